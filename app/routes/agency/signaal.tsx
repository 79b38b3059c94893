import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { NoodremEvent } from "#flows/noodrem/events";
import { type Form, readForm } from "~/http/form.server";
import { refuse } from "~/http/refuse.server";
import { staffActor } from "~/http/staff.server";
import { SignalPage } from "~/ui/agency/signal-page";
import { nameOfEntry } from "~/usecases/advice/search-entries";
import { advanceNoodrem } from "~/usecases/noodrem/advance-noodrem";
import { showSignal } from "~/usecases/noodrem/show-signal";

async function open({ request, context, params }: LoaderFunctionArgs) {
  const actor = await staffActor(request, context);
  const shown = await showSignal(context.ctx, actor, params.id ?? "");
  if (!shown.ok) throw refuse(shown.error);
  return {
    actor,
    view: {
      who: { displayName: actor.displayName, organisationName: actor.organisationName },
      signal: shown.value,
      about: nameOfEntry("decisionType", shown.value.decisionTypeId ?? ""),
      body: nameOfEntry("agency", shown.value.agencyId),
    },
  };
}

export async function loader(args: LoaderFunctionArgs) {
  const { view } = await open(args);
  return data({ ...view, problem: null, typed: "" });
}

/** The small acts on a signal; the answer has a page of its own. A lost race is said in plain words, with what is now. */
export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { actor, view } = await open({ ...args, request: request.clone() as Request });
  const form = await readForm(request);
  const typed = form.get("tekst").trim();
  const event = eventOf(form, typed);
  if (event === null) return data({ ...view, problem: "text-missing", typed }, { status: 422 });
  const done = await advanceNoodrem(context.ctx, actor, view.signal.id, event);
  if (done.ok) return redirect(`/organisatie/signaal/${view.signal.id}`, { status: 303 });
  if (done.error.code === "bsn_found") return data({ ...view, problem: "bsn", typed }, { status: 422 });
  if (done.error.code === "personal_data_unconfirmed")
    return data({ ...view, problem: "personal_remove", typed }, { status: 422 });
  throw refuse(done.error);
}

function eventOf(form: Form, text: string): NoodremEvent | null {
  switch (form.get("intent")) {
    case "acknowledge":
      return { type: "ACKNOWLEDGE" };
    case "take-up":
      return { type: "TAKE_UP" };
    case "resume":
      return { type: "RESUME" };
    case "ask":
      return text ? { type: "ASK", question: text } : null;
    case "keep-promise":
      return text ? { type: "KEEP_PROMISE", proof: text } : null;
    default:
      return null;
  }
}

export default function Signaal() {
  const loaded = useLoaderData<typeof loader>();
  return <SignalPage {...(useActionData<typeof action>() ?? loaded)} />;
}
