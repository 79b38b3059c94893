import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { type Answer, AnswerSchema } from "#flows/noodrem/answer-check";
import { answerFromForm } from "~/http/answer-form.server";
import { readForm } from "~/http/form.server";
import { linkSession } from "~/http/link-session.server";
import { refuse } from "~/http/refuse.server";
import { LinkSignalPage } from "~/ui/agency/link/link-signal-page";
import { actThroughLink, signalOfLink } from "~/usecases/answer-link/use-answer-link";

async function open({ request, context }: LoaderFunctionArgs) {
  const session = linkSession(request, context);
  const shown = await signalOfLink(context.ctx, session);
  if (shown.ok) return { session, signal: shown.value };
  throw shown.error.code === "session_ended" ? redirect("/inloggen") : refuse(shown.error);
}

/** The one signal that a link opened. */
export async function loader(args: LoaderFunctionArgs) {
  const { signal } = await open(args);
  const answer: Answer = AnswerSchema.parse({ kind: "comply" });
  return data({ signal, answer, missing: [], refused: null });
}

/** Acknowledges, or answers that something changes. Whatever is refused stays as it was typed. */
export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { session, signal } = await open({ ...args, request: request.clone() as Request });
  const form = await readForm(request);
  const answer: Answer = { ...answerFromForm(form), kind: "comply", weighing: [] };
  const isAnswer = form.get("intent") === "answer";
  const act = isAnswer ? ({ kind: "antwoord", answer } as const) : ({ kind: "ontvangst" } as const);
  const done = await actThroughLink(context.ctx, session, act);
  if (done.ok) return redirect("/antwoord", { status: 303 });
  const { error } = done;
  const again = { signal, answer, missing: error.code === "answer_incomplete" ? error.missing : [] };
  if (error.code === "answer_incomplete") return data({ ...again, refused: null }, { status: 422 });
  if (error.code === "bsn_found") return data({ ...again, refused: "page:errors.bsn" }, { status: 422 });
  if (error.code === "personal_data_unconfirmed")
    return data({ ...again, refused: "page:errors.personal_remove" }, { status: 422 });
  if (error.code === "input_invalid")
    return data({ ...again, refused: "agency:answer.too_long" }, { status: 422 });
  throw refuse(error);
}

export default function LinkSignaal() {
  const loaded = useLoaderData<typeof loader>();
  return <LinkSignalPage {...(useActionData<typeof action>() ?? loaded)} />;
}
