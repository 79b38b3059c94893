import { useTranslation } from "react-i18next";
import type { Lang, LocalDate } from "#flows/law/types";
import { sayDate } from "../../i18n/say";
import { ErrorSummary } from "../form/error-summary";
import { SecretCode } from "../form/secret-code";
import { TextField } from "../form/text-field";
import { Document } from "../page/document";
import { TakeHome } from "../proof/take-home";

interface SentPageProps {
  readonly code: string;
  readonly agency: string;
  readonly acknowledgeBy: LocalDate;
  readonly answerBy: LocalDate;
  readonly wrong: boolean;
}

/** "Sent": the code, the proof that it was written down, and what happens when. */
export function SentPage({ code, agency, acknowledgeBy, answerBy, wrong }: SentPageProps) {
  const { t, i18n } = useTranslation("page");
  const lang = i18n.language as Lang;
  const error = wrong ? t("errors.last_group") : null;
  return (
    <Document
      title={t("noodrem.sent_title")}
      errors={wrong ? 1 : 0}
      before={<ErrorSummary errors={error ? [{ field: "groepje", text: error }] : []} />}
    >
      <h1>{t("noodrem.sent_title")}</h1>
      <p>{t("noodrem.sent_lead", { agency })}</p>
      <h2>{t("noodrem.code_title")}</h2>
      <p>{t("noodrem.code_lead")}</p>
      <SecretCode code={code} id="volgcode" label={t("noodrem.qr")} />
      <form method="post" noValidate>
        <TextField
          name="groepje"
          short
          label={t("noodrem.type_back")}
          hint={t("noodrem.type_back_why")}
          error={error}
        />
        <div className="row">
          <button className="button" type="submit">
            {t("noodrem.confirm")}
          </button>
        </div>
      </form>
      <h2>{t("noodrem.when_title")}</h2>
      <ol className="timeline">
        <li className="estimate">
          <time dateTime={acknowledgeBy}>{sayDate(acknowledgeBy, lang)}</time>
          {t("noodrem.when_ack")}
        </li>
        <li className="estimate">
          <time dateTime={answerBy}>{sayDate(answerBy, lang)}</time>
          {t("noodrem.when_answer")}
        </li>
      </ol>
      <p className="hint">{t("noodrem.when_source")}</p>
      <TakeHome />
      <p>{t("follow.remember")}</p>
    </Document>
  );
}
