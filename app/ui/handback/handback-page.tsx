import { useTranslation } from "react-i18next";
import type { Lang } from "#flows/law/types";
import type { Answer, MissingPart } from "#flows/noodrem/answer-check";
import type { HandbackOutcome } from "#flows/noodrem/handback/machine";
import { sayDate } from "../../i18n/say";
import type { HandbackView } from "../../usecases/handback/show-handback";
import { type SignedIn, StaffBar } from "../agency/staff-bar";
import { ErrorSummary } from "../form/error-summary";
import { AnswerShown } from "../noodrem/answer-shown";
import { Document } from "../page/document";
import { FIELD_OF, HandbackAnswer } from "./handback-answer";

interface HandbackPageProps {
  readonly who: SignedIn;
  readonly handback: HandbackView;
  readonly mayAnswer: boolean;
  readonly typed: { readonly outcome: HandbackOutcome; readonly answer: Answer };
  readonly missing: readonly MissingPart[];
  readonly refused: string | null;
}

const PARTS = ["assignment", "affected", "meanwhile", "needed"] as const;

/** One assignment that was handed back, as both parties read it. */
export function HandbackPage({ who, handback, mayAnswer, typed, missing, refused }: HandbackPageProps) {
  const { t, i18n } = useTranslation("handback");
  const lang = i18n.language as Lang;
  const { handback: told, state, answer } = handback;
  const errors = [
    ...(refused ? [{ field: "uitkomst", text: t(refused) }] : []),
    ...missing.map((part) => ({ field: FIELD_OF[part], text: t(`missing.${part}`, { ns: "noodrem" }) })),
  ];
  return (
    <Document
      title={handback.title}
      back="/organisatie/teruggaven"
      help={false}
      errors={errors.length}
      before={<ErrorSummary errors={errors} />}
    >
      <StaffBar who={who} />
      <h1>
        <bdi>{handback.title}</bdi>
      </h1>
      <p>
        <span className="tag">{t(`state.${state}`)}</span>{" "}
        {handback.silent ? <span className="tag alarm">{t("silent")}</span> : null}
      </p>
      <p>{t("show.who", { giver: handback.giver, maker: handback.maker })}</p>
      <p>
        {t("answer_by")} <time dateTime={handback.answerBy}>{sayDate(handback.answerBy, lang)}</time>.
      </p>
      {told ? (
        <>
          <dl className="facts">
            {PARTS.map((part) => (
              <div key={part}>
                <dt>{t(`give.${part}.label`)}</dt>
                <dd dir="auto">{told[part]}</dd>
              </div>
            ))}
          </dl>
          <h2>{t("give.grounds_title")}</h2>
          <dl className="facts">
            {told.grounds.map(({ principle, why }) => (
              <div key={principle}>
                <dt>{t(`principle.${principle}.name`, { ns: "noodrem" })}</dt>
                <dd dir="auto">{why}</dd>
              </div>
            ))}
          </dl>
          <h2>{t("give.rungs")}</h2>
          <ul>
            {told.rungs.map((rung) => (
              <li key={rung}>{t(`rung.${rung}`)}</li>
            ))}
          </ul>
          {told.rungsTold ? <p dir="auto">{told.rungsTold}</p> : null}
          <h2>{t("give.public_title")}</h2>
          <blockquote className="quote" dir="auto">
            {told.summary}
          </blockquote>
        </>
      ) : null}
      {answer ? (
        <section aria-labelledby="answer">
          <h2 id="answer">{t(`outcome.${answer.outcome}`)}</h2>
          <AnswerShown answer={answer.answer} />
        </section>
      ) : null}
      {mayAnswer && state === "teruggegeven" ? (
        <form method="post">
          <input type="hidden" name="intent" value="reconsider" />
          <p>{t("show.reconsider_lead")}</p>
          <button className="button" type="submit">
            {t("show.reconsider")}
          </button>
        </form>
      ) : null}
      {mayAnswer && state === "heroverwogen" ? <HandbackAnswer typed={typed} errors={errors} /> : null}
      <details>
        <summary>{t("show.history")}</summary>
        <ol>
          {handback.log.map(({ seq, type, on }) => (
            <li key={seq}>
              <time dateTime={on}>{sayDate(on, lang)}</time>: {t(`event.${type}`)}
            </li>
          ))}
        </ol>
      </details>
    </Document>
  );
}
