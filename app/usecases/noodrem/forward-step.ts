import type { Transaction } from "kysely";
import { addForward, confirmForward } from "#db/forwards";
import { moveKey } from "#db/noodremmen";
import { findOrganisation } from "#db/organisations";
import type { DB, NoodremEventRow, NoodremKeyRow } from "#db/schema";
import type { LocalDate } from "#flows/law/types";
import { fail, ok, type Result } from "#flows/result";
import type { Context } from "../../context";
import { wrapForOrganisation } from "../../sealing/data-key";
import type { UseCaseError } from "../errors";
import type { Access } from "./noodrem-access";

/** The data key for the new receiver, who must exist and must not be the old one. */
export async function keyForNext(
  ctx: Context,
  { row, dataKey }: Access,
  to: string,
): Promise<Result<NoodremKeyRow, UseCaseError>> {
  const organisation = await findOrganisation(ctx.db, to);
  if (organisation?.receives !== 1 || to === row.organisation_id || dataKey === null) {
    return fail({ code: "input_invalid", fields: ["organisationId"] });
  }
  return ok({
    noodrem_id: row.id,
    recipient: to,
    wrapped: wrapForOrganisation(dataKey, ctx.keys, to, row.id),
  });
}

/** Keeps the record of passing on: the new reader with the old one gone, and later the proof that it arrived. */
export async function storeForward(
  trx: Transaction<DB>,
  { row }: Access,
  key: NoodremKeyRow | null,
  events: readonly NoodremEventRow[],
  on: LocalDate,
): Promise<void> {
  const [event] = events;
  if (event === undefined) return;
  if (key !== null) {
    await moveKey(trx, key, row.organisation_id);
    await addForward(trx, {
      noodrem_id: row.id,
      seq: event.seq,
      from_organisation: row.organisation_id,
      to_organisation: key.recipient,
      forwarded_on: on,
    });
  } else if (event.type === "ACKNOWLEDGE" && row.forwards > 0) {
    await confirmForward(trx, row.id, row.organisation_id, on, event.hash);
  }
}
