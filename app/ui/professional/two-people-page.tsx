import { useTranslation } from "react-i18next";
import { type SignedIn, StaffBar } from "../agency/staff-bar";
import { ErrorSummary } from "../form/error-summary";
import { Document } from "../page/document";

/** Acts that take two people: one asks, another decides, both with a reason that the source reads. */
export const TWO_PEOPLE_ACTS = ["ASK_IDENTITY", "OPEN_IDENTITY", "CALL_MISUSE", "DECIDE_MISUSE"] as const;
type TwoPeopleAct = (typeof TWO_PEOPLE_ACTS)[number];

interface TwoPeoplePageProps {
  readonly who: SignedIn;
  readonly id: string;
  readonly isHidden: boolean;
  readonly hasLeftName: boolean;
  readonly names: readonly string[];
  readonly reasons: readonly { readonly seq: number; readonly type: string; readonly text: string }[];
  readonly possible: readonly TwoPeopleAct[];
  readonly problem: {
    readonly act: TwoPeopleAct | null;
    readonly text: string;
    readonly typed: string;
  } | null;
}

/** Names that a source left, and signals that are none: nothing here happens on the word of one person. */
export function TwoPeoplePage({
  who,
  id,
  isHidden,
  hasLeftName,
  names,
  reasons,
  possible,
  problem,
}: TwoPeoplePageProps) {
  const { t } = useTranslation("professional");
  const error = problem ? t(problem.text) : null;
  const acts = possible.filter((act) => hasLeftName || !act.endsWith("IDENTITY"));
  return (
    <Document
      title={t("two.title")}
      back={`/organisatie/signaal/${id}`}
      help={false}
      errors={error ? 1 : 0}
      before={<ErrorSummary errors={error ? [{ field: "reden", text: error }] : []} />}
    >
      <StaffBar who={who} />
      <h1>{t("two.title")}</h1>
      <p>{t("two.lead")}</p>
      {isHidden ? (
        <section aria-labelledby="names">
          <h2 id="names">{t("two.names_title")}</h2>
          {names.length > 0 ? (
            <>
              <ul>
                {names.map((name) => (
                  <li key={name}>
                    <bdi>{name}</bdi>
                  </li>
                ))}
              </ul>
              <p className="notice care">{t("two.protect")}</p>
            </>
          ) : (
            <p>{hasLeftName ? t("two.name_waits") : t("two.no_name")}</p>
          )}
        </section>
      ) : null}
      {reasons.length > 0 ? (
        <section aria-labelledby="reasons">
          <h2 id="reasons">{t("two.reasons_title")}</h2>
          <dl className="facts">
            {reasons.map(({ seq, type, text }) => (
              <div key={seq}>
                <dt>{t(`event.${type}`, { ns: "noodrem" })}</dt>
                <dd dir="auto">{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
      {acts.map((act) => (
        <details key={act} open={problem?.act === act}>
          <summary>{t(`two.act.${act}.title`)}</summary>
          <p>{t(`two.act.${act}.lead`)}</p>
          <form method="post" noValidate>
            <input type="hidden" name="intent" value={act} />
            <Reason act={act} label={t("two.reason")} problem={problem} error={error} />
            <button className="button second" type="submit">
              {t(`two.act.${act}.title`)}
            </button>
          </form>
        </details>
      ))}
    </Document>
  );
}

/** Each form has its own box; only the one that was sent carries the error, and the id that the summary leads to. */
function Reason({
  act,
  label,
  problem,
  error,
}: {
  act: TwoPeopleAct;
  label: string;
  problem: TwoPeoplePageProps["problem"];
  error: string | null;
}) {
  const isThis = problem?.act === act;
  const id = isThis ? "reden" : `reden-${act.toLowerCase()}`;
  return (
    <div className={isThis ? "field wrong" : "field"}>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {isThis && error ? (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
      <textarea
        className="input"
        id={id}
        name="reden"
        rows={4}
        dir="auto"
        autoComplete="off"
        defaultValue={isThis ? (problem?.typed ?? "") : ""}
        aria-invalid={isThis ? true : undefined}
        aria-describedby={isThis && error ? `${id}-error` : undefined}
      />
    </div>
  );
}
