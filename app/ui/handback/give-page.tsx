import { useTranslation } from "react-i18next";
import { CLIMBED_RUNGS, type Handback, type HandbackGap } from "#flows/noodrem/handback/assignment";
import type { Calls } from "../../usecases/handback/hand-back";
import { type SignedIn, StaffBar } from "../agency/staff-bar";
import { Choices } from "../form/choices";
import { ErrorSummary } from "../form/error-summary";
import { PrincipleRow } from "../form/principle-row";
import { TextField } from "../form/text-field";
import { Document } from "../page/document";

/** As many grounds as this form takes. */
export const GROUND_ROWS = 3;

const FIELD: Readonly<Record<HandbackGap, string>> = {
  maker: "maker",
  title: "titel",
  summary: "openbaar",
  assignment: "opdracht",
  grounds: "beginsel-0",
  grounds_why: "waarom-0",
  rungs: "treden-verteld",
  affected: "geraakt",
  meanwhile: "intussen",
  needed: "nodig",
};

interface GivePageProps {
  readonly who: SignedIn;
  readonly makers: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
  readonly calls: Calls;
  readonly filingKey: string;
  readonly typed: Handback | null;
  readonly gaps: readonly HandbackGap[];
  readonly refused: string | null;
}

/** Hand an assignment back: which, to whom, on what grounds, what was tried, and what it would need. */
export function GivePage({ who, makers, calls, typed, gaps, refused, filingKey }: GivePageProps) {
  const { t } = useTranslation("handback");
  const errors = [
    ...(refused ? [{ field: "maker", text: t(refused) }] : []),
    ...gaps.map((gap) => ({ field: FIELD[gap], text: t(`gap.${gap}`) })),
  ];
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.text ?? null;
  const text = (name: string, key: string, value: string, rows: number) => (
    <TextField
      name={name}
      label={t(`give.${key}.label`)}
      hint={t(`give.${key}.hint`)}
      error={errorOf(name)}
      value={value}
      rows={rows}
    />
  );
  return (
    <Document
      title={t("give.title")}
      back="/organisatie/teruggaven"
      help={false}
      errors={errors.length}
      before={<ErrorSummary errors={errors} />}
    >
      <StaffBar who={who} />
      <h1>{t("give.title")}</h1>
      <p>{t("give.lead")}</p>
      <p className="notice">{t("give.calls", { left: calls.left, perYear: calls.perYear })}</p>
      <form method="post" noValidate>
        <input type="hidden" name="sleutel" value={filingKey} />
        <div className={errorOf("maker") ? "field wrong" : "field"}>
          <label className="label" htmlFor="maker">
            {t("give.maker")}
          </label>
          {errorOf("maker") ? (
            <p className="error" id="maker-error">
              {errorOf("maker")}
            </p>
          ) : null}
          <select className="input" id="maker" name="maker" defaultValue={typed?.makerId ?? ""}>
            <option value="">{t("give.choose")}</option>
            {makers.map(({ id, name, kind }) => (
              <option key={id} value={id} lang="nl">
                {name} ({t(`maker.${kind}`)})
              </option>
            ))}
          </select>
        </div>
        {text("opdracht", "assignment", typed?.assignment ?? "", 5)}
        <h2>{t("give.grounds_title")}</h2>
        <p>{t("give.grounds_lead")}</p>
        {Array.from({ length: GROUND_ROWS }, (_, row) => {
          const name = `beginsel-${row}`;
          const ground = typed?.grounds[row];
          return (
            <PrincipleRow
              key={name}
              row={row}
              legend={t("give.ground", { n: row + 1 })}
              none={t("give.choose")}
              error={errorOf(name)}
              chosen={ground?.principle}
            >
              <TextField
                name={`waarom-${row}`}
                label={t("give.why")}
                error={errorOf(`waarom-${row}`)}
                value={ground?.why ?? ""}
                rows={2}
              />
            </PrincipleRow>
          );
        })}
        <Choices
          several
          name="treden"
          heading={false}
          legend={t("give.rungs")}
          hint={t("give.rungs_hint")}
          error={null}
          options={CLIMBED_RUNGS.map((id) => ({
            id,
            icon: null,
            label: t(`rung.${id}`),
            explanation: null,
            checked: typed?.rungs.includes(id) ?? false,
          }))}
        />
        {text("treden-verteld", "rungs_told", typed?.rungsTold ?? "", 3)}
        {text("geraakt", "affected", typed?.affected ?? "", 3)}
        {text("intussen", "meanwhile", typed?.meanwhile ?? "", 3)}
        {text("nodig", "needed", typed?.needed ?? "", 3)}
        <h2>{t("give.public_title")}</h2>
        <p>{t("give.public_lead")}</p>
        {text("titel", "title_line", typed?.title ?? "", 1)}
        {text("openbaar", "summary", typed?.summary ?? "", 4)}
        <p>{t("give.signed")}</p>
        <div className="row">
          <button className="button alarm" type="submit">
            {t("give.submit")}
          </button>
        </div>
      </form>
    </Document>
  );
}
