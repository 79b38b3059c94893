import { useTranslation } from "react-i18next";
import { daysBetween } from "#flows/law/calendar/dates";
import type { LocalDate } from "#flows/law/types";

interface TakeHomeProps {
  /** How long the text is kept, when that is known on this page. */
  readonly kept?: {
    readonly today: LocalDate;
    /** The day on which the text is erased; null while the noodrem is open. */
    readonly until: LocalDate | null;
    readonly days: number;
  };
}

/** What a person takes home, and how long we keep the rest: proof, copy, check, erase. */
export function TakeHome({ kept }: TakeHomeProps) {
  const { t } = useTranslation("proof");
  return (
    <section aria-labelledby="take-home">
      <h2 id="take-home">{t("home.title")}</h2>
      <p>{t("home.lead")}</p>
      <ul>
        <li>
          <a href="/volgen/bewijs/1.json">{t("home.receipt")}</a>
        </li>
        <li>
          <a href="/volgen/bewijs">{t("home.page")}</a>
        </li>
        <li>
          <a href="/volgen/bewijs/kopie.txt">{t("home.copy_text")}</a>
        </li>
        <li>
          <a href="/volgen/bewijs/kopie.json">{t("home.copy_json")}</a>
        </li>
      </ul>
      {kept ? (
        <p>
          {kept.until === null
            ? t("home.open_for", { days: kept.days })
            : t("home.kept_until", {
                date: kept.until,
                days: Math.max(0, daysBetween(kept.today, kept.until)),
              })}
        </p>
      ) : null}
      <p>
        <a href="/volgen/wissen">{t("home.erase")}</a>
      </p>
    </section>
  );
}
