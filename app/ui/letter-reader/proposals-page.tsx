import { useTranslation } from "react-i18next";
import type { Lang } from "#flows/law/types";
import type { LetterReading, WrittenTerm } from "#flows/reader/reading";
import { sayEuro } from "../../i18n/say";
import type { Confirmation, DateField, FieldProblem } from "../../usecases/letter-reader/confirm";
import { ErrorSummary } from "../form/error-summary";
import { Document } from "../page/document";
import { Proposed } from "./proposed";

interface ProposalsPageProps {
  readonly reading: LetterReading;
  /** The reading as the form carries it. */
  readonly packed: string;
  /** Dutch names of the body and the kinds of decision, by id. */
  readonly names: Readonly<Record<string, string>>;
  /** The proposed days as their fields show them. */
  readonly typedDays: Readonly<Record<DateField, string>>;
  /** What the person did on this page before; null at first sight. */
  readonly given: Confirmation | null;
  readonly problems: readonly FieldProblem[];
}

/** Everything that was found, to be confirmed one by one. Days and terms are never ticked beforehand. */
export function ProposalsPage(props: ProposalsPageProps) {
  const { reading, packed, names, typedDays, given, problems } = props;
  const { t, i18n } = useTranslation("reader");
  const errorOf = (field: string): string | null => {
    const found = problems.find((problem) => problem.field === field);
    return found ? t(`errors.${found.key}`, { ns: "page" }) : null;
  };
  const right = (value: string) => t("check.right", { value });
  const ticked = (field: string, sure: boolean): boolean => given?.ticked.includes(field) ?? sure;
  const { body, kind, remedy, term, amountCents, reference, decisionTypes } = reading;
  const days = { datum: reading.letterDate, verzonden: reading.sentDate, uiterlijk: reading.until };
  const place = reading.where ? `. ${t(`place.${reading.where.value}`)}` : "";
  return (
    <Document
      title={t("check.title")}
      back="/brief-lezen"
      errors={problems.length}
      before={<ErrorSummary errors={problems.map(({ field }) => ({ field, text: errorOf(field) ?? "" }))} />}
    >
      <h1>{t("check.title")}</h1>
      <p>{t("check.lead")}</p>
      {reading.coveredBsns > 0 ? <p className="notice">{t("check.covered")}</p> : null}
      <form method="post" noValidate>
        <input type="hidden" name="voorstel" value={packed} />
        {body ? (
          <Proposed
            field="organisatie"
            proposal={body}
            value={right(names[body.value] ?? body.value)}
            typed={null}
            ticked={ticked("organisatie", body.sure === "sure")}
            error={null}
          />
        ) : null}
        {kind ? (
          <Proposed
            field="soort-brief"
            proposal={kind}
            value={right(t(`kind.${kind.value}`))}
            typed={null}
            ticked={ticked("soort-brief", kind.sure === "sure")}
            error={null}
          />
        ) : null}
        {decisionTypes.length > 0 ? (
          <fieldset className="field">
            <legend className="label">{t("field.soort-besluit")}</legend>
            <div className="choices">
              {[...decisionTypes.map(({ value }) => value), ""].map((id) => (
                <label key={id} className="choice">
                  <input
                    type="radio"
                    name="soort-besluit"
                    value={id}
                    defaultChecked={given?.decisionType === id}
                  />
                  <span>{id === "" ? t("check.none") : <bdi lang="nl">{names[id]}</bdi>}</span>
                </label>
              ))}
            </div>
          </fieldset>
        ) : null}
        <p className="notice care">{t("check.dates")}</p>
        {DAYS.map((field) => {
          const proposal = days[field];
          if (proposal === null && field !== "datum") return null;
          return (
            <Proposed
              key={field}
              field={field}
              proposal={proposal}
              value={null}
              typed={given?.dates[field] ?? typedDays[field]}
              ticked={ticked(field, false)}
              error={errorOf(field)}
            />
          );
        })}
        {remedy ? (
          <Proposed
            field="middel"
            proposal={remedy}
            value={right(t(`remedy.${remedy.value}`)) + place}
            typed={null}
            ticked={ticked("middel", remedy.sure === "sure")}
            error={null}
          />
        ) : null}
        {term ? (
          <Proposed
            field="termijn"
            proposal={term}
            value={right(sayTerm(t, term.value))}
            typed={null}
            ticked={ticked("termijn", false)}
            error={null}
          />
        ) : null}
        {reference || errorOf("kenmerk") ? (
          <Proposed
            field="kenmerk"
            proposal={reference}
            value={null}
            typed={given?.reference ?? reference?.value ?? ""}
            ticked={ticked("kenmerk", true)}
            error={errorOf("kenmerk")}
          />
        ) : null}
        {amountCents ? (
          <Proposed
            field="bedrag"
            proposal={amountCents}
            value={right(sayEuro(amountCents.value, i18n.language as Lang))}
            typed={null}
            ticked={ticked("bedrag", amountCents.sure === "sure")}
            error={null}
          />
        ) : null}
        <div className="row">
          <button className="button" type="submit" name="stap" value="neem-over">
            {t("check.next")}
          </button>
          <a className="button second" href="/brief-lezen">
            {t("check.again")}
          </a>
        </div>
      </form>
    </Document>
  );
}

const DAYS: readonly DateField[] = ["datum", "verzonden", "uiterlijk"];

type Say = ReturnType<typeof useTranslation>["t"];

const sayTerm = (t: Say, { amount, unit, start }: WrittenTerm): string =>
  t(`term.${start ?? "onbekend"}`, { term: t(`unit.${unit}`, { count: amount }) });
