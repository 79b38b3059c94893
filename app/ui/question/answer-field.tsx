import { useTranslation } from "react-i18next";
import type { QuestionView } from "../../http/flow-page.server";
import { Choices } from "../form/choices";
import { SearchField } from "./search-field";

interface AnswerFieldProps {
  readonly view: QuestionView;
  readonly error: string | null;
}

/** The field of a question, by its kind. Every field is called `answer` and has the id `answer`. */
export function AnswerField({ view, error }: AnswerFieldProps) {
  const { t, i18n } = useTranslation("page");
  const words = (key: string) => t(`questions.${view.id}.${key}`, { ns: view.words });
  const hintKey = `questions.${view.id}.hint`;
  const hint = i18n.exists(hintKey, { ns: view.words }) ? t(hintKey, { ns: view.words }) : null;
  const { question } = view;
  if (question.kind === "choice" || question.kind === "choices") {
    const value = view.value;
    const chosen = Array.isArray(value) ? value : typeof value === "string" ? [value] : [];
    return (
      <Choices
        several={question.kind === "choices"}
        legend={words("title")}
        hint={hint}
        error={error}
        options={question.options.map((option) => {
          const explanation = `questions.${view.id}.options.${option.id}.explanation`;
          return {
            id: option.id,
            icon: option.icon ?? null,
            label: words(`options.${option.id}.label`),
            explanation: i18n.exists(explanation, { ns: view.words })
              ? t(explanation, { ns: view.words })
              : null,
            checked: chosen.includes(option.id),
          };
        })}
      />
    );
  }
  if (view.search)
    return <SearchField view={view} search={view.search} title={words("title")} hint={hint} error={error} />;
  const text = view.typed ?? (typeof view.value === "string" && view.value !== "unknown" ? view.value : "");
  const described = ["hint", error ? "error" : ""].filter(Boolean).join(" ");
  return (
    <div className={error ? "field wrong" : "field"}>
      <h1>
        <label htmlFor="answer">{words("title")}</label>
      </h1>
      <p className="hint" id="hint">
        {hint} {question.kind === "date" ? t("question.date_hint") : t("question.check_text")}
      </p>
      {error ? (
        <p className="error" id="error">
          {error}
        </p>
      ) : null}
      {question.kind === "date" ? (
        <input
          className="input short"
          id="answer"
          name="answer"
          type="text"
          autoComplete="off"
          defaultValue={text}
          aria-describedby={described}
          aria-invalid={error ? true : undefined}
        />
      ) : (
        <textarea
          className="input"
          id="answer"
          name="answer"
          rows={8}
          dir="auto"
          autoComplete="off"
          defaultValue={text}
          aria-describedby={described}
          aria-invalid={error ? true : undefined}
        />
      )}
    </div>
  );
}
