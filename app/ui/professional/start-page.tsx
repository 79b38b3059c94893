import { useTranslation } from "react-i18next";
import { Document } from "../page/document";

const POINTS = ["no_account", "no_time", "leadership", "code"] as const;
const NOT_COVERED = ["network", "device", "words", "few"] as const;

/** The entrance of somebody who works for the government: what it does for them, and honestly what it does not. */
export function StartPage({ begin }: { begin: string }) {
  const { t } = useTranslation("professional");
  return (
    <Document title={t("start.title")} back="/">
      <h1>{t("start.title")}</h1>
      <p>{t("start.lead")}</p>
      <p>{t("start.answer")}</p>
      <section aria-labelledby="protects">
        <h2 id="protects">{t("start.protects_title")}</h2>
        <ul>
          {POINTS.map((point) => (
            <li key={point}>{t(`start.protects.${point}`)}</li>
          ))}
        </ul>
      </section>
      <section className="notice care" aria-labelledby="not">
        <h2 id="not">{t("start.not_title")}</h2>
        <ul>
          {NOT_COVERED.map((point) => (
            <li key={point}>{t(`start.not.${point}`)}</li>
          ))}
        </ul>
      </section>
      <p>{t("start.talk")}</p>
      <p>
        <a className="button" href={begin}>
          {t("start.begin")}
        </a>
      </p>
    </Document>
  );
}
