import { useTranslation } from "react-i18next";
import type { Advice, Lang } from "#flows/law/types";
import { sayDate } from "../../i18n/say";
import { ArticleLinks } from "./article-links";
import { useSay } from "./message";

interface LastDayProps {
  readonly advice: Pick<Advice, "lastDay" | "earliestDay" | "late" | "route">;
  readonly daysLeft: number | null;
}

/** The date first, large and with its year; then what it means today. */
export function LastDay({ advice, daysLeft }: LastDayProps) {
  const { t, i18n } = useTranslation("page");
  const lang = i18n.language as Lang;
  if (advice.lastDay === null)
    return (
      <div className="lastday">
        <p>
          {advice.earliestDay ? t("result.earliest", { date: advice.earliestDay }) : t("result.no_last_day")}
        </p>
      </div>
    );
  return (
    <div className={advice.late ? "lastday late" : "lastday"}>
      <p>{t("result.last_day_for", { route: t(`route.${advice.route}.name`, { ns: "advies" }) })}</p>
      <p className="date">
        <time dateTime={advice.lastDay}>{sayDate(advice.lastDay, lang)}</time>
      </p>
      <p>
        {advice.late
          ? t("result.late")
          : daysLeft === 0
            ? t("result.days_left_today")
            : t("result.days_left", { count: daysLeft ?? 0 })}
      </p>
      {advice.late ? null : <p>{t("result.send_early")}</p>}
    </div>
  );
}

/** How the date was found, step by step, with the rule of each step and the articles. */
export function Derivation({ advice }: { advice: Pick<Advice, "derivation" | "legalBasis"> }) {
  const { t } = useTranslation("page");
  const say = useSay();
  return (
    <details>
      <summary>{t("result.why_date")}</summary>
      <ol className="steps">
        {advice.derivation.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps have no identity but their place
          <li key={index}>
            {say(step)} <small>({step.rule})</small>
          </li>
        ))}
      </ol>
      <p>
        {t("result.article")}: <ArticleLinks refs={advice.legalBasis} />
      </p>
    </details>
  );
}
