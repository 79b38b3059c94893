import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { type Answer, AnswerSchema } from "#flows/noodrem/answer-check";
import { HANDBACK_OUTCOMES, type HandbackOutcome, kindOfOutcome } from "#flows/noodrem/handback/machine";
import { answerFromForm } from "~/http/answer-form.server";
import { readForm } from "~/http/form.server";
import { refuse } from "~/http/refuse.server";
import { staffActor } from "~/http/staff.server";
import { HandbackPage } from "~/ui/handback/handback-page";
import { answerHandback } from "~/usecases/handback/advance-handback";
import { showHandback } from "~/usecases/handback/show-handback";

async function open({ request, context, params }: LoaderFunctionArgs) {
  const actor = await staffActor(request, context);
  const shown = await showHandback(context.ctx, actor, params.id ?? "");
  if (!shown.ok) throw refuse(shown.error);
  const who = { displayName: actor.displayName, organisationName: actor.organisationName };
  const mayAnswer = actor.role === "beleid" && shown.value.isMaker;
  return { actor, view: { who, handback: shown.value, mayAnswer } };
}

interface Typed {
  readonly outcome: HandbackOutcome;
  readonly answer: Answer;
}

/** One assignment that was handed back; the maker takes it up and answers here. */
export async function loader(args: LoaderFunctionArgs) {
  const { view } = await open(args);
  const grounds = view.handback.handback?.grounds ?? [];
  const weighing = grounds.slice(0, 3).map(({ principle }) => ({ principle, pull: "voor_indiener" }));
  const typed: Typed = { outcome: "adapt", answer: AnswerSchema.parse({ kind: "comply", weighing }) };
  return data({ ...view, typed, missing: [], refused: null });
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { actor, view } = await open({ ...args, request: request.clone() as Request });
  const form = await readForm(request);
  const outcome = HANDBACK_OUTCOMES.find((one) => one === form.get("uitkomst")) ?? "adapt";
  const typed: Typed = { outcome, answer: { ...answerFromForm(form), kind: kindOfOutcome(outcome) } };
  const event =
    form.get("intent") === "reconsider"
      ? ({ type: "RECONSIDER" } as const)
      : ({ type: "ANSWER", ...typed } as const);
  const { id } = view.handback;
  const done = await answerHandback(context.ctx, actor, id, event);
  if (done.ok) return redirect(`/organisatie/teruggaven/${id}`, { status: 303 });
  const { error } = done;
  const again = { ...view, typed, missing: [], refused: null };
  switch (error.code) {
    case "too_thin":
      return data({ ...again, missing: error.missing }, { status: 422 });
    case "bsn_found":
      return data({ ...again, refused: "page:errors.bsn" }, { status: 422 });
    case "personal_data_unconfirmed":
      return data({ ...again, refused: "page:errors.personal_remove" }, { status: 422 });
    case "too_late":
      return data({ ...again, refused: "page:errors.not_possible_now" }, { status: 409 });
    default:
      throw refuse(error);
  }
}

export default function Teruggave() {
  const loaded = useLoaderData<typeof loader>();
  return <HandbackPage {...(useActionData<typeof action>() ?? loaded)} />;
}
