import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { NoodremEvent } from "#flows/noodrem/events";
import { type Form, readForm } from "~/http/form.server";
import { commitVisit, readVisit } from "~/http/visit.server";
import { parseSecret } from "~/sealing/secret-code";
import { FollowPage } from "~/ui/noodrem/follow-page";
import { HeldPage } from "~/ui/professional/held-page";
import type { UseCaseErrorCode } from "~/usecases/errors";
import { advanceNoodrem } from "~/usecases/noodrem/advance-noodrem";
import { followNoodrem } from "~/usecases/noodrem/follow-noodrem";
import { followHeld, withdrawHeld } from "~/usecases/professional/follow-held";

async function open(request: Request, context: LoaderFunctionArgs["context"]) {
  const visit = await readVisit(request, context);
  const code = parseSecret(visit.follow ?? "");
  if (!code.ok) throw redirect("/volgen");
  const followed = await followNoodrem(context.ctx, code.value);
  if (!followed.ok) throw redirect("/volgen");
  const { clock, config } = context.ctx;
  const shown = { followed: followed.value, today: clock.today(), retentionDays: config.retentionDays };
  return { visit, code: code.value, shown };
}

/** A professional's signal that was not delivered yet, when the code in this visit opens one. */
async function openHeld(request: Request, context: LoaderFunctionArgs["context"]) {
  const visit = await readVisit(request, context);
  const code = parseSecret(visit.follow ?? "");
  const held = code.ok ? await followHeld(context.ctx, code.value) : null;
  return code.ok && held?.ok && held.value ? { visit, code: code.value, held: held.value } : null;
}

/** How it stands, for whoever holds the code. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const waiting = await openHeld(request, context);
  if (waiting) return data({ held: waiting.held });
  const { shown } = await open(request, context);
  return data({ ...shown, problem: null });
}

/**
 * What the follower does: reply, judge once, say whether a promise was kept, withdraw, or leave. The form names the
 * event, nothing else may be sent.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  const waiting = await openHeld(request.clone() as Request, context);
  if (waiting) {
    const form = await readForm(request.clone() as Request);
    if (form.get("intent") === "withdraw") await withdrawHeld(context.ctx, waiting.code);
    const headers = await commitVisit({ ...waiting.visit, follow: null }, request, context);
    return redirect("/", { status: 303, headers });
  }
  const { visit, code, shown } = await open(request.clone() as Request, context);
  const form = await readForm(request.clone() as Request);
  if (form.get("intent") === "leave") {
    const headers = await commitVisit({ ...visit, follow: null }, request, context);
    return redirect("/", { status: 303, headers });
  }
  const event = eventOf(form);
  if (event === null) return data({ ...shown, problem: "page:errors.text-missing" }, { status: 422 });
  const done = await advanceNoodrem(context.ctx, { kind: "follower", code }, shown.followed.id, event);
  if (done.ok) return redirect("/volgen/noodrem", { status: 303 });
  const mended = MENDED[done.error.code];
  if (mended !== undefined) return data({ ...shown, problem: mended }, { status: 422 });
  const problem =
    done.error.code === "not_possible_now"
      ? `noodrem:impossible.${event.type}`
      : "page:errors.not_possible_now";
  return data({ ...shown, problem }, { status: 409 });
}

/** What the person can mend in their own text. */
const MENDED: Readonly<Partial<Record<UseCaseErrorCode, string>>> = {
  bsn_found: "page:errors.bsn_found",
  input_invalid: "page:errors.input_invalid",
  personal_data_unconfirmed: "page:errors.personal_remove",
};

function eventOf(form: Form): NoodremEvent | null {
  const text = form.get("tekst").trim();
  switch (form.get("intent")) {
    case "reply":
      return text ? { type: "REPLY", text } : null;
    case "judge":
      if (form.get("oordeel") === "goed") return { type: "ACCEPT" };
      return text ? { type: "DISPUTE", reason: text } : null;
    case "kept":
      if (form.get("nagekomen") === "ja") return { type: "CONFIRM_KEPT" };
      return text ? { type: "DENY_KEPT", reason: text } : null;
    case "withdraw":
      return { type: "WITHDRAW" };
    default:
      return null;
  }
}

export default function VolgenNoodrem() {
  const loaded = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  if ("held" in loaded) return <HeldPage held={loaded.held} />;
  return <FollowPage {...(done ?? loaded)} />;
}
