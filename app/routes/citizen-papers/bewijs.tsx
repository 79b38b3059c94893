import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { sourceOf } from "#flows/evidence/items";
import { caseOfVisit } from "~/http/papers/case-of-visit.server";
import { EvidencePage } from "~/ui/papers/evidence-page";
import { evidenceOfCase } from "~/usecases/papers/evidence-of-case";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const known = await caseOfVisit(request, context);
  const groups = evidenceOfCase(known?.advice ?? null, known?.visit.letter?.grounds ?? []);
  return data({
    known: known !== null,
    lastDay: known === null || known.advice.late ? null : known.advice.lastDay,
    groups: groups.map((group) => ({
      ...group,
      items: group.items.map((id) => ({ id, source: sourceOf(id)?.article ?? null })),
    })),
  });
}

export default function Bewijs() {
  return <EvidencePage {...useLoaderData<typeof loader>()} />;
}
