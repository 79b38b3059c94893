import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readForm } from "~/http/form.server";
import { type SignalOfVisit, signalOfVisit } from "~/http/signal-of-visit.server";
import { commitVisit } from "~/http/visit.server";
import { drawSecret, parseSecret } from "~/sealing/secret-code";
import { CheckPage } from "~/ui/noodrem/check-page";
import { fileNoodrem } from "~/usecases/noodrem/file-noodrem";
import { findingsIn } from "~/usecases/noodrem/findings";
import { receiverOf } from "~/usecases/noodrem/receiver";

async function viewOf(
  { signal, advice, answers }: SignalOfVisit,
  context: LoaderFunctionArgs["context"],
  key: string,
) {
  return {
    signal,
    answers,
    filingKey: key,
    lastDay: advice.lastDay,
    receiver: await receiverOf(context.ctx, signal.agencyId),
    findings: findingsIn(signal),
  };
}

/** Everything once more before it is sent, as the person wrote it and as the organisation will see it. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const found = await signalOfVisit(request, context);
  const key = found.visit.filing ?? drawSecret();
  const headers = found.visit.filing
    ? {}
    : { headers: await commitVisit({ ...found.visit, filing: key }, request, context) };
  return data({ ...(await viewOf(found, context, key)), error: null }, headers);
}

/** Files the noodrem once, however often the button is pressed: the key decides, and the same key gives the same code. */
export async function action({ request, context }: ActionFunctionArgs) {
  const found = await signalOfVisit(request.clone() as Request, context);
  const form = await readForm(request);
  const key = parseSecret(form.get("sleutel") || (found.visit.filing ?? ""));
  if (!key.ok) return redirect("/controleer", { status: 303 });
  const filed = await fileNoodrem(context.ctx, {
    idempotencyKey: key.value,
    signal: found.signal,
    personalDataConfirmed: form.has("laat-staan"),
  });
  if (!filed.ok) {
    const { code } = filed.error;
    const status = code === "storage_unavailable" ? 503 : 422;
    return data({ ...(await viewOf(found, context, key.value)), error: code }, { status });
  }
  const visit = { ...found.visit, filing: key.value, receipt: filed.value.code };
  return redirect("/verstuurd", { status: 303, headers: await commitVisit(visit, request, context) });
}

export default function Controleer() {
  const loaded = useLoaderData<typeof loader>();
  return <CheckPage {...(useActionData<typeof action>() ?? loaded)} />;
}
