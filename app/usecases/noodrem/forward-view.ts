import type { forwardsOf } from "#db/forwards";
import type { LocalDate } from "#flows/law/types";

/** One time that a noodrem was passed on; `receivedOn` and `proof` follow when the other organisation confirms. */
export interface Forward {
  readonly noodremId: string;
  readonly from: string;
  readonly to: string;
  readonly on: LocalDate;
  readonly receivedOn: LocalDate | null;
  /** Link in the log of the confirmation. */
  readonly proof: string | null;
}

/** A stored passing on as people see it. */
export const toForward = (row: Awaited<ReturnType<typeof forwardsOf>>[number]): Forward => ({
  noodremId: row.noodrem_id,
  from: row.from_name,
  to: row.to_name,
  on: row.forwarded_on,
  receivedOn: row.received_on,
  proof: row.proof,
});
