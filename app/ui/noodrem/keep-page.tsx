import { useTranslation } from "react-i18next";
import type { LocalDate } from "#flows/law/types";
import { SecretCode } from "../form/secret-code";
import { Document } from "../page/document";

/** Save and go on later: what is kept, until when, and the code that opens it. */
export function KeepPage({ kept }: { kept: { readonly code: string; readonly until: LocalDate } | null }) {
  const { t } = useTranslation("page");
  const title = kept ? t("keep.done_title") : t("keep.title");
  return (
    <Document title={title} back="/start">
      <h1>{title}</h1>
      {kept ? (
        <>
          <p>{t("noodrem.code_lead")}</p>
          <SecretCode code={kept.code} id="bewaarcode" label={t("noodrem.qr")} />
          <p>{t("keep.until", { date: kept.until })}</p>
          <p>
            <a className="button" href="/uitkomst">
              {t("keep.go_on")}
            </a>
          </p>
        </>
      ) : (
        <>
          <p>{t("keep.lead")}</p>
          <form method="post">
            <button className="button" type="submit">
              {t("keep.make")}
            </button>
          </form>
        </>
      )}
    </Document>
  );
}
