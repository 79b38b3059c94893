/** Who is the second line for complaints about a body (rulebook R9.5). */
import { type AgencyRecord, agency } from "./catalogue";

export interface CompetentOmbudsman {
  readonly id: string;
  readonly name: string;
  /** `local` for an ombudsman that a council made its own scheme with. */
  readonly kind: "national" | "local";
  /** False when the catalogue only presumes it: the letter that closes the complaint names the right one. */
  readonly certain: boolean;
}

const NATIONAL = "nationale-ombudsman";

const named = (id: string, certain: boolean): CompetentOmbudsman => ({
  id,
  name: agency(id)?.name ?? id,
  kind: id === NATIONAL ? "national" : "local",
  certain,
});

/**
 * The ombudsman for this body, or null when none is competent (private bodies, courts).
 * A municipality without a known scheme falls under the Nationale ombudsman by law, but not for certain.
 */
export function ombudsmanFor(body: string | AgencyRecord): CompetentOmbudsman | null {
  const record = typeof body === "string" ? agency(body) : body;
  if (record === null) return named(NATIONAL, false);
  const given = record.ombudsman;
  if (typeof given === "string") return named(given, record.ombudsman_confidence !== "dated");
  if (given === null || given === undefined)
    return record.level === "municipality" ? named(NATIONAL, false) : null;
  if (given.in_competence === false) return null;
  return named(given.id ?? NATIONAL, given.id !== null && given.in_competence === true);
}
