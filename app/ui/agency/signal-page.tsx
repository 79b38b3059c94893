import { useTranslation } from "react-i18next";
import type { Lang, LocalDate } from "#flows/law/types";
import { sayList } from "../../i18n/say";
import type { AttachmentView } from "../../usecases/delivery/attachments";
import type { SignalView } from "../../usecases/noodrem/show-signal";
import { ErrorSummary } from "../form/error-summary";
import { AnswerShown } from "../noodrem/answer-shown";
import { ClockStrip } from "../noodrem/clock-strip";
import { Forwards } from "../noodrem/forwards";
import { History } from "../noodrem/history";
import { Document } from "../page/document";
import { AttachmentList } from "./attachment-list";
import { PreparedAnswer } from "./prepared-answer";
import { type Problem, SignalActs, WRITTEN_ACTS, type WrittenAct } from "./signal-acts";
import { type SignedIn, StaffBar } from "./staff-bar";

interface SignalPageProps {
  readonly who: SignedIn;
  readonly signal: SignalView;
  readonly about: string | null;
  readonly body: string | null;
  readonly isLeiding: boolean;
  readonly today: LocalDate;
  /** Where it can be passed on to. */
  readonly receivers: readonly { readonly id: string; readonly name: string }[];
  /** What the person added. */
  readonly files: readonly AttachmentView[];
  readonly problem: Problem | null;
}

/** States in which an answer is still to come. */
const OWES_ANSWER: readonly string[] = ["ontvangen", "in_beraad", "vraag_aan_indiener", "betwist"];

/** One signal: what happened, what would help, what is asked, and what can be done now. */
export function SignalPage({
  who,
  signal,
  about,
  body,
  isLeiding,
  today,
  receivers,
  files,
  problem,
}: SignalPageProps) {
  const { t, i18n } = useTranslation("agency");
  const { id, possible } = signal;
  const error = problem ? t(problem.text) : null;
  const field = problem && problem.act in WRITTEN_ACTS ? WRITTEN_ACTS[problem.act as WrittenAct] : "acts";
  const act = (intent: string, label: string, second = false) => (
    <form method="post">
      <input type="hidden" name="intent" value={intent} />
      <button className={second ? "button second" : "button"} type="submit">
        {label}
      </button>
    </form>
  );
  const answering = possible.includes("ANSWER") || possible.includes("RECONSIDER");
  return (
    <Document
      title={t("signal.title")}
      back="/organisatie"
      help={false}
      errors={error ? 1 : 0}
      before={<ErrorSummary errors={error ? [{ field, text: error }] : []} />}
    >
      <StaffBar who={who} />
      <h1>
        {t("signal.title")}: <bdi lang="nl">{about ?? body ?? signal.agencyId}</bdi>
      </h1>
      <p>
        <span className="tag">{t(`stand.${signal.state}`)}</span>{" "}
        {signal.kind === "professional" ? (
          <span className="tag">{t("kind", { ns: "professional" })}</span>
        ) : null}{" "}
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
      {signal.clock ? <ClockStrip clock={signal.clock} today={today} /> : null}
      {signal.forwards.length > 0 ? <Forwards forwards={signal.forwards} /> : null}
      <PreparedAnswer signal={signal} isLeiding={isLeiding} />
      <div className="row" id="acts">
        {possible.includes("ACKNOWLEDGE") ? act("acknowledge", t("signal.acknowledge")) : null}
        {possible.includes("TAKE_UP") ? act("take-up", t("signal.take_up")) : null}
        {answering ? (
          <a className="button" href={`/organisatie/signaal/${id}/antwoord`}>
            {possible.includes("RECONSIDER") ? t("signal.reconsider") : t("signal.answer")}
          </a>
        ) : null}
        {possible.includes("RESUME") ? act("resume", t("signal.resume"), true) : null}
      </div>
      <SignalActs signal={signal} receivers={receivers} problem={problem} />
      <AttachmentList signalId={signal.id} files={files} />
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
      {isLeiding ? (
        <p>
          <a href={`/organisatie/signaal/${id}/twee-personen`}>{t("two.link", { ns: "professional" })}</a>
        </p>
      ) : null}
      <History log={signal.log} title={t("signal.history")} />
    </Document>
  );
}

/** What was asked and replied, in order. */
function Exchange({ signal }: { signal: SignalView }) {
  const { t } = useTranslation("agency");
  const said = signal.log.flatMap(({ seq, type, content }) => {
    const said = SAID[type];
    const text = said && content?.[said.field];
    return said && typeof text === "string" ? [{ seq, title: t(said.title), text }] : [];
  });
  return (
    <>
      {said.map(({ seq, title, text }) => (
        <section key={seq}>
          <h2>{title}</h2>
          <blockquote className="quote" dir="auto">
            {text}
          </blockquote>
        </section>
      ))}
    </>
  );
}

/** Events with words that both read back, with the field and the heading of those words. */
const SAID: Readonly<Record<string, { readonly field: string; readonly title: string }>> = {
  ASK: { field: "question", title: "agency:signal.question" },
  REPLY: { field: "text", title: "agency:signal.replies" },
  DISPUTE: { field: "reason", title: "agency:signal.disputed" },
  DENY_KEPT: { field: "reason", title: "noodrem:event.DENY_KEPT" },
  KEEP_PROMISE: { field: "proof", title: "life:promise.proof" },
  FORWARD: { field: "reason", title: "life:forward.title" },
  EXTEND: { field: "reason", title: "noodrem:event.EXTEND" },
  RETURN: { field: "reason", title: "life:acts.remark" },
};
