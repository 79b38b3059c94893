import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Proposal } from "#flows/reader/reading";

interface ProposedProps {
  /** Id of the field; also the value of its tick. */
  readonly field: string;
  readonly proposal: Proposal<unknown> | null;
  readonly error: string | null;
  /** What is proposed, in the language of the page; null where the person reads it in the text field. */
  readonly value: ReactNode;
  /** The text of the field, for what can be mended by hand; null where it can only be confirmed. */
  readonly typed: string | null;
  readonly ticked: boolean;
}

/** One proposal: what it is, the words of the letter that it rests on, and a tick to say that it is right. */
export function Proposed({ field, proposal, error, value, typed, ticked }: ProposedProps) {
  const { t } = useTranslation("reader");
  const label = t(`field.${field}`);
  const described = [`${field}-words`, error ? `${field}-error` : ""].filter(Boolean).join(" ");
  return (
    <fieldset className={error ? "field wrong" : "field"}>
      <legend className="label">{label}</legend>
      <p className="hint" id={`${field}-words`}>
        {proposal === null ? (
          t("check.not_found")
        ) : (
          <>
            {t("check.found")}{" "}
            <q lang="nl" dir="ltr">
              {proposal.quote.words.replaceAll(/\s+/g, " ").trim()}
            </q>
          </>
        )}
      </p>
      {error ? (
        <p className="error" id={`${field}-error`}>
          {error}
        </p>
      ) : null}
      {typed === null ? null : (
        <input
          className="input short"
          id={field}
          name={field}
          type="text"
          dir="auto"
          autoComplete="off"
          aria-label={label}
          aria-describedby={described}
          aria-invalid={error ? true : undefined}
          defaultValue={typed}
        />
      )}
      {proposal === null ? null : (
        <div className="choices">
          <label className="choice">
            <input type="checkbox" name="klopt" value={field} defaultChecked={ticked} />
            <span>{value ?? t("check.right_field")}</span>
          </label>
        </div>
      )}
    </fieldset>
  );
}
