import { useTranslation } from "react-i18next";

/** Where no term is at risk the phone comes before the letter: the lighter step first. */
export function CallFirst() {
  const { t } = useTranslation("brieven");
  return (
    <p className="notice">
      {t("result_call_first")} <a href="/bellen">{t("result_call")}</a>
    </p>
  );
}

/** The papers beside the letter: evidence, other letters, and the phone once the letter is on its way. */
export function PapersBeside({ callAfter }: { callAfter: boolean }) {
  const { t } = useTranslation("brieven");
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">{t("result_title")}</h2>
      <ul>
        <li>
          <a href="/bewijs">{t("result_evidence")}</a> {t("result_evidence_later")}
        </li>
        <li>
          <a href="/brieven">{t("result_letters")}</a>
        </li>
        {callAfter ? (
          <li>
            <a href="/bellen">{t("result_call")}</a> {t("result_call_after")}
          </li>
        ) : null}
      </ul>
    </section>
  );
}
