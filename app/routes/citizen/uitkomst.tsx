import { data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { assumptionsBack } from "#flows/navigator/because";
import { readVisit } from "~/http/visit.server";
import { OutcomePage } from "~/ui/outcome/outcome-page";
import { StopPage } from "~/ui/page/stop-page";
import { giveAdvice } from "~/usecases/advice/give-advice";
import { changedSince, keepingTheDay } from "~/usecases/keeping/applied-law";
import { heedLetter } from "~/usecases/letter-reader/heed-letter";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const visit = await readVisit(request, context);
  const today = context.ctx.clock.today();
  const given = giveAdvice(visit.route, today);
  if (given.kind === "open") return redirect(`/vraag/${given.question}`);
  const spoed = visit.route.spoed;
  const change = changedSince(visit.route, visit.applied, today);
  const { outcome, compared } =
    given.kind === "stop"
      ? { outcome: given, compared: null }
      : heedLetter(keepingTheDay(given, change, today), visit.known, today);
  return data({
    outcome,
    compared,
    changed: change !== null,
    assumed:
      outcome.kind === "stop" ? [] : assumptionsBack(outcome.advice.understood.assumptions, outcome.answers),
    today,
    dangers: Array.isArray(spoed) ? spoed : [],
  });
}

export default function Uitkomst() {
  const { outcome, compared, changed, assumed, today, dangers } = useLoaderData<typeof loader>();
  const { t } = useTranslation("navigator");
  if (outcome.kind === "stop")
    return (
      <StopPage title={t(`outcomes.${outcome.outcome}.title`)} body={t(`outcomes.${outcome.outcome}.body`)} />
    );
  return (
    <OutcomePage
      advice={outcome.advice}
      daysLeft={outcome.daysLeft}
      compared={compared}
      changed={changed}
      assumed={assumed}
      today={today}
      dangers={dangers}
    />
  );
}
