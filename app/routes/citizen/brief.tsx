import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { completeness } from "#flows/letter/document";
import { letterOfVisit } from "~/http/letter-of-visit.server";
import { sayMessage } from "~/i18n/say-message";
import { wordsOf } from "~/i18n/words.server";
import { writeOut } from "~/letters/written";
import { LetterPage } from "~/ui/letter/letter-page";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { letter, advice, evidence } = await letterOfVisit(request, context);
  const { lang } = context;
  const beside =
    lang === "nl" ? null : writeOut(letter, (message) => sayMessage(wordsOf(lang), message), lang);
  return data({
    letter: writeOut(letter),
    beside,
    state: completeness(letter),
    missing: letter.missing.map(({ field, how, line }) => ({ field, how, line: line?.key ?? null })),
    evidence,
    lastDay: advice.lastDay,
    addressee: advice.addressee?.name ?? null,
  });
}

export default function Brief() {
  return <LetterPage {...useLoaderData<typeof loader>()} />;
}
