import { useTranslation } from "react-i18next";
import type { MandatoryField } from "#flows/letter/document";
import { kindOf, type LetterField } from "#flows/letter/fields";
import type { TemplateId } from "#flows/letter/templates";
import type { PaperProblem, PaperTexts } from "../../usecases/papers/check-paper";
import { Choices } from "../form/choices";
import { ErrorSummary } from "../form/error-summary";
import { TextField } from "../form/text-field";
import { Document } from "../page/document";

interface PaperFormProps {
  readonly id: TemplateId;
  readonly texts: PaperTexts;
  readonly fields: readonly LetterField[];
  readonly grounds: readonly string[];
  /** What the law asks of this letter. */
  readonly asked: readonly MandatoryField[];
  readonly source: readonly string[];
  readonly agency: string | null;
  readonly errors: readonly PaperProblem[];
}

/** One letter from the shelf: when one needs it, what it must hold, and its form. Everything may stay empty. */
export function PaperForm({ id, texts, fields, grounds, asked, source, agency, errors }: PaperFormProps) {
  const { t } = useTranslation("brieven");
  const title = t(`title.${id}`, { ns: "letter" });
  const errorOf = (field: LetterField): string | null => {
    const found = errors.find((error) => error.field === field);
    return found ? t(`errors.${found.key}`) : null;
  };
  return (
    <Document
      title={title}
      back="/brieven"
      errors={errors.length}
      before={<ErrorSummary errors={errors.map(({ field }) => ({ field, text: errorOf(field) ?? "" }))} />}
    >
      <h1>{title}</h1>
      <p>{t(`when.${id}`)}</p>
      <details>
        <summary>{t("must_hold")}</summary>
        <ul>
          {asked.map((field) => (
            <li key={field}>{t(`missing.${field}`, { ns: "letter" })}</li>
          ))}
        </ul>
        <p>
          {t("source")}: <bdi lang="nl">{source.join(", ")}</bdi>
        </p>
      </details>
      <p className="notice">{t("dutch")}</p>
      {agency ? (
        <p>
          {t("prefilled")}: <bdi lang="nl">{agency}</bdi>
        </p>
      ) : null}
      <p id="optional">{t("optional")}</p>
      <form method="post" noValidate>
        {fields.map((field) => (
          <Field
            key={field}
            field={field}
            text={texts[field] ?? ""}
            error={errorOf(field)}
            grounds={grounds}
          />
        ))}
        <div className="row">
          <button className="button" type="submit">
            {t("show")}
          </button>
        </div>
      </form>
    </Document>
  );
}

interface FieldProps {
  readonly field: LetterField;
  readonly text: string;
  readonly error: string | null;
  readonly grounds: readonly string[];
}

const AUTO: Readonly<Partial<Record<LetterField, string>>> = {
  name: "name",
  address: "street-address",
  place: "address-level2",
};

function Field({ field, text, error, grounds }: FieldProps) {
  const { t } = useTranslation("brieven");
  const kind = kindOf(field);
  const label = t(`field.${field}`);
  if (kind === "grounds") return <Grounds label={label} chosen={text.split(" ")} grounds={grounds} />;
  if (kind === "tick")
    return (
      <label className="choice">
        <input type="checkbox" name={field} id={field} defaultChecked={text === "on"} />
        <span>{label}</span>
      </label>
    );
  return (
    <TextField
      name={field}
      label={label}
      hint={kind === "date" ? t("date_hint") : kind === "amount" ? t("amount_hint") : null}
      error={error}
      value={text}
      short={kind === "date" || kind === "amount"}
      {...(kind === "story" ? { rows: field === "address" ? 2 : 5 } : {})}
      {...(AUTO[field] ? { autoComplete: AUTO[field] } : {})}
    />
  );
}

interface GroundsProps {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly grounds: readonly string[];
}

function Grounds({ label, chosen, grounds }: GroundsProps) {
  const { t } = useTranslation("letter");
  return (
    <details open={grounds.some((id) => chosen.includes(id))}>
      <summary>{label}</summary>
      <Choices
        several
        name="grounds"
        heading={false}
        legend={label}
        hint={null}
        error={null}
        options={grounds.map((id) => ({
          id,
          icon: null,
          label: t(`grounds.${id}.question`),
          explanation: null,
          checked: chosen.includes(id),
        }))}
      />
    </details>
  );
}
