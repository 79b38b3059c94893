import { data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { readVisit } from "~/http/visit.server";
import { OutcomePage } from "~/ui/outcome/outcome-page";
import { StopPage } from "~/ui/page/stop-page";
import { describeAnswers } from "~/usecases/advice/describe-answers";
import { giveAdvice } from "~/usecases/advice/give-advice";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const visit = await readVisit(request, context);
  const today = context.ctx.clock.today();
  const outcome = giveAdvice(visit.route, today);
  if (outcome.kind === "open") return redirect(`/vraag/${outcome.question}`);
  const spoed = visit.route.spoed;
  return data({
    outcome,
    today,
    answers: describeAnswers(visit.route, today),
    dangers: Array.isArray(spoed) ? spoed : [],
  });
}

export default function Uitkomst() {
  const { outcome, today, answers, dangers } = useLoaderData<typeof loader>();
  const { t } = useTranslation("navigator");
  if (outcome.kind === "stop")
    return (
      <StopPage title={t(`outcomes.${outcome.outcome}.title`)} body={t(`outcomes.${outcome.outcome}.body`)} />
    );
  return (
    <OutcomePage
      advice={outcome.advice}
      daysLeft={outcome.daysLeft}
      today={today}
      answers={answers}
      dangers={dangers}
    />
  );
}
