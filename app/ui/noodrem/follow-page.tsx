import { useTranslation } from "react-i18next";
import { addDays } from "#flows/law/calendar/dates";
import type { LocalDate } from "#flows/law/types";
import { KIND_RULES } from "#flows/noodrem/kinds";
import { SILENT_RUNGS } from "#flows/noodrem/states";
import type { NoodremView } from "../../usecases/noodrem/noodrem-view";
import { Choices } from "../form/choices";
import { ErrorSummary } from "../form/error-summary";
import { TextField } from "../form/text-field";
import { Document } from "../page/document";
import { TakeHome } from "../proof/take-home";
import { AnswerShown } from "./answer-shown";
import { ClockStrip } from "./clock-strip";
import { Forwards } from "./forwards";
import { History } from "./history";
import { PromiseCheck } from "./promise-check";

interface FollowPageProps {
  readonly followed: NoodremView;
  readonly today: LocalDate;
  /** The text is erased this many days after closing. */
  readonly retentionDays: number;
  /** Why the last thing asked was not done: a key of words, namespace included. */
  readonly problem: string | null;
}

/** How it stands, in words; the clock; the question or the answer; and what the person can do now. */
export function FollowPage({ followed, today, retentionDays, problem }: FollowPageProps) {
  const { t } = useTranslation("page");
  const { state, answer, question, possible, organisationName: agency } = followed;
  const error = problem ? t(problem) : null;
  return (
    <Document
      title={t("follow.status_title")}
      errors={error ? 1 : 0}
      before={<ErrorSummary errors={error ? [{ field: "tekst", text: error }] : []} />}
    >
      <h1>{t("follow.status_title")}</h1>
      <p>{t("follow.to", { agency })}</p>
      <div className="lastday">
        <p className="date">{t(`state.${state}`, { ns: "noodrem" })}</p>
        {followed.rung === "geen" ? null : <p>{t(`rung.${followed.rung}`, { ns: "noodrem" })}</p>}
        {SILENT_RUNGS.includes(followed.rung) ? (
          <p>
            <a href="/stilte">{t("silence.title", { ns: "life" })}</a>
          </p>
        ) : null}
      </div>
      {followed.clock ? <ClockStrip clock={followed.clock} today={today} /> : null}
      {followed.forwards.length > 0 ? <Forwards forwards={followed.forwards} /> : null}
      {question ? (
        <section aria-labelledby="question">
          <h2 id="question">{t("follow.question_title")}</h2>
          <blockquote className="quote" dir="auto">
            {question}
          </blockquote>
        </section>
      ) : null}
      {possible.includes("REPLY") ? (
        <form method="post" noValidate>
          <input type="hidden" name="intent" value="reply" />
          <TextField
            name="tekst"
            rows={5}
            label={t("follow.your_reply")}
            hint={t("question.check_text")}
            error={error}
          />
          <button className="button" type="submit">
            {t("follow.reply")}
          </button>
        </form>
      ) : null}
      {answer ? (
        <section aria-labelledby="answer">
          <h2 id="answer">{t("follow.answer_title", { agency })}</h2>
          <AnswerShown answer={answer} />
        </section>
      ) : null}
      <PromiseCheck followed={followed} error={error} />
      {possible.includes("ACCEPT") ? (
        <form method="post" noValidate>
          <input type="hidden" name="intent" value="judge" />
          <Choices
            several={false}
            name="oordeel"
            heading={false}
            legend={t("follow.judge_title")}
            hint={t("follow.dispute_once")}
            error={null}
            options={[
              { id: "goed", icon: null, label: t("follow.accept"), explanation: null, checked: false },
              { id: "niet-goed", icon: null, label: t("follow.dispute"), explanation: null, checked: false },
            ]}
          />
          <TextField
            name="tekst"
            rows={4}
            label={t("follow.reason")}
            hint={t("question.check_text")}
            error={error}
          />
          <button className="button" type="submit">
            {t("follow.judge")}
          </button>
        </form>
      ) : null}
      {followed.signal ? (
        <details>
          <summary>{t("follow.sent_text")}</summary>
          <blockquote className="quote" dir="auto">
            {followed.signal.story}
            {followed.signal.wish ? `\n\n${followed.signal.wish}` : ""}
          </blockquote>
        </details>
      ) : null}
      {followed.kind === "professional" ? (
        <p>
          <a href="/volgen/bron">{t("source.link", { ns: "professional" })}</a>
        </p>
      ) : null}
      <History log={followed.log} title={t("follow.history")} />
      <TakeHome
        kept={{
          today,
          until: followed.closedOn === null ? null : addDays(followed.closedOn, retentionDays),
          days: retentionDays,
        }}
      />
      {KIND_RULES[followed.kind].keepsTime ? (
        <p>
          <a href="/volgen/contact">{t("contact:link")}</a>
        </p>
      ) : null}
      <p>{t("follow.remember")}</p>
      <div className="row">
        <form method="post">
          <input type="hidden" name="intent" value="leave" />
          <button className="button second" type="submit">
            {t("follow.leave")}
          </button>
        </form>
      </div>
      {possible.includes("WITHDRAW") ? (
        <details>
          <summary>{t("follow.withdraw")}</summary>
          <p>{t("follow.withdraw_why")}</p>
          <form method="post">
            <input type="hidden" name="intent" value="withdraw" />
            <button className="button second" type="submit">
              {t("follow.withdraw")}
            </button>
          </form>
        </details>
      ) : null}
    </Document>
  );
}
