import { findPersonalData, mustBeRemoved } from "#flows/noodrem/personal-data";
import { fail, ok, type Result } from "#flows/result";
import type { FieldFindings, UseCaseError } from "../errors";

/** A text that somebody wrote, by the name of its field. */
export interface WrittenText {
  readonly field: string;
  readonly text: string;
  /** Here a phone number or an address belongs, so only a BSN is refused. */
  readonly isForContact?: boolean;
}

/** A BSN is refused, whatever was confirmed; other personal data only as long as it was not confirmed. */
export function refusePersonalData(
  texts: readonly WrittenText[],
  confirmed: boolean,
): Result<void, UseCaseError> {
  const found = texts.map((written) => ({ ...written, findings: findPersonalData(written.text) }));
  const some = (pick: (item: (typeof found)[number]) => FieldFindings["findings"]): FieldFindings[] =>
    found
      .map((item) => ({ field: item.field, findings: pick(item) }))
      .filter((item) => item.findings.length > 0);
  const bsn = some((item) => item.findings.filter(mustBeRemoved));
  if (bsn.length > 0) return fail({ code: "bsn_found", fields: bsn });
  const other = some((item) => (item.isForContact === true ? [] : item.findings));
  if (other.length > 0 && !confirmed) return fail({ code: "personal_data_unconfirmed", fields: other });
  return ok(undefined);
}
