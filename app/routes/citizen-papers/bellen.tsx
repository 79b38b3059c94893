import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { agency } from "#flows/law/catalogue/catalogue";
import { callMoment } from "#flows/phone/call-moment";
import { bodyKind, phoneOf, SCRIPT_IDS, type ScriptId, scriptFor } from "#flows/phone/scripts";
import { caseOfVisit } from "~/http/papers/case-of-visit.server";
import { PhonePage } from "~/ui/papers/phone-page";

const asked = (request: Request): ScriptId | null =>
  SCRIPT_IDS.find((id) => id === new URL(request.url).searchParams.get("over")) ?? null;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const advice = (await caseOfVisit(request, context))?.advice ?? null;
  const body = advice?.understood.agency ?? null;
  return data({
    script: asked(request) ?? scriptFor(advice?.route ?? null),
    kind: bodyKind(body?.id ?? null),
    body: body?.name ?? null,
    phone: phoneOf(body?.id ?? null)?.phone ?? null,
    website: agency(body?.id ?? "")?.website ?? null,
    moment: advice === null ? null : callMoment(advice, context.ctx.clock.today()),
    lastDay: advice?.late ? null : (advice?.lastDay ?? null),
  });
}

export default function Bellen() {
  return <PhonePage {...useLoaderData<typeof loader>()} />;
}
