import { useTranslation } from "react-i18next";
import { ErrorSummary } from "../form/error-summary";
import { SecretCode } from "../form/secret-code";
import { TextField } from "../form/text-field";
import { Document } from "../page/document";

const NEXT = ["wait", "leadership", "answer", "read"] as const;

/** "Sent": the code, typed back, and what happens without a date. */
export function HeldSentPage({ code, wrong }: { code: string; wrong: boolean }) {
  const { t } = useTranslation("professional");
  const error = wrong ? t("page:errors.last_group") : null;
  return (
    <Document
      title={t("sent.title")}
      errors={wrong ? 1 : 0}
      before={<ErrorSummary errors={error ? [{ field: "groepje", text: error }] : []} />}
    >
      <h1>{t("sent.title")}</h1>
      <p>{t("sent.lead")}</p>
      <SecretCode code={code} id="volgcode" label={t("page:noodrem.qr")} />
      <form method="post" noValidate>
        <TextField
          name="groepje"
          short
          label={t("page:noodrem.type_back")}
          hint={t("page:noodrem.type_back_why")}
          error={error}
        />
        <div className="row">
          <button className="button" type="submit">
            {t("page:noodrem.confirm")}
          </button>
        </div>
      </form>
      <h2>{t("sent.next_title")}</h2>
      <ol>
        {NEXT.map((step) => (
          <li key={step}>{t(`sent.next.${step}`)}</li>
        ))}
      </ol>
      <p>{t("sent.traces")}</p>
    </Document>
  );
}
