import { useTranslation } from "react-i18next";
import { type Answer, type MissingPart, PULLS } from "#flows/noodrem/answer-check";
import { HANDBACK_OUTCOMES, type HandbackOutcome } from "#flows/noodrem/handback/machine";
import { Choices } from "../form/choices";
import { PrincipleRow } from "../form/principle-row";
import { TextField } from "../form/text-field";

const ROWS = 3;

/** The field that each missing part is about. */
export const FIELD_OF: Readonly<Record<MissingPart, string>> = {
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
  copied: "verandering",
  copied_earlier: "verandering",
  too_hard: "verandering",
};

interface HandbackAnswerProps {
  readonly typed: { readonly outcome: HandbackOutcome; readonly answer: Answer };
  readonly errors: readonly { readonly field: string; readonly text: string }[];
}

/** Adapt, withdraw, or justify anew: checked as an answer to a noodrem is. */
export function HandbackAnswer({ typed: { outcome, answer }, errors }: HandbackAnswerProps) {
  const { t } = useTranslation("handback");
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.text ?? null;
  const text = (name: string, key: string, value: string, rows: number) => (
    <TextField
      name={name}
      label={t(`answer.${key}`)}
      error={errorOf(name)}
      value={value}
      {...(rows > 0 ? { rows } : { short: true, hint: t("page:question.date_hint") })}
    />
  );
  return (
    <form method="post" noValidate>
      <h2>{t("answer.title")}</h2>
      <p>{t("answer.lead")}</p>
      <Choices
        several={false}
        name="uitkomst"
        heading={false}
        legend={t("answer.outcome")}
        hint={null}
        error={errorOf("uitkomst")}
        options={HANDBACK_OUTCOMES.map((id) => ({
          id,
          icon: null,
          label: t(`outcome.${id}`),
          explanation: t(`outcome_explained.${id}`),
          checked: outcome === id,
        }))}
      />
      <h3>{t("answer.change_title")}</h3>
      {text("verandering", "change", answer.change, 3)}
      {text("eigenaar", "owner", answer.owner, 1)}
      {text("klaar-op", "change_by", answer.changeBy, 0)}
      <h3>{t("answer.justify_title")}</h3>
      {Array.from({ length: ROWS }, (_, row) => {
        const weighed = answer.weighing[row];
        const name = `beginsel-${row}`;
        return (
          <PrincipleRow
            key={name}
            row={row}
            legend={t("give.ground", { n: row + 1 })}
            none={t("give.choose")}
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
                label: t(`pull.${pull}`),
                explanation: null,
                checked: weighed?.pull === pull,
              }))}
            />
            {text(`waarom-${row}`, "why", weighed?.why ?? "", 2)}
          </PrincipleRow>
        );
      })}
      {text("alternatieven", "alternatives", answer.alternatives, 3)}
      {text("voor-indiener", "for_affected", answer.forThisPerson, 3)}
      {text("opnieuw-op", "look_again_on", answer.lookAgainOn, 0)}
      <div className="row">
        <button className="button" type="submit">
          {t("answer.submit")}
        </button>
      </div>
    </form>
  );
}
