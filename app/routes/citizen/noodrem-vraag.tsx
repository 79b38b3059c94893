import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { type FlowPages, questionAction, questionLoader } from "~/http/flow-page.server";
import { QuestionPage } from "~/ui/question/question-page";
import { citizenIntake } from "~/usecases/noodrem/intake";

const pages: FlowPages = {
  compiled: citizenIntake,
  part: "intake",
  words: "intake",
  base: "/noodrem",
  end: "/controleer",
  before: "/noodrem",
};

export const loader = (args: LoaderFunctionArgs) => questionLoader(args, pages);
export const action = (args: ActionFunctionArgs) => questionAction(args, pages);

export default function NoodremVraag() {
  const view = useLoaderData<typeof loader>();
  return <QuestionPage view={useActionData<typeof action>() ?? view} />;
}
