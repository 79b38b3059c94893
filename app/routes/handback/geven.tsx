import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readForm } from "~/http/form.server";
import { handbackFromForm } from "~/http/handback-form.server";
import { refuse } from "~/http/refuse.server";
import { staffActor } from "~/http/staff.server";
import { drawSecret } from "~/sealing/secret-code";
import { GivePage } from "~/ui/handback/give-page";
import { callsLeft, handBack, listMakers } from "~/usecases/handback/hand-back";

async function open({ request, context }: LoaderFunctionArgs) {
  const actor = await staffActor(request, context);
  if (actor.role !== "leiding") throw refuse({ code: "not_allowed" });
  const [makers, calls] = await Promise.all([
    listMakers(context.ctx),
    callsLeft(context.ctx, actor.organisationId),
  ]);
  if (!makers.ok) throw refuse(makers.error);
  if (!calls.ok) throw refuse(calls.error);
  const who = { displayName: actor.displayName, organisationName: actor.organisationName };
  return { actor, view: { who, makers: makers.value, calls: calls.value } };
}

/** The form with which the leadership hands an assignment back. */
export async function loader(args: LoaderFunctionArgs) {
  const { view } = await open(args);
  return data({ ...view, filingKey: drawSecret() as string, typed: null, gaps: [], refused: null });
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { actor, view } = await open({ ...args, request: request.clone() as Request });
  const form = await readForm(request);
  const typed = handbackFromForm(form);
  const key = form.get("sleutel");
  const done = await handBack(context.ctx, actor, { idempotencyKey: key, handback: typed });
  if (done.ok) return redirect(`/organisatie/teruggaven/${done.value.id}`, { status: 303 });
  const { error } = done;
  const again = { ...view, filingKey: key, typed, gaps: [], refused: null };
  switch (error.code) {
    case "too_light":
      return data({ ...again, gaps: error.gaps }, { status: 422 });
    case "no_calls_left":
      return data({ ...again, refused: "handback:no_calls_left" }, { status: 422 });
    case "input_invalid":
      return data({ ...again, refused: "handback:maker_missing" }, { status: 422 });
    case "bsn_found":
      return data({ ...again, refused: "page:errors.bsn" }, { status: 422 });
    case "personal_data_unconfirmed":
      return data({ ...again, refused: "page:errors.personal_remove" }, { status: 422 });
    default:
      throw refuse(error);
  }
}

export default function OpdrachtTeruggeven() {
  const loaded = useLoaderData<typeof loader>();
  return <GivePage {...(useActionData<typeof action>() ?? loaded)} />;
}
