import { useTranslation } from "react-i18next";
import type { MappedQuestion } from "../../usecases/law/read-flow-map";
import { sayCondition } from "./say-condition";

/** Each question with its options and where each leads, the conditions of its ways, and the rules it is asked for. */
export function FlowTable({ questions }: { questions: readonly MappedQuestion[] }) {
  const { t } = useTranslation("redactie");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="scroll wide" aria-label={t("flow.table")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {(["question", "options", "ways", "rules"] as const).map((column) => (
              <th key={column} scope="col">
                {t(`flow.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {questions.map((question) => (
            <QuestionRow key={question.id} question={question} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function QuestionRow({ question }: { question: MappedQuestion }) {
  const { t } = useTranslation("redactie");
  const { id, kind, options, edges, rules } = question;
  return (
    <tr>
      <th scope="row">
        {t(`questions.${id}.title`, { ns: "navigator" })}
        <br />
        <small>
          <bdi>{id}</bdi> ({t(`flow.kind.${kind}`)})
        </small>
      </th>
      <td>
        {options.length === 0 ? (
          t("flow.no_options")
        ) : (
          <ul>
            {options.map((option) => (
              <li key={option.id}>
                {t(`questions.${id}.options.${option.id}.label`, { ns: "navigator" })} →{" "}
                <bdi>{option.ways.map(({ to }) => to).join(` ${t("when.or")} `)}</bdi>
              </li>
            ))}
          </ul>
        )}
      </td>
      <td>
        <ol>
          {edges.map(({ to, when }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two ways may lead to the same question
            <li key={index}>
              <bdi>
                <b>{to}</b>
              </bdi>
              : <bdi>{when === null ? t("when.otherwise") : sayCondition(t, when)}</bdi>
            </li>
          ))}
        </ol>
      </td>
      <td>
        {rules.map((rule) => (
          <a key={rule} href={`/redactie/wet?q=${rule}`}>
            {rule}{" "}
          </a>
        ))}
      </td>
    </tr>
  );
}
