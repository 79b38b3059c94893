import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Lang, LocalDate, RouteCode } from "#flows/law/types";
import type { Because } from "#flows/navigator/because";
import { sayDate } from "../../i18n/say";
import type { DescribedAnswer } from "../../usecases/advice/describe-answers";
import type { ExplainedAdvice } from "../../usecases/advice/explain-advice";
import { Document } from "../page/document";
import { AnswerList } from "../question/answer-list";
import { ArticleLinks } from "./article-links";
import { BecauseList } from "./because-list";
import { useSay } from "./message";

interface WhyPageProps {
  readonly explained: ExplainedAdvice;
  readonly route: RouteCode;
  readonly lastDay: LocalDate | null;
  readonly answers: readonly DescribedAnswer[];
}

/** The whole proof of an advice: what was told and assumed, the rules in order, how sure it is, what would change it. */
export function WhyPage({ explained, route, lastDay, answers }: WhyPageProps) {
  const { t, i18n } = useTranslation("waarom");
  const say = useSay();
  const { assumed, unknown, why, proof, confidence, changes, appliedOn } = explained;
  return (
    <Document title={t("title")} back="/uitkomst">
      <h1>{t("title")}</h1>
      <div className="card first">
        <p className="tag">{t("step")}</p>
        <h2>{t(`route.${route}.name`, { ns: "advies" })}</h2>
        {lastDay === null ? null : <p>{t("last_day", { date: sayDate(lastDay, i18n.language as Lang) })}</p>}
        {why.map((message) => (
          <p key={message.key}>{say(message)}</p>
        ))}
      </div>
      <Part id="told" title={t("told")}>
        <AnswerList answers={answers} />
      </Part>
      <Reasons id="assumed" title={t("assumed")} lead={t("assumed_lead")} reasons={assumed} />
      <Reasons id="unknown" title={t("unknown")} lead={t("unknown_lead")} reasons={unknown} />
      <Part id="rules" title={t("rules")}>
        <p>{t("applied_on", { date: appliedOn })}</p>
        {proof.steps.length === 0 ? null : (
          <ol className="steps">
            {proof.steps.map(({ step, articles }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: steps have no identity but their place
              <li key={index}>
                {say(step)} <small>({step.rule})</small>{" "}
                <small>
                  <ArticleLinks refs={articles} on={appliedOn} />
                </small>
              </li>
            ))}
          </ol>
        )}
        {proof.articles.length === 0 ? null : (
          <p>
            {t("articles")}: <ArticleLinks refs={proof.articles} on={appliedOn} />
          </p>
        )}
        <p>
          <small>{t("links")}</small>
        </p>
      </Part>
      <Part id="sure" title={t("sure")}>
        <p className={confidence === "knowledge" ? "notice care" : undefined}>
          {t(`sure_${confidence}`)} {confidence === "knowledge" ? <a href="/hulp">{t("who_helps")}</a> : null}
        </p>
      </Part>
      {changes.length === 0 ? null : (
        <Part id="changes" title={t("changes")}>
          <p>{t("changes_lead")}</p>
          <dl className="facts">
            {changes.map(({ id, ifSo, outcome }) => (
              <div key={id}>
                <dt>{say(ifSo)}</dt>
                <dd>{outcome.map(say).join(" ")}</dd>
              </div>
            ))}
          </dl>
        </Part>
      )}
      <div className="row">
        <a className="button" href="/uitkomst">
          {t("back")}
        </a>
      </div>
    </Document>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

interface ReasonsProps {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly reasons: readonly Because[];
}

function Reasons({ id, title, lead, reasons }: ReasonsProps) {
  if (reasons.length === 0) return null;
  return (
    <Part id={id} title={title}>
      <p>{lead}</p>
      <BecauseList reasons={reasons} />
    </Part>
  );
}
