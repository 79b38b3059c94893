import { useTranslation } from "react-i18next";
import type { Lang } from "#flows/law/types";
import { sayList } from "../../i18n/say";
import type { SignalView } from "../../usecases/noodrem/show-signal";
import { ErrorSummary } from "../form/error-summary";
import { TextField } from "../form/text-field";
import { AnswerShown } from "../noodrem/answer-shown";
import { History } from "../noodrem/history";
import { Document } from "../page/document";
import { type SignedIn, StaffBar } from "./staff-bar";

interface SignalPageProps {
  readonly who: SignedIn;
  readonly signal: SignalView;
  readonly about: string | null;
  readonly body: string | null;
  /** Why the last act was not done: a word of `page:errors`. */
  readonly problem: string | null;
  readonly typed: string;
}

/** States in which an answer is still to come. */
const OWES_ANSWER: readonly string[] = ["ontvangen", "in_beraad", "vraag_aan_indiener", "betwist"];

/** One signal: what happened, what would help, what is asked, and what can be done now. */
export function SignalPage({ who, signal, about, body, problem, typed }: SignalPageProps) {
  const { t, i18n } = useTranslation("agency");
  const { id, possible } = signal;
  const error = problem ? t(`errors.${problem}`, { ns: "page" }) : null;
  const act = (intent: string, label: string, second = false) => (
    <form method="post">
      <input type="hidden" name="intent" value={intent} />
      <button className={second ? "button second" : "button"} type="submit">
        {label}
      </button>
    </form>
  );
  const write = (intent: string, title: string, label: string, button: string, hint: string | null) => (
    <details open={error !== null}>
      <summary>{title}</summary>
      <form method="post" noValidate>
        <input type="hidden" name="intent" value={intent} />
        <TextField name="tekst" rows={4} label={label} hint={hint} error={error} value={typed} />
        <button className="button second" type="submit">
          {button}
        </button>
      </form>
    </details>
  );
  const answering = possible.includes("ANSWER") || possible.includes("RECONSIDER");
  return (
    <Document
      title={t("signal.title")}
      back="/organisatie"
      help={false}
      errors={error ? 1 : 0}
      before={<ErrorSummary errors={error ? [{ field: "tekst", text: error }] : []} />}
    >
      <StaffBar who={who} />
      <h1>
        {t("signal.title")}: <bdi lang="nl">{about ?? body ?? signal.agencyId}</bdi>
      </h1>
      <p>
        <span className="tag">{t(`stand.${signal.state}`)}</span>{" "}
        {signal.state === "bezorgd" ? t("signal.ack_due", { date: signal.acknowledgeBy }) : null}
        {OWES_ANSWER.includes(signal.state) ? t("signal.due", { date: signal.answerBy }) : null}
      </p>
      {signal.signal ? (
        <>
          <h2>{t("signal.story")}</h2>
          <blockquote className="quote" dir="auto" lang={signal.lang}>
            {signal.signal.story}
          </blockquote>
          {signal.signal.wish ? (
            <>
              <h2>{t("signal.wish")}</h2>
              <blockquote className="quote" dir="auto" lang={signal.lang}>
                {signal.signal.wish}
              </blockquote>
            </>
          ) : null}
        </>
      ) : null}
      <dl className="facts">
        <dt>{t("signal.level")}</dt>
        <dd>{t(`level.${signal.level}.name`, { ns: "noodrem" })}</dd>
        <dt>{t("signal.principles")}</dt>
        <dd>
          {sayList(
            signal.principles.map((key) => t(`principle.${key}.name`, { ns: "noodrem" })),
            i18n.language as Lang,
          ) || "–"}
        </dd>
        <dt>{t("signal.similar")}</dt>
        <dd>{signal.similar}</dd>
      </dl>
      {signal.answer ? (
        <>
          <h2>{t("signal.given")}</h2>
          {signal.judgement === "betwist" ? <p className="notice care">{t("signal.disputed")}</p> : null}
          <AnswerShown answer={signal.answer} />
        </>
      ) : null}
      <div className="row">
        {possible.includes("ACKNOWLEDGE") ? act("acknowledge", t("signal.acknowledge")) : null}
        {possible.includes("TAKE_UP") ? act("take-up", t("signal.take_up")) : null}
        {answering ? (
          <a className="button" href={`/organisatie/signaal/${id}/antwoord`}>
            {possible.includes("RECONSIDER") ? t("signal.reconsider") : t("signal.answer")}
          </a>
        ) : null}
        {possible.includes("RESUME") ? act("resume", t("signal.resume"), true) : null}
      </div>
      {possible.includes("ASK")
        ? write("ask", t("signal.ask_title"), t("signal.question"), t("signal.ask"), t("signal.ask_hint"))
        : null}
      {possible.includes("KEEP_PROMISE")
        ? write("keep-promise", t("signal.keep_title"), t("signal.keep_proof"), t("signal.keep"), null)
        : null}
      <Exchange signal={signal} />
      <details>
        <summary>{t("signal.facts")}</summary>
        <dl className="facts">
          {signal.signal?.facts.map(({ question, answer }) => (
            <div key={question}>
              <dt lang="nl">{question}</dt>
              <dd lang="nl" dir="auto">
                {answer}
              </dd>
            </div>
          ))}
        </dl>
      </details>
      <History log={signal.log} title={t("signal.history")} />
    </Document>
  );
}

/** What was asked and replied, in order. */
function Exchange({ signal }: { signal: SignalView }) {
  const { t } = useTranslation("agency");
  const said = signal.log.flatMap(({ seq, type, content }) => {
    const text =
      type === "ASK"
        ? content?.question
        : type === "REPLY"
          ? content?.text
          : type === "DISPUTE"
            ? content?.reason
            : null;
    return typeof text === "string" ? [{ seq, type, text }] : [];
  });
  return (
    <>
      {said.map(({ seq, type, text }) => (
        <section key={seq}>
          <h2>
            {type === "ASK"
              ? t("signal.question")
              : type === "REPLY"
                ? t("signal.replies")
                : t("signal.disputed")}
          </h2>
          <blockquote className="quote" dir="auto">
            {text}
          </blockquote>
        </section>
      ))}
    </>
  );
}
