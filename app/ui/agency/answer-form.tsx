import { useTranslation } from "react-i18next";
import { type Answer, type MissingPart, PULLS } from "#flows/noodrem/answer-check";
import { ANSWER_KINDS } from "#flows/noodrem/states";
import type { AnswerHints } from "../../usecases/errors";
import { Choices } from "../form/choices";
import { ErrorSummary } from "../form/error-summary";
import { PrincipleRow } from "../form/principle-row";
import { TextField } from "../form/text-field";
import { Document } from "../page/document";
import { type SignedIn, StaffBar } from "./staff-bar";

/** As many principles as an answer can weigh in this form. */
export const WEIGHING_ROWS = 3;

/** The field that each missing part is about. */
const FIELD: Readonly<Record<MissingPart, string>> = {
  change: "verandering",
  owner: "eigenaar",
  change_by: "klaar-op",
  change_by_not_ahead: "klaar-op",
  change_by_too_far: "klaar-op",
  weighing: "beginsel-0",
  weighing_why: "waarom-0",
  weighing_thin: "waarom-0",
  alternatives: "alternatieven",
  alternatives_thin: "alternatieven",
  for_this_person: "voor-indiener",
  for_this_person_thin: "voor-indiener",
  look_again_on: "opnieuw-op",
  look_again_on_not_ahead: "opnieuw-op",
  look_again_on_too_far: "opnieuw-op",
  copied: "alternatieven",
  copied_earlier: "alternatieven",
  too_hard: "alternatieven",
};

interface AnswerFormProps {
  readonly who: SignedIn;
  readonly back: string;
  readonly answer: Answer;
  readonly missing: readonly MissingPart[];
  /** Where to begin mending: the earlier answer that this one repeats, and what is too hard to read. */
  readonly hints: AnswerHints | null;
  /** A refusal that is not about one field: a key of words, namespace included. */
  readonly refused: string | null;
  readonly isLeiding: boolean;
}

/** Comply or explain, on one page. What is missing is said at its field, all at once; nothing typed is lost. */
export function AnswerForm({ who, back, answer, missing, hints, refused, isLeiding }: AnswerFormProps) {
  const { t } = useTranslation("agency");
  const words = (key: string) => t(key, { ns: "noodrem" });
  const errors = [
    ...(refused ? [{ field: "soort", text: t(refused) }] : []),
    ...missing.map((part) => ({ field: FIELD[part], text: words(`missing.${part}`) })),
  ];
  const errorOf = (field: string): string | null =>
    errors.find((error) => error.field === field)?.text ?? null;
  const text = (name: string, label: string, value: string, rows: number, hint: string | null = null) => (
    <TextField name={name} label={label} hint={hint} error={errorOf(name)} value={value} rows={rows} />
  );
  const date = (name: string, label: string, value: string) => (
    <TextField
      name={name}
      label={label}
      hint={t("question.date_hint", { ns: "page" })}
      error={errorOf(name)}
      value={value}
      short
    />
  );
  return (
    <Document
      title={t("answer.title")}
      back={back}
      help={false}
      errors={errors.length}
      before={<ErrorSummary errors={errors} />}
    >
      <StaffBar who={who} />
      <h1>{t("answer.title")}</h1>
      <p>{t("answer.lead")}</p>
      <p>{t("sign.two", { ns: "life" })}</p>
      {isLeiding ? <p>{t("answer.signed")}</p> : null}
      {hints ? <Hints hints={hints} /> : null}
      <form method="post" noValidate>
        <Choices
          several={false}
          name="soort"
          heading={false}
          legend={t("answer.kind")}
          hint={null}
          error={errorOf("soort")}
          options={ANSWER_KINDS.map((kind) => ({
            id: kind,
            icon: null,
            label: t(`answer.${kind}`),
            explanation: null,
            checked: answer.kind === kind,
          }))}
        />
        <h2>{t("answer.change_title")}</h2>
        {text("verandering", t("answer.change"), answer.change, 3)}
        {text("eigenaar", t("answer.owner"), answer.owner, 1, t("answer.owner_hint"))}
        {date("klaar-op", t("answer.change_by"), answer.changeBy)}
        <h2>{t("answer.explain_title")}</h2>
        <p>
          <b>{t("answer.weighing")}</b> {t("answer.weighing_hint")}
        </p>
        {Array.from({ length: WEIGHING_ROWS }, (_, row) => {
          const weighed = answer.weighing[row];
          const name = `beginsel-${row}`;
          return (
            <PrincipleRow
              key={name}
              row={row}
              legend={t("answer.principle", { n: row + 1 })}
              none={t("answer.principle_none")}
              error={errorOf(name)}
              chosen={weighed?.principle}
            >
              <Choices
                several={false}
                name={`kant-${row}`}
                heading={false}
                legend={t("answer.pull")}
                hint={null}
                error={null}
                options={PULLS.map((pull) => ({
                  id: pull,
                  icon: null,
                  label: words(`pull.${pull}`),
                  explanation: null,
                  checked: weighed?.pull === pull,
                }))}
              />
              {text(`waarom-${row}`, t("answer.why"), weighed?.why ?? "", 2)}
            </PrincipleRow>
          );
        })}
        {text("alternatieven", t("answer.alternatives"), answer.alternatives, 3)}
        {text("voor-indiener", t("answer.for_this_person"), answer.forThisPerson, 3)}
        {date("opnieuw-op", t("answer.look_again_on"), answer.lookAgainOn)}
        <div className="row">
          <button className="button" type="submit">
            {t("answer.submit")}
          </button>
          <button className="button second" type="submit" name="intent" value="prepare">
            {t("sign.prepare", { ns: "life" })}
          </button>
        </div>
      </form>
    </Document>
  );
}

/** Why a text was refused, with the text itself, so that nobody has to guess. */
function Hints({ hints }: { readonly hints: AnswerHints }) {
  const { t } = useTranslation("life");
  const { copyOf, hard } = hints;
  return (
    <div className="notice care">
      {copyOf ? (
        <>
          <p>{t("hints.copy", { percentage: copyOf.percentage, date: copyOf.on })}</p>
          <blockquote className="quote" dir="auto">
            {copyOf.text}
          </blockquote>
        </>
      ) : null}
      {hard.sentences.length > 0 ? (
        <>
          <p>{t("hints.sentences")}</p>
          <ul>
            {hard.sentences.map((sentence) => (
              <li key={sentence} dir="auto">
                {sentence}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {hard.words.length > 0 ? (
        <p>
          {t("hints.words")} <bdi>{hard.words.join(", ")}</bdi>
        </p>
      ) : null}
    </div>
  );
}
