import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { type Answer, AnswerSchema } from "#flows/noodrem/answer-check";
import { answerFromForm } from "~/http/answer-form.server";
import { readForm } from "~/http/form.server";
import { refuse } from "~/http/refuse.server";
import { staffActor } from "~/http/staff.server";
import { AnswerForm } from "~/ui/agency/answer-form";
import { advanceNoodrem } from "~/usecases/noodrem/advance-noodrem";
import { showSignal } from "~/usecases/noodrem/show-signal";

async function open({ request, context, params }: LoaderFunctionArgs) {
  const actor = await staffActor(request, context);
  const shown = await showSignal(context.ctx, actor, params.id ?? "");
  if (!shown.ok) throw refuse(shown.error);
  const { id, possible, principles } = shown.value;
  const type = possible.includes("RECONSIDER") ? "RECONSIDER" : possible.includes("ANSWER") ? "ANSWER" : null;
  if (type === null) throw redirect(`/organisatie/signaal/${id}`);
  const view = {
    who: { displayName: actor.displayName, organisationName: actor.organisationName },
    back: `/organisatie/signaal/${id}`,
    isLeiding: actor.role === "leiding",
  };
  return { actor, id, type, principles, view } as const;
}

export async function loader(args: LoaderFunctionArgs) {
  const { view, principles } = await open(args);
  const answer: Answer = AnswerSchema.parse({
    kind: "comply",
    weighing: principles.slice(0, 3).map((principle) => ({ principle, pull: "voor_indiener" })),
  });
  return data({ ...view, answer, missing: [], refused: null });
}

/** Answers: complete, or refused with everything that is missing. Only the leadership signs what explains. */
export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { actor, id, type, view } = await open({ ...args, request: request.clone() as Request });
  const answer = answerFromForm(await readForm(request));
  const done = await advanceNoodrem(context.ctx, actor, id, { type, answer });
  if (done.ok) return redirect(view.back, { status: 303 });
  const { error } = done;
  const again = { ...view, answer, missing: error.code === "answer_incomplete" ? error.missing : [] };
  if (error.code === "answer_incomplete") return data({ ...again, refused: null }, { status: 422 });
  if (error.code === "not_allowed") return data({ ...again, refused: "leiding_only" }, { status: 422 });
  if (error.code === "bsn_found") return data({ ...again, refused: "bsn" }, { status: 422 });
  if (error.code === "personal_data_unconfirmed")
    return data({ ...again, refused: "personal" }, { status: 422 });
  if (error.code === "input_invalid") return data({ ...again, refused: "too_long" }, { status: 422 });
  throw refuse(error);
}

export default function Antwoord() {
  const loaded = useLoaderData<typeof loader>();
  return <AnswerForm {...(useActionData<typeof action>() ?? loaded)} />;
}
