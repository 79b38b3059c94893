import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { QuestionView } from "../../http/flow-page.server";
import { ErrorSummary } from "../form/error-summary";
import { Document } from "../page/document";
import { QuestionHints } from "../professional/hint-list";
import { AnswerField } from "./answer-field";

interface QuestionPageProps {
  readonly view: QuestionView;
  /** Stands above the question: another way to answer. */
  readonly above?: ReactNode;
}

/**
 * One question on a page of its own. The question is the `h1`, inside the legend or label of its field.
 * WCAG: 1.3.1 (fieldset and legend), 3.3.1 and 3.3.3 (summary and message at the field, same words), 2.4.2 (title).
 */
export function QuestionPage({ view, above }: QuestionPageProps) {
  const { t } = useTranslation("page");
  const say = (key: string) => t(`questions.${view.id}.${key}`, { ns: view.words });
  const error =
    view.error &&
    t(`errors.${view.error.key}`, {
      count: view.error.count,
      max: "maxLength" in view.question ? view.question.maxLength : 0,
    });
  const errors = error ? [{ field: "answer", text: error }] : [];
  const searchFirst = view.search !== null && view.search.found.length === 0;
  return (
    <Document
      title={say("title")}
      errors={errors.length}
      back={view.back}
      before={<ErrorSummary errors={errors} />}
    >
      <p className="progress">{t("question.progress", { done: view.number, about: view.about })}</p>
      {above}
      <form method="post" noValidate>
        <AnswerField view={view} error={error ?? null} />
        {view.hints && view.hints.length > 0 ? <QuestionHints hints={view.hints} /> : null}
        <div className="row">
          <button className="button" type="submit">
            {searchFirst ? t("question.search") : t("question.next")}
          </button>
          {"mayBeUnknown" in view.question && view.question.mayBeUnknown ? (
            <button className="button second" type="submit" name="unknown" value="1">
              {t("question.unknown")}
            </button>
          ) : null}
        </div>
      </form>
      <details>
        <summary>{t("question.why")}</summary>
        <p>{say("why")}</p>
      </details>
      {view.hints === null ? (
        <p>
          <a href="/bewaren">{t("question.save")}</a>
        </p>
      ) : null}
    </Document>
  );
}
