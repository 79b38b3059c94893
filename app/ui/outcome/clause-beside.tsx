import { useTranslation } from "react-i18next";
import type { ClauseComparison } from "#flows/law/advice/letter-clause";
import type { Lang, LocalDate } from "#flows/law/types";
import { sayDate } from "../../i18n/say";
import { useSay } from "./message";

/** The last day by the letter beside the last day by the law, which of them counts, and why. */
export function ClauseBeside({ compared }: { compared: ClauseComparison }) {
  const { t } = useTranslation("reader");
  const say = useSay();
  const { counts, letterDay, ourDay, letterRemedy, remedy } = compared;
  return (
    <section className="notice" aria-labelledby="clause">
      <h2 id="clause">{t("result.title")}</h2>
      {letterRemedy && remedy !== "same" ? (
        <p>{t("result.letter_remedy", { remedy: t(`remedy.${letterRemedy}`) })}</p>
      ) : null}
      <ul>
        <Day label={t("result.letter")} day={letterDay} counts={counts === "letter" || counts === "same"} />
        <Day label={t("result.law")} day={ourDay} counts={counts === "ours" || counts === "same"} />
      </ul>
      {compared.why.map((message) => (
        <p key={message.key}>{say(message)}</p>
      ))}
      <p>
        <a href="/brief-lezen">{t("check.again")}</a>
      </p>
    </section>
  );
}

function Day({ label, day, counts }: { label: string; day: LocalDate | null; counts: boolean }) {
  const { t, i18n } = useTranslation("reader");
  const said =
    day === null ? t("result.no_day") : <time dateTime={day}>{sayDate(day, i18n.language as Lang)}</time>;
  return (
    <li>
      {label}: {counts && day ? <b>{said}</b> : said}
      {counts && day ? ` (${t("result.counts")})` : ""}
    </li>
  );
}
