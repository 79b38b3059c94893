import { useTranslation } from "react-i18next";
import type { Lang } from "#flows/law/types";
import { sayDate } from "../../i18n/say";
import type { DescribedAnswer } from "../../usecases/advice/describe-answers";

/** The answers given, each with a link to change it. */
export function AnswerList({
  answers,
  change = true,
}: {
  answers: readonly DescribedAnswer[];
  change?: boolean;
}) {
  const { t, i18n } = useTranslation("page");
  const say = (answer: DescribedAnswer): string => {
    const { value, words, question } = answer;
    if (value.kind === "unknown") return t("question.unknown");
    if (value.kind === "date") return sayDate(value.date, i18n.language as Lang);
    if (value.kind === "options")
      return value.ids.map((id) => t(`questions.${question}.options.${id}.label`, { ns: words })).join("; ");
    return value.text;
  };
  return (
    <dl className="facts">
      {answers.map((answer) => {
        const title = t(`questions.${answer.question}.title`, { ns: answer.words });
        return (
          <div key={`${answer.words}${answer.question}`}>
            <dt>{title}</dt>
            <dd>
              <bdi>{say(answer) || "–"}</bdi>{" "}
              {change ? (
                <a className="noprint" href={answer.path}>
                  {t("result.change_one")} <span className="visually-hidden">{title}</span>
                </a>
              ) : null}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
