import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { completeness } from "#flows/letter/document";
import { paperOfVisit } from "~/http/papers/paper-of-visit.server";
import { sayMessage } from "~/i18n/say-message";
import { wordsOf } from "~/i18n/words.server";
import { writeOut } from "~/letters/written";
import { LetterPage } from "~/ui/letter/letter-page";

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { id, letter, texts } = await paperOfVisit(params.brief, request, context);
  const { lang } = context;
  const beside =
    lang === "nl" ? null : writeOut(letter, (message) => sayMessage(wordsOf(lang), message), lang);
  return data({
    letter: writeOut(letter),
    beside,
    state: completeness(letter),
    missing: letter.missing.map(({ field, how, line }) => ({ field, how, line: line?.key ?? null })),
    evidence: [],
    // The last day of the route is not that of this letter: no date here is better than a wrong one.
    lastDay: null,
    addressee: texts.addressee || null,
    at: {
      form: `/brieven/${id}`,
      pdf: `/brieven/${id}/brief.pdf`,
      text: `/brieven/${id}/brief.txt`,
    },
  });
}

export default function BriefLezen() {
  return <LetterPage {...useLoaderData<typeof loader>()} />;
}
