import { useTranslation } from "react-i18next";
import type { Lang } from "#flows/law/types";
import { sayShortDate } from "../../i18n/say";
import type { PromiseView } from "../../usecases/desk/list-promises";
import { Document } from "../page/document";
import { type SignedIn, StaffBar } from "./staff-bar";

/** What was promised, by whom, until when, and what is late: the first day on top. */
export function PromisesPage({
  who,
  promises,
}: {
  readonly who: SignedIn;
  readonly promises: readonly PromiseView[];
}) {
  const { t, i18n } = useTranslation("life");
  return (
    <Document title={t("promise.title")} back="/organisatie" help={false}>
      <StaffBar who={who} />
      <h1>{t("promise.title")}</h1>
      <p>{promises.length === 0 ? t("promise.empty") : t("promise.lead")}</p>
      {promises.length === 0 ? null : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
        <section className="scroll" aria-label={t("promise.title")} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {(["by", "what", "owner", "state"] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`promise.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {promises.map(({ id, promiseBy, answer, state, isLate }) => (
                <tr key={id}>
                  <td>
                    {promiseBy ? (
                      <time dateTime={promiseBy}>{sayShortDate(promiseBy, i18n.language as Lang)}</time>
                    ) : null}{" "}
                    {isLate ? <span className="tag alarm">{t("promise.late")}</span> : null}
                  </td>
                  <td>
                    <a href={`/organisatie/signaal/${id}`}>
                      <bdi>{answer ? answer.change || t("promise.look_again") : t("promise.gone")}</bdi>
                    </a>
                  </td>
                  <td>
                    <bdi>{answer?.owner || "–"}</bdi>
                  </td>
                  <td>{t(`stand.${state}`, { ns: "agency" })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Document>
  );
}
