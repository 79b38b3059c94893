import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { evenTime } from "~/http/even.server";
import { type FlowPages, questionAction, questionLoader } from "~/http/flow-page.server";
import { QuestionPage } from "~/ui/question/question-page";
import { professionalIntake } from "~/usecases/professional/intake";
import { shownHints } from "~/usecases/professional/shown-hints";

const pages: FlowPages = {
  compiled: professionalIntake,
  part: "professional",
  words: "professional-intake",
  base: "/professional/vraag",
  end: "/professional/controleer",
  before: "/professional",
  hints: shownHints,
};

export const loader = (args: LoaderFunctionArgs) => evenTime(() => questionLoader(args, pages), 50);
export const action = (args: ActionFunctionArgs) => evenTime(() => questionAction(args, pages), 50);

export default function ProfessionalVraag() {
  const view = useLoaderData<typeof loader>();
  return <QuestionPage view={useActionData<typeof action>() ?? view} />;
}
