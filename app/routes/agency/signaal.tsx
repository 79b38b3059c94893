import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { NoodremEvent } from "#flows/noodrem/events";
import { type Form, readForm } from "~/http/form.server";
import { refuse } from "~/http/refuse.server";
import { staffActor } from "~/http/staff.server";
import { WRITTEN_ACTS, type WrittenAct } from "~/ui/agency/signal-acts";
import { SignalPage } from "~/ui/agency/signal-page";
import { nameOfEntry } from "~/usecases/advice/search-entries";
import { listAttachments } from "~/usecases/delivery/attachments";
import type { UseCaseErrorCode } from "~/usecases/errors";
import { advanceNoodrem } from "~/usecases/noodrem/advance-noodrem";
import { listReceivers } from "~/usecases/noodrem/list-receivers";
import { type SignalView, showSignal } from "~/usecases/noodrem/show-signal";

async function open({ request, context, params }: LoaderFunctionArgs) {
  const actor = await staffActor(request, context);
  const shown = await showSignal(context.ctx, actor, params.id ?? "");
  if (!shown.ok) throw refuse(shown.error);
  const receivers = shown.value.possible.includes("FORWARD")
    ? await listReceivers(context.ctx, actor)
    : { ok: true as const, value: [] };
  if (!receivers.ok) throw refuse(receivers.error);
  const files = await listAttachments(context.ctx, actor, shown.value.id);
  return {
    actor,
    view: {
      who: { displayName: actor.displayName, organisationName: actor.organisationName },
      signal: shown.value,
      about: nameOfEntry("decisionType", shown.value.decisionTypeId ?? ""),
      body: nameOfEntry("agency", shown.value.agencyId),
      isLeiding: actor.role === "leiding",
      today: context.ctx.clock.today(),
      receivers: receivers.value,
      files: files.ok ? files.value : [],
    },
  };
}

export async function loader(args: LoaderFunctionArgs) {
  const { view } = await open(args);
  return data({ ...view, problem: null });
}

/** The small acts on a signal; the answer has a page of its own. A lost race is said in plain words, with what is now. */
export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { actor, view } = await open({ ...args, request: request.clone() as Request });
  const form = await readForm(request);
  const act = form.get("intent");
  const typed = act in WRITTEN_ACTS ? form.get(WRITTEN_ACTS[act as WrittenAct]).trim() : "";
  const refused = (text: string, status: number) =>
    data({ ...view, problem: { act, text, typed } }, { status });
  const event = eventOf(form, typed, view.signal);
  if (event === null) return refused("page:errors.text-missing", 422);
  const done = await advanceNoodrem(context.ctx, actor, view.signal.id, event);
  // Who passed it on can no longer see it: the list of what was passed on can.
  const next = act === "forward" ? "/organisatie/doorgestuurd" : `/organisatie/signaal/${view.signal.id}`;
  if (done.ok) return redirect(next, { status: 303 });
  const { error } = done;
  if (error.code === "not_possible_now") return refused(`noodrem:impossible.${error.event}`, 409);
  if (error.code === "needs_signature") return refused(`noodrem:signature.${error.reason}`, 409);
  if (error.code === "answer_incomplete") return refused(`noodrem:missing.${error.missing[0]}`, 422);
  const words = MENDED[error.code];
  if (words === undefined) throw refuse(error);
  return refused(words, 422);
}

/** What the writer can mend. */
const MENDED: Readonly<Partial<Record<UseCaseErrorCode, string>>> = {
  bsn_found: "page:errors.bsn",
  personal_data_unconfirmed: "page:errors.personal_remove",
  input_invalid: "page:errors.text-missing",
};

function eventOf(form: Form, text: string, signal: SignalView): NoodremEvent | null {
  const written = (event: NoodremEvent) => (text ? event : null);
  switch (form.get("intent")) {
    case "acknowledge":
      return { type: "ACKNOWLEDGE" };
    case "take-up":
      return { type: "TAKE_UP" };
    case "resume":
      return { type: "RESUME" };
    case "sign": {
      const type = signal.state === "betwist" ? "RECONSIDER" : "ANSWER";
      // What is signed is the text that was on the screen, or nothing.
      const isShown = form.get("versie") === String(signal.version);
      return signal.prepared && isShown ? { type, answer: signal.prepared } : null;
    }
    case "ask":
      return written({ type: "ASK", question: text });
    case "forward":
      return form.get("naar") === ""
        ? null
        : written({ type: "FORWARD", organisationId: form.get("naar"), reason: text });
    case "extend":
      return written({ type: "EXTEND", reason: text });
    case "return":
      return written({ type: "RETURN", reason: text });
    case "keep-promise":
      return written({ type: "KEEP_PROMISE", proof: text });
    default:
      return null;
  }
}

export default function Signaal() {
  const loaded = useLoaderData<typeof loader>();
  return <SignalPage {...(useActionData<typeof action>() ?? loaded)} />;
}
