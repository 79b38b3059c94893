import { useTranslation } from "react-i18next";
import type { Lang } from "#flows/law/types";
import { sayDate } from "../../i18n/say";
import type { DescribedAnswer } from "../../usecases/advice/describe-answers";

/** The answers given, each with a link to change it. */
export function AnswerList({ answers }: { answers: readonly DescribedAnswer[] }) {
  const { t } = useTranslation("page");
  return (
    <dl className="facts">
      {answers.map((answer) => {
        const title = t(`questions.${answer.question}.title`, { ns: answer.words });
        return (
          <div key={`${answer.words}${answer.question}`}>
            <dt>{title}</dt>
            <dd>
              <Said answer={answer} />{" "}
              <a className="noprint" href={answer.path}>
                {t("result.change_one")} <span className="visually-hidden">{title}</span>
              </a>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** One answer in the language of the page; several options as a list, names of the catalogue as Dutch. */
function Said({ answer: { value, words, question } }: { answer: DescribedAnswer }) {
  const { t, i18n } = useTranslation("page");
  const label = (id: string): string => t(`questions.${question}.options.${id}.label`, { ns: words });
  switch (value.kind) {
    case "unknown":
      return t("question.unknown");
    case "date":
      return sayDate(value.date, i18n.language as Lang);
    case "options":
      if (value.ids.length === 1) return label(value.ids[0] ?? "");
      return (
        <ul>
          {value.ids.map((id) => (
            <li key={id}>{label(id)}</li>
          ))}
        </ul>
      );
    case "entry":
      return <bdi lang="nl">{value.text}</bdi>;
    case "text":
      return <bdi>{value.text || "–"}</bdi>;
  }
}
