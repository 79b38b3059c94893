import { useTranslation } from "react-i18next";
import type { PasteProblem } from "../../usecases/letter-reader/propose";
import { ErrorSummary } from "../form/error-summary";
import { TextField } from "../form/text-field";
import { Document } from "../page/document";

interface PastePageProps {
  /** What was pasted, when it could not be used: nothing that somebody typed is lost. */
  readonly text: string;
  readonly problem: PasteProblem | null;
  /** The text was read, and held nothing that we know. */
  readonly nothing: boolean;
}

/** One large field for the text of the letter, what happens with it, and the way on without. */
export function PastePage({ text, problem, nothing }: PastePageProps) {
  const { t } = useTranslation("reader");
  const error = problem && t(problem.key, { ...problem });
  const errors = error ? [{ field: "brief", text: error }] : [];
  return (
    <Document title={t("title")} back="/" errors={errors.length} before={<ErrorSummary errors={errors} />}>
      <h1>{t("title")}</h1>
      {nothing ? (
        <div className="notice care" role="status">
          <h2>{t("nothing_title")}</h2>
          <p>{t("nothing")}</p>
          <a className="button second" href="/start">
            {t("nothing_action")}
          </a>
        </div>
      ) : (
        <p>{t("lead")}</p>
      )}
      <form method="post" noValidate>
        <TextField name="brief" label={t("label")} hint={t("hint")} error={error} value={text} rows={10} />
        <p className="hint">{t("privacy")}</p>
        <div className="row">
          <button className="button" type="submit" name="stap" value="lees">
            {t("read")}
          </button>
          <a className="button second" href="/start">
            {t("skip")}
          </a>
        </div>
      </form>
      <details>
        <summary>{t("paper_title")}</summary>
        <p>{t("paper")}</p>
      </details>
    </Document>
  );
}
