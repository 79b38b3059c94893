import { useTranslation } from "react-i18next";
import type { Lang, LocalDate, TimelineEntry } from "#flows/law/types";
import { sayDate } from "../../i18n/say";
import { useSay } from "./message";

interface TimelineProps {
  readonly entries: readonly TimelineEntry[];
  readonly today: LocalDate;
  readonly lastDay: LocalDate | null;
}

/** What happens next, from top to bottom, with today between. A date that depends on others is marked "ongeveer". */
export function Timeline({ entries, today, lastDay }: TimelineProps) {
  const { t, i18n } = useTranslation("page");
  const lang = i18n.language as Lang;
  const say = useSay();
  const past = entries.filter((entry) => entry.date !== null && entry.date < today);
  const ahead = entries.filter((entry) => !past.includes(entry));
  const item = (entry: TimelineEntry) => (
    <li
      key={`${entry.key}${entry.date}`}
      className={entry.date !== null && entry.date === lastDay ? "last" : entry.estimate ? "estimate" : ""}
    >
      {entry.date ? (
        <time dateTime={entry.date}>
          {entry.estimate ? `${t("result.about")} ` : ""}
          {sayDate(entry.date, lang)}
        </time>
      ) : (
        <b>{t("result.no_date")}</b>
      )}
      {say(entry)}
    </li>
  );
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{t("result.timeline")}</h2>
      <ol className="timeline">
        {past.map(item)}
        <li className="today">
          <time dateTime={today}>{sayDate(today, lang)}</time>
          {t("result.today")}
        </li>
        {ahead.map(item)}
      </ol>
    </section>
  );
}
