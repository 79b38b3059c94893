import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { fieldsOf } from "#flows/letter/fields";
import { GROUNDS } from "#flows/letter/grounds";
import { TEMPLATES } from "#flows/letter/templates";
import { readForm } from "~/http/form.server";
import { type PaperOfVisit, paperOfVisit } from "~/http/papers/paper-of-visit.server";
import { commitVisit } from "~/http/visit.server";
import { PaperForm } from "~/ui/papers/paper-form";
import { checkPaper, type PaperTexts } from "~/usecases/papers/check-paper";

function viewOf({ id, known, texts }: PaperOfVisit) {
  const template = TEMPLATES[id];
  return {
    id,
    texts,
    fields: fieldsOf(template),
    grounds: GROUNDS.map((ground) => ground.id),
    asked: [...new Set(template.mandatory.map(({ field }) => field))].filter(
      (field) => field !== "late_reason",
    ),
    source: template.legalBasis.map(({ article }) => article),
    agency: known?.advice.understood.agency?.name ?? null,
  };
}

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  return data({ ...viewOf(await paperOfVisit(params.brief, request, context)), errors: [] });
}

/** Keeps what was typed and shows the letter; a BSN is asked out first. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const paper = await paperOfVisit(params.brief, request, context);
  const form = await readForm(request);
  const view = viewOf(paper);
  const texts: PaperTexts = Object.fromEntries(
    view.fields.map((field) => [
      field,
      field === "grounds" ? form.all(field).join(" ") : form.get(field).trim(),
    ]),
  );
  const errors = checkPaper(view.fields, texts);
  if (errors.length > 0) return data({ ...view, texts, errors }, { status: 422 });
  const papers = { ...paper.visit.papers, [paper.id]: { ...texts } };
  return redirect(`/brieven/${paper.id}/lezen`, {
    status: 303,
    headers: await commitVisit({ ...paper.visit, papers }, request, context),
  });
}

export default function BriefInvullen() {
  const loaded = useLoaderData<typeof loader>();
  return <PaperForm {...(useActionData<typeof action>() ?? loaded)} />;
}
