import { useTranslation } from "react-i18next";
import type { EvidenceId } from "#flows/evidence/items";
import type { TextProblem } from "../../usecases/advice/check-texts";
import type { LetterChoices } from "../../usecases/advice/write-letter";
import { Choices } from "../form/choices";
import { ErrorSummary } from "../form/error-summary";
import { TextField } from "../form/text-field";
import { Document } from "../page/document";

/** Grounds shown at once; the others are a fold away, so that a tired person sees a short list. */
const FIRST_GROUNDS = 7;

interface LetterFormProps {
  readonly template: string;
  readonly choices: LetterChoices;
  readonly grounds: readonly string[];
  readonly asks: readonly string[];
  /** Evidence that fits this case, to tick what is enclosed. */
  readonly evidence: readonly EvidenceId[];
  /** Is the last day past? Then the letter says why it comes later. */
  readonly late: boolean;
  readonly errors: readonly TextProblem[];
}

/** What goes into the letter: its kind, the grounds in plain questions, own words, and who sends it (all optional). */
export function LetterForm({ template, choices, grounds, asks, evidence, late, errors }: LetterFormProps) {
  const { t } = useTranslation("page");
  const words = (key: string) => t(key, { ns: "letter" });
  const errorOf = (field: string): string | null => {
    const found = errors.find((error) => error.field === field);
    return found ? t(`errors.${found.key}`, { max: found.max, count: found.count }) : null;
  };
  const option = (id: string, label: string, explanation: string | null, checked: boolean) => ({
    id,
    icon: null,
    label,
    explanation,
    checked,
  });
  const ground = (id: string) =>
    option(id, words(`grounds.${id}.question`), null, choices.grounds.includes(id));
  return (
    <Document
      title={t("letter.title")}
      back="/uitkomst"
      errors={errors.length}
      before={<ErrorSummary errors={errors.map(({ field }) => ({ field, text: errorOf(field) ?? "" }))} />}
    >
      <h1>
        {t("letter.title")}: {words(`title.${template}`)}
      </h1>
      <p>{t("letter.lead")}</p>
      <form method="post" noValidate>
        <Choices
          several={false}
          name="soort"
          heading={false}
          legend={t("letter.kind")}
          hint={null}
          error={null}
          options={[
            option("vol", t("letter.full"), null, !choices.short),
            option("kort", t("letter.short"), t("letter.short_why"), choices.short),
          ]}
        />
        {grounds.length > 0 ? (
          <>
            <Choices
              several
              name="grond"
              heading={false}
              legend={words("screen.choose_grounds")}
              hint={words("screen.choose_hint")}
              error={null}
              options={grounds.slice(0, FIRST_GROUNDS).map(ground)}
            />
            <details open={grounds.slice(FIRST_GROUNDS).some((id) => choices.grounds.includes(id))}>
              <summary>{t("letter.more_grounds")}</summary>
              <Choices
                several
                name="grond"
                id="meer-gronden"
                heading={false}
                legend={t("letter.more_grounds")}
                hint={null}
                error={null}
                options={grounds.slice(FIRST_GROUNDS).map(ground)}
              />
            </details>
          </>
        ) : null}
        <TextField
          name="verhaal"
          label={t("letter.own_words")}
          hint={t("letter.own_words_hint")}
          error={errorOf("verhaal")}
          value={choices.story}
          rows={8}
        />
        {late ? (
          <TextField
            name="laat"
            label={t("letter.late_reason")}
            hint={t("letter.late_hint")}
            error={errorOf("laat")}
            value={choices.lateReason}
            rows={5}
          />
        ) : null}
        {asks.length > 0 ? (
          <Choices
            several
            name="vraag"
            heading={false}
            legend={t("letter.ask")}
            hint={null}
            error={null}
            options={asks.map((id) =>
              option(id, words(`asks.${id}`), words(`asks_help.${id}`), choices.asks.includes(id)),
            )}
          />
        ) : null}
        {evidence.length > 0 ? (
          <details open={choices.evidence.length > 0}>
            <summary>{t("enclose", { ns: "bewijs" })}</summary>
            <Choices
              several
              name="bijlage"
              heading={false}
              legend={t("enclose", { ns: "bewijs" })}
              hint={t("later", { ns: "bewijs" })}
              error={null}
              options={evidence.map((id) =>
                option(id, t(`item.${id}.name`, { ns: "evidence" }), null, choices.evidence.includes(id)),
              )}
            />
          </details>
        ) : null}
        <TextField
          name="naam"
          label={t("letter.name")}
          hint={t("letter.optional")}
          error={errorOf("naam")}
          value={choices.name}
          autoComplete="name"
        />
        <TextField
          name="adres"
          label={t("letter.address")}
          hint={t("letter.optional")}
          error={errorOf("adres")}
          value={choices.address}
          rows={2}
          autoComplete="street-address"
        />
        <TextField
          name="plaats"
          label={t("letter.place")}
          hint={t("letter.optional")}
          error={errorOf("plaats")}
          value={choices.place}
          autoComplete="address-level2"
        />
        <TextField
          name="kenmerk"
          label={t("letter.reference")}
          hint={t("letter.optional")}
          error={errorOf("kenmerk")}
          value={choices.reference}
          short
        />
        <div className="row">
          <button className="button" type="submit">
            {t("letter.preview")}
          </button>
        </div>
      </form>
    </Document>
  );
}
