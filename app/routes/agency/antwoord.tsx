import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { type Answer, AnswerSchema } from "#flows/noodrem/answer-check";
import { answerFromForm } from "~/http/answer-form.server";
import { readForm } from "~/http/form.server";
import { refuse } from "~/http/refuse.server";
import { staffActor } from "~/http/staff.server";
import { AnswerForm } from "~/ui/agency/answer-form";
import type { UseCaseErrorCode } from "~/usecases/errors";
import { advanceNoodrem } from "~/usecases/noodrem/advance-noodrem";
import { showSignal } from "~/usecases/noodrem/show-signal";

async function open({ request, context, params }: LoaderFunctionArgs) {
  const actor = await staffActor(request, context);
  const shown = await showSignal(context.ctx, actor, params.id ?? "");
  if (!shown.ok) throw refuse(shown.error);
  const { id, possible, principles, prepared } = shown.value;
  const type = possible.includes("RECONSIDER") ? "RECONSIDER" : possible.includes("ANSWER") ? "ANSWER" : null;
  if (type === null) throw redirect(`/organisatie/signaal/${id}`);
  const view = {
    who: { displayName: actor.displayName, organisationName: actor.organisationName },
    back: `/organisatie/signaal/${id}`,
    isLeiding: actor.role === "leiding",
  };
  return { actor, id, type, principles, prepared, view } as const;
}

export async function loader(args: LoaderFunctionArgs) {
  const { view, principles, prepared } = await open(args);
  const answer: Answer =
    prepared ??
    AnswerSchema.parse({
      kind: "comply",
      weighing: principles.slice(0, 3).map((principle) => ({ principle, pull: "voor_indiener" })),
    });
  return data({ ...view, answer, missing: [], hints: null, refused: null });
}

/**
 * Answers, or lays an answer before the leadership: complete, or refused with everything that is missing. What explains
 * is written by one and signed by another.
 */
export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { actor, id, type, view } = await open({ ...args, request: request.clone() as Request });
  const form = await readForm(request);
  const answer = answerFromForm(form);
  const event = form.get("intent") === "prepare" ? ({ type: "PREPARE", answer } as const) : { type, answer };
  const done = await advanceNoodrem(context.ctx, actor, id, event);
  if (done.ok) return redirect(view.back, { status: 303 });
  const { error } = done;
  const again = { ...view, answer, missing: [], hints: null, refused: null };
  if (error.code === "answer_incomplete")
    return data({ ...again, missing: error.missing, hints: error.hints ?? null }, { status: 422 });
  const refused =
    error.code === "needs_signature" ? `noodrem:signature.${error.reason}` : REFUSED[error.code];
  if (refused !== undefined) return data({ ...again, refused }, { status: 422 });
  throw refuse(error);
}

/** What the writer can mend, and the words for it. */
const REFUSED: Readonly<Partial<Record<UseCaseErrorCode, string>>> = {
  bsn_found: "agency:answer.bsn",
  personal_data_unconfirmed: "agency:answer.personal",
  input_invalid: "agency:answer.too_long",
};

export default function Antwoord() {
  const loaded = useLoaderData<typeof loader>();
  return <AnswerForm {...(useActionData<typeof action>() ?? loaded)} />;
}
