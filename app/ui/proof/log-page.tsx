import { useTranslation } from "react-i18next";
import type { Lang } from "#flows/law/types";
import type { LogPlace } from "#flows/proof/documents";
import { sayShortDate } from "../../i18n/say";
import { Document } from "../page/document";
import { VERIFY_PAGE } from "./verify-page";

/** What the log is, where it stood on the last days, and how anybody checks it. */
export function LogPage({ days }: { days: readonly LogPlace[] }) {
  const { t, i18n } = useTranslation("proof");
  return (
    <Document title={t("log.title")} back="/">
      <h1>{t("log.title")}</h1>
      <p>{t("log.lead")}</p>
      <p>{t("log.how")}</p>
      <p>{t("log.tomorrow")}</p>
      <h2>{t("log.latest")}</h2>
      {days.length === 0 ? (
        <p>{t("log.none")}</p>
      ) : (
        <dl>
          {days.map(({ day, size, hash }) => (
            <div key={day}>
              <dt>
                <time dateTime={day}>{sayShortDate(day, i18n.language as Lang)}</time>
              </dt>
              <dd>
                {t("log.size")}: {size}
                {hash === "" ? null : (
                  <>
                    {" "}
                    <code className="proofline" dir="ltr">
                      {hash}
                    </code>
                  </>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <h2>{t("log.check")}</h2>
      <ul>
        <li>
          <a href={VERIFY_PAGE[i18n.language] ?? VERIFY_PAGE.nl}>{t("home.check")}</a>
        </li>
        <li>
          <a href="/logboek/kop.txt">{t("log.head")}</a>
        </li>
        <li>
          <a href="/api/v1/logboek">{t("log.json")}</a>
        </li>
        <li>
          <a href="/.well-known/noodrem-sleutels.json">{t("log.keys")}</a>
        </li>
      </ul>
      <p>{t("log.command")}</p>
      <p>
        <code className="proofline" dir="ltr">
          npm run log:verify -- logboek.json --seen kop.txt
        </code>
      </p>
    </Document>
  );
}
