import { useTranslation } from "react-i18next";
import type { Answer, MissingPart } from "#flows/noodrem/answer-check";
import type { SignalView } from "../../../usecases/noodrem/show-signal";
import { ErrorSummary } from "../../form/error-summary";
import { TextField } from "../../form/text-field";
import { AnswerShown } from "../../noodrem/answer-shown";
import { History } from "../../noodrem/history";
import { Document } from "../../page/document";

interface LinkSignalPageProps {
  readonly signal: SignalView;
  readonly answer: Answer;
  readonly missing: readonly MissingPart[];
  /** A refusal that is not about one field: a key of words, namespace included. */
  readonly refused: string | null;
}

const fieldOf = (part: MissingPart): string =>
  part === "change"
    ? "verandering"
    : part === "owner"
      ? "eigenaar"
      : part.startsWith("change_by")
        ? "klaar-op"
        : "verandering";

/** One signal for an organisation without account: read it, say that it is here, and answer that something changes. */
export function LinkSignalPage({ signal, answer, missing, refused }: LinkSignalPageProps) {
  const { t } = useTranslation("contact");
  const title = t("signal_title", { organisation: signal.organisationName });
  const errors = [
    ...(refused ? [{ field: "verandering", text: t(refused) }] : []),
    ...missing.map((part) => ({ field: fieldOf(part), text: t(`missing.${part}`, { ns: "noodrem" }) })),
  ];
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.text ?? null;
  const mayAcknowledge = signal.possible.includes("ACKNOWLEDGE");
  const mayAnswer = signal.possible.includes("ANSWER") || signal.possible.includes("TAKE_UP");
  return (
    <Document title={title} help={false} errors={errors.length} before={<ErrorSummary errors={errors} />}>
      <h1>{title}</h1>
      <p>
        {t("since", { date: signal.filedOn })} {t("due", { date: signal.answerBy })} {t("readers")}
      </p>
      {signal.signal ? (
        <blockquote className="quote" dir="auto" lang={signal.lang}>
          {[signal.signal.story, signal.signal.wish].filter(Boolean).join("\n\n")}
        </blockquote>
      ) : null}
      {signal.answer ? <AnswerShown answer={signal.answer} /> : null}
      {mayAcknowledge ? (
        <form method="post">
          <input type="hidden" name="intent" value="acknowledge" />
          <button className="button" type="submit">
            {t("acknowledge")}
          </button>
        </form>
      ) : null}
      {mayAnswer ? (
        <form method="post" noValidate>
          <h2>{t("answer_title")}</h2>
          <p>{t("answer_lead")}</p>
          <input type="hidden" name="intent" value="answer" />
          <TextField
            name="verandering"
            label={t("agency:answer.change")}
            error={errorOf("verandering")}
            value={answer.change}
            rows={3}
          />
          <TextField
            name="eigenaar"
            label={t("agency:answer.owner")}
            hint={t("agency:answer.owner_hint")}
            error={errorOf("eigenaar")}
            value={answer.owner}
            rows={1}
          />
          <TextField
            name="klaar-op"
            label={t("agency:answer.change_by")}
            hint={t("page:question.date_hint")}
            error={errorOf("klaar-op")}
            value={answer.changeBy}
            short
          />
          <button className="button" type="submit">
            {t("send")}
          </button>
          <p>{t("explain")}</p>
        </form>
      ) : null}
      {mayAcknowledge || mayAnswer ? null : <p>{t("done")}</p>}
      <History log={signal.log} title={t("agency:signal.history")} />
    </Document>
  );
}
