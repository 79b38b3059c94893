import { useTranslation } from "react-i18next";
import type { ClauseComparison } from "#flows/law/advice/letter-clause";
import type { Advice, LocalDate } from "#flows/law/types";
import type { Because } from "#flows/navigator/because";
import { callMoment } from "#flows/phone/call-moment";
import { Document } from "../page/document";
import { ClauseBeside } from "./clause-beside";
import { Derivation, LastDay } from "./last-day";
import { useSay } from "./message";
import { CallFirst, PapersBeside } from "./papers-beside";
import { ProcedureMap } from "./procedure-map";
import { RoutesBeside } from "./routes-beside";
import { Timeline } from "./timeline";
import { UrgentHelp } from "./urgent-help";
import { WhyFold } from "./why-fold";

interface OutcomePageProps {
  readonly advice: Advice;
  readonly daysLeft: number | null;
  /** The clause of the person's own letter beside ours; null when it is not known. */
  readonly compared: ClauseComparison | null;
  readonly today: LocalDate;
  /** Saved answers lead to something else than on the day on which they were saved. */
  readonly changed: boolean;
  readonly assumed: readonly Because[];
  /** What the person said is in danger. */
  readonly dangers: readonly string[];
}

/** The result: urgent help first when there is danger, then the route, the date with its reasons, and what to do. */
export function OutcomePage(props: OutcomePageProps) {
  const { advice, daysLeft, compared, changed, assumed, today, dangers } = props;
  const { t } = useTranslation("page");
  const say = useSay();
  const call = callMoment(advice, today);
  const name = t(`route.${advice.route}.name`, { ns: "advies" });
  return (
    <Document title={t("result.title")} back="/vraag/wat-is-er">
      {advice.urgentHelp ? <UrgentHelp dangers={dangers} /> : null}
      <h1>{advice.late ? t("result.late_title") : name}</h1>
      <p>{t(`route.${advice.route}.does`, { ns: "advies" })}</p>
      {changed ? (
        <p className="notice care">
          {t("on_result", { ns: "verandering" })}{" "}
          <a href="/verder/veranderd">{t("on_result_link", { ns: "verandering" })}</a>
        </p>
      ) : null}
      <LastDay advice={advice} daysLeft={daysLeft} />
      {compared ? <ClauseBeside compared={compared} /> : null}
      {advice.excuse ? (
        <div className="notice care">
          {advice.excuse.grounds.map((ground) => (
            <p key={ground.key}>{say(ground)}</p>
          ))}
        </div>
      ) : null}
      {advice.derivation.length > 0 ? <Derivation advice={advice} /> : null}
      {call === "first" ? <CallFirst /> : null}
      <div className="row">
        <a className="button" href="/brief-maken">
          {t("result.write")}
        </a>
        {advice.lastDay && !advice.late ? (
          <a className="button second" href="/uitkomst/agenda.ics">
            {t("result.calendar")}
          </a>
        ) : null}
      </div>
      <div className="notice care">
        <h2>{t("result.not_stopping_title")}</h2>
        <p>{t("result.not_stopping")}</p>
      </div>
      <PapersBeside callAfter={call === "after"} />
      {advice.warnings.length > 0 ? (
        <section aria-labelledby="warnings">
          <h2 id="warnings">{t("result.warnings")}</h2>
          <ul>
            {advice.warnings.map((warning) => (
              <li key={warning.key}>{say(warning)}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <RoutesBeside routes={advice.routes} />
      <Timeline entries={advice.timeline} today={today} lastDay={advice.lastDay} />
      <ProcedureMap advice={advice} />
      <section className="notice" aria-labelledby="pull">
        <h2 id="pull">{t("result.pull")}</h2>
        <p>{t("result.pull_why")}</p>
        <a className="button second" href="/noodrem">
          {t("noodrem.title")}
        </a>
      </section>
      <WhyFold confidence={advice.confidence} assumed={assumed} />
      <p>
        <a href="/uitkomst/waarom">{t("result.your_answers")}</a>
      </p>
    </Document>
  );
}
