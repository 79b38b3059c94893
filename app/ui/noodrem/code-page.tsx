import { useTranslation } from "react-i18next";
import { ErrorSummary } from "../form/error-summary";
import { TextField } from "../form/text-field";
import { Document } from "../page/document";

const TEXTS = {
  follow: { title: "follow.title", lead: "follow.lead", button: "follow.open" },
  resume: { title: "keep.resume_title", lead: "keep.resume_lead", button: "keep.resume" },
} as const;

interface CodePageProps {
  readonly texts: keyof typeof TEXTS;
  /** The code that did not open anything, to be shown again. */
  readonly wrong: { readonly typed: string } | null;
}

/** One box for a code. What was wrong with it is never said more precisely than "nothing found". */
export function CodePage({ texts, wrong }: CodePageProps) {
  const { t } = useTranslation("page");
  const { title, lead, button } = TEXTS[texts];
  const error = wrong ? t("errors.code_wrong") : null;
  return (
    <Document
      title={t(title)}
      back="/"
      errors={wrong ? 1 : 0}
      before={<ErrorSummary errors={error ? [{ field: "code", text: error }] : []} />}
    >
      <h1>{t(title)}</h1>
      <p>{t(lead)}</p>
      <form method="post" noValidate>
        <TextField name="code" label={t("follow.code")} error={error} value={wrong?.typed ?? ""} />
        <div className="row">
          <button className="button" type="submit">
            {t(button)}
          </button>
        </div>
      </form>
    </Document>
  );
}
