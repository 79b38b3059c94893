import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { adviceOfVisit } from "~/http/advice-of-visit.server";
import { WhyPage } from "~/ui/outcome/why-page";
import { describeAnswers } from "~/usecases/advice/describe-answers";
import { explainAdvice } from "~/usecases/advice/explain-advice";

/** The whole explanation of the advice; the result itself shows the short one. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { facts, answers, advice, visit } = await adviceOfVisit(request, context);
  return data({
    explained: explainAdvice(facts, answers),
    route: advice.route,
    lastDay: advice.lastDay,
    answers: describeAnswers(visit.route, facts.today),
  });
}

export default function Waarom() {
  return <WhyPage {...useLoaderData<typeof loader>()} />;
}
