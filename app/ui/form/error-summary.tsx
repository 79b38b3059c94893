import { useTranslation } from "react-i18next";

export interface FieldMessage {
  /** Id of the input to go to; for a group the first of its inputs. */
  readonly field: string;
  readonly text: string;
}

/** Everything that still has to be done, each line a link to its field. Shown also for a single error. */
export function ErrorSummary({ errors }: { errors: readonly FieldMessage[] }) {
  const { t } = useTranslation("page");
  if (errors.length === 0) return null;
  return (
    <div className="summary" role="alert" aria-labelledby="errors">
      <h2 id="errors" tabIndex={-1}>
        {t("errors.heading")}
      </h2>
      <ul>
        {errors.map(({ field, text }) => (
          <li key={field}>
            <a href={`#${field}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
