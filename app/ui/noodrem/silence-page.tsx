import { useTranslation } from "react-i18next";
import type { Silence } from "../../usecases/silence/list-silence";
import { Document } from "../page/document";

/** The public list of organisations that do not answer, by name. */
export function SilencePage({ silent }: { readonly silent: readonly Silence[] }) {
  const { t } = useTranslation("life");
  return (
    <Document title={t("silence.title")}>
      <h1>{t("silence.title")}</h1>
      {silent.length === 0 ? (
        <p>
          <b>{t("silence.empty")}</b>
        </p>
      ) : (
        <>
          <p>{t("silence.lead")}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
          <section className="scroll" aria-label={t("silence.title")} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t("silence.organisation")}</th>
                  <th scope="col">{t("silence.signals")}</th>
                  <th scope="col">{t("silence.weeks")}</th>
                </tr>
              </thead>
              <tbody>
                {silent.map(({ name, signals, weeks }) => (
                  <tr key={name}>
                    <th scope="row">
                      <bdi lang="nl">{name}</bdi>
                    </th>
                    <td>{signals ?? t("silence.few")}</td>
                    <td>{weeks === null ? t("silence.unsaid") : t("silence.week", { count: weeks })}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <p>{t("silence.off")}</p>
        </>
      )}
      <p className="hint">{t("silence.why")}</p>
    </Document>
  );
}
