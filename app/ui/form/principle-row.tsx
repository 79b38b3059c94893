import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PRINCIPLES } from "#flows/noodrem/principles";

interface PrincipleRowProps {
  /** Counted from 0; the field is called `beginsel-<row>`. */
  readonly row: number;
  readonly legend: string;
  /** What the choice of no beginsel is called. */
  readonly none: string;
  readonly error: string | null | undefined;
  readonly chosen: string | undefined;
  /** What is asked about the beginsel: why it weighs, and which way. */
  readonly children: ReactNode;
}

/** One beginsel with what is said about it: as a ground, or as something that was weighed (R11). */
export function PrincipleRow({ row, legend, none, error, chosen, children }: PrincipleRowProps) {
  const { t } = useTranslation("noodrem");
  const name = `beginsel-${row}`;
  return (
    <fieldset className={error ? "field wrong" : "field"}>
      <legend className="label">{legend}</legend>
      {error ? <p className="error">{error}</p> : null}
      <select className="input" id={name} name={name} defaultValue={chosen ?? ""} aria-label={legend}>
        <option value="">{none}</option>
        {PRINCIPLES.map(({ key }) => (
          <option key={key} value={key}>
            {t(`principle.${key}.name`)}
          </option>
        ))}
      </select>
      {children}
    </fieldset>
  );
}
