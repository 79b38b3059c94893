import { useTranslation } from "react-i18next";
import { ErrorSummary } from "../form/error-summary";
import { TextField } from "../form/text-field";
import { Document } from "../page/document";

interface ErasePageProps {
  /** `code`: the whole code; `groepje`: its end is enough, the rest is in this visit; `done`: it is gone. */
  readonly stage: "code" | "groepje" | "done";
  readonly problem: "wrong" | "not_now" | null;
}

/** "Wis mijn noodrem": what happens, once more the code, and then it is gone. */
export function ErasePage({ stage, problem }: ErasePageProps) {
  const { t } = useTranslation("proof");
  if (stage === "done")
    return (
      <Document title={t("erase.done_title")}>
        <h1>{t("erase.done_title")}</h1>
        <p>{t("erase.done")}</p>
      </Document>
    );
  const error = problem ? t(`erase.${problem}`) : null;
  return (
    <Document
      title={t("erase.title")}
      back="/volgen"
      errors={error ? 1 : 0}
      before={<ErrorSummary errors={error ? [{ field: stage, text: error }] : []} />}
    >
      <h1>{t("erase.title")}</h1>
      <p>{t("erase.lead")}</p>
      <h2>{t("erase.what")}</h2>
      <ul>
        {(t("erase.points", { returnObjects: true }) as string[]).map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p>
        <strong>{t("erase.never")}</strong>
      </p>
      <form method="post" noValidate>
        <TextField
          name={stage}
          short={stage === "groepje"}
          label={t(stage === "code" ? "erase.code" : "erase.last_group")}
          error={error}
        />
        <div className="row">
          <button className="button" type="submit">
            {t("erase.button")}
          </button>
        </div>
      </form>
    </Document>
  );
}
