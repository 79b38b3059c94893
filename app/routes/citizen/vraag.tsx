import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { navigator } from "#flows/navigator";
import { type FlowPages, questionAction, questionLoader } from "~/http/flow-page.server";
import { LetterLink } from "~/ui/letter-reader/letter-link";
import { QuestionPage } from "~/ui/question/question-page";

const pages: FlowPages = {
  compiled: navigator,
  part: "route",
  words: "navigator",
  base: "/vraag",
  end: "/uitkomst",
  before: "/",
};

export const loader = (args: LoaderFunctionArgs) => questionLoader(args, pages);
export const action = (args: ActionFunctionArgs) => questionAction(args, pages);

export default function Vraag() {
  const view = useLoaderData<typeof loader>();
  const shown = useActionData<typeof action>() ?? view;
  return <QuestionPage view={shown} above={shown.id === navigator.flow.start ? <LetterLink /> : null} />;
}
