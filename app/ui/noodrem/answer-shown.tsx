import { useTranslation } from "react-i18next";
import type { Lang } from "#flows/law/types";
import type { Answer } from "#flows/noodrem/answer-check";
import { sayDate } from "../../i18n/say";

/** An answer to a noodrem, as the person who filed it and the organisation both read it. A reasoned no stands as firm as a yes. */
export function AnswerShown({ answer }: { answer: Answer }) {
  const { t, i18n } = useTranslation("page");
  const lang = i18n.language as Lang;
  const words = (key: string) => t(key, { ns: "noodrem" });
  const complied = answer.kind !== "explain";
  const explained = answer.kind !== "comply";
  const row = (label: string, text: string) => (
    <>
      <dt>{label}</dt>
      <dd dir="auto">{text}</dd>
    </>
  );
  return (
    <div className="card">
      <p className="tag">{words(`answer.${answer.kind}`)}</p>
      <dl className="facts">
        {complied ? (
          <>
            {row(t("answer.change"), answer.change)}
            {row(t("answer.owner"), answer.owner)}
            {row(t("answer.change_by"), sayDate(answer.changeBy, lang))}
          </>
        ) : null}
        {explained ? (
          <>
            <dt>{t("answer.weighing")}</dt>
            <dd>
              <ul>
                {answer.weighing.map(({ principle, pull, why }) => (
                  <li key={principle}>
                    <b>{words(`principle.${principle}.name`)}</b> ({words(`pull.${pull}`)}):{" "}
                    <span dir="auto">{why}</span>
                  </li>
                ))}
              </ul>
            </dd>
            {row(t("answer.alternatives"), answer.alternatives)}
            {row(t("answer.for_this_person"), answer.forThisPerson)}
            {row(t("answer.look_again_on"), sayDate(answer.lookAgainOn, lang))}
          </>
        ) : null}
      </dl>
    </div>
  );
}
