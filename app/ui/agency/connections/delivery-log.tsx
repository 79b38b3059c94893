import { useTranslation } from "react-i18next";
import type { BoardLine } from "../../../usecases/delivery/board";

/** What left and what did not, with every attempt; what could not be delivered stands on top and can leave again. */
export function DeliveryLog({ board }: { board: readonly BoardLine[] }) {
  const { t } = useTranslation("koppelingen");
  if (board.length === 0)
    return (
      <>
        <h2>{t("log.title")}</h2>
        <p>{t("log.none")}</p>
      </>
    );
  return (
    <>
      <h2>{t("log.title")}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <section className="scroll" aria-label={t("log.title")} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("log.what")}</th>
              <th scope="col">{t("log.how")}</th>
              <th scope="col">{t("log.state")}</th>
            </tr>
          </thead>
          <tbody>
            {board.map((line) => (
              <tr key={line.id}>
                <td>
                  {t(`log.${line.channel}`)} <bdi lang="nl">{line.kind}</bdi>
                </td>
                <td>
                  {line.attempts.map(({ at, outcome, code }, index) => (
                    <div key={at}>
                      <time dateTime={at}>
                        {t("log.try", { n: index + 1, outcome: t(`log.${outcome}`) })}
                      </time>
                      {code === null ? null : ` (${t("log.code", { code })})`}
                    </div>
                  ))}
                </td>
                <td>
                  {t(`log.${line.state}`)}
                  {line.state === "undeliverable" ? (
                    <form method="post">
                      <input type="hidden" name="intent" value="replay" />
                      <input type="hidden" name="id" value={line.id} />
                      <button className="button second" type="submit">
                        {t("log.replay")}
                      </button>
                    </form>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
