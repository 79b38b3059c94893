import { useTranslation } from "react-i18next";
import type { QuestionView } from "../../http/flow-page.server";

interface SearchFieldProps {
  readonly view: QuestionView;
  readonly search: NonNullable<QuestionView["search"]>;
  readonly title: string;
  readonly hint: string | null;
  readonly error: string | null;
}

/**
 * A search box and, below it, what was found. It works as a page: type, press the button, choose from the list.
 * "None of these" keeps the person's own words, so nobody gets stuck on a list.
 */
export function SearchField({ view, search, title, hint, error }: SearchFieldProps) {
  const { t } = useTranslation("page");
  const { query, found } = search;
  return (
    <div className={error ? "field wrong" : "field"}>
      <h1>
        <label htmlFor="woorden">{title}</label>
      </h1>
      {hint ? (
        <p className="hint" id="hint">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="error" id="answer-error">
          {error}
        </p>
      ) : null}
      <input
        className="input"
        id="woorden"
        name="woorden"
        type="text"
        autoComplete="off"
        defaultValue={query}
        aria-describedby={hint ? "hint" : undefined}
      />
      <input type="hidden" name="gezocht" value={query} />
      {found.length > 0 || query !== "" ? (
        <fieldset className="field" aria-describedby={error ? "answer-error" : undefined}>
          <legend className="label">
            {found.length > 0 ? t("question.search_results") : t("question.search_none", { query })}
          </legend>
          <div className="choices">
            {found.map((entry, index) => (
              <label key={entry.id} className="choice">
                <input
                  type="radio"
                  name="answer"
                  id={index === 0 ? "answer" : undefined}
                  value={entry.id}
                  defaultChecked={entry.id === view.value}
                />
                <span>
                  <bdi lang="nl">{entry.name}</bdi>
                </span>
              </label>
            ))}
            {query === "" ? null : (
              <label className="choice">
                <input
                  type="radio"
                  name="answer"
                  id={found.length === 0 ? "answer" : undefined}
                  value="eigen"
                />
                <span>{t("question.not_listed")}</span>
              </label>
            )}
          </div>
        </fieldset>
      ) : (
        <span id="answer" />
      )}
    </div>
  );
}
