import type { Generated, Insertable, Selectable, Updateable } from "kysely";
import type { Lang, LocalDate } from "#flows/law/types";
import type { HandbackState } from "#flows/noodrem/handback/machine";
import type { MakerKind } from "#flows/noodrem/handback/makers";
import type { NoodremKind } from "#flows/noodrem/kinds";
import type { Level } from "#flows/noodrem/signal";
import type { AnswerKind, Judgement, NoodremState, Rung } from "#flows/noodrem/states";
import type { DeliveryTables } from "./delivery/schema";
import type { ProofTables } from "./proof/tables";

/*
 * Ids are text made in code, moments ISO instants in UTC (`…At`), days calendar dates in Europe/Amsterdam (`…On`,
 * `…By`), flags 0 or 1, lists JSON as text. Both engines then hold and return the same values. What only some may
 * read is one sealed text; see app/sealing.
 */

export type Instant = string;
export type Flag = 0 | 1;
/** A base64url hash or HKDF output, never what it was made from. */
export type Hash = string;
/** An envelope of app/sealing. */
export type Sealed = string;

/** A citizen's saved answers. Only the code opens it. */
export interface DraftsTable {
  lookup_hash: Hash;
  sealed: Sealed;
  expires_on: LocalDate;
}

/**
 * A noodrem: what is needed to deliver it and to watch its terms, all of it projected from its log. What the person
 * wrote stands sealed in the first event.
 */
export interface NoodremmenTable {
  id: string;
  /** Null once erased: the code then opens nothing. */
  lookup_hash: Hash | null;
  idempotency_hash: Hash;
  kind: NoodremKind;
  organisation_id: string;
  agency_id: string;
  decision_type_id: string | null;
  level: Level;
  /** JSON list of principle keys. */
  principles: string;
  lang: Lang;
  state: NoodremState;
  machine_version: number;
  /** Number of events; the lock against lost updates. */
  version: number;
  head_hash: Hash;
  head_mark: string;
  filed_on: LocalDate;
  acknowledge_by: LocalDate;
  answer_by: LocalDate;
  due_on: LocalDate | null;
  extended: Flag;
  rung: Rung;
  forwards: number;
  asked_on: LocalDate | null;
  /** Account that prepared the answer which waits for a signature. */
  prepared_by: Generated<string | null>;
  answer_kind: AnswerKind | null;
  answered_on: LocalDate | null;
  promise_by: LocalDate | null;
  judgement: Judgement;
  kept_denied: Flag;
  identity_asked_by: string | null;
  identity_opened_on: LocalDate | null;
  misuse_called_by: string | null;
  misuse_on: LocalDate | null;
  last_event_on: LocalDate;
  closed_on: LocalDate | null;
  erased_on: LocalDate | null;
}

/** The data key of a noodrem, wrapped once per reader. Erasing is deleting these rows. */
export interface NoodremKeysTable {
  noodrem_id: string;
  /** `follower` or the id of an organisation. */
  recipient: string;
  wrapped: Sealed;
}

/** A noodrem that went to another organisation, and the proof that this one has it. */
export interface NoodremForwardsTable {
  noodrem_id: string;
  /** Of the event in the log. */
  seq: number;
  from_organisation: string;
  to_organisation: string;
  forwarded_on: LocalDate;
  received_on: LocalDate | null;
  /** Link of the event with which the receiver confirmed. */
  proof: Hash | null;
}

/** Append-only. `hash` covers everything before it in the row and the hash of the event before. */
export interface NoodremEventsTable {
  noodrem_id: string;
  seq: number;
  type: string;
  at: Instant;
  actor_role: string;
  actor_account_id: string | null;
  sealed: Sealed | null;
  prev_hash: Hash;
  hash: Hash;
}

export interface OrganisationsTable {
  id: string;
  name: string;
  /** Can it receive signals? */
  receives: Flag;
}

export interface AccountsTable {
  id: string;
  /** Trimmed and in lower case. */
  email: string;
  passphrase_hash: string;
  role: string;
  organisation_id: string;
  display_name: string;
  disabled: Flag;
}

export interface SessionsTable {
  token_hash: Hash;
  account_id: string;
  idle_until: Instant;
  absolute_until: Instant;
}

/** Work that follows from an act, written in the same transaction. No content, only ids and keys of words. */
export interface JobsTable {
  id: string;
  kind: string;
  /** JSON. */
  payload: string;
  due_at: Instant;
  attempts: number;
  leased_until: Instant | null;
  done_at: Instant | null;
}

/**
 * What a professional filed and what was not delivered yet: one sealed text for everything, receiver included. The
 * table is written anew in random order with each filing, so that neither engine keeps who came first.
 */
export interface HeldFilingsTable {
  lookup_hash: Hash;
  idempotency_hash: Hash;
  sealed: Sealed;
  /** A whole hour, drawn at random; when it came in stands nowhere. */
  releases_at: Instant;
}

/** Notes that only the source opens. Its key is derived from the code by itself: nothing ties it to the noodrem. */
export interface ReprisalLogsTable {
  lookup_hash: Hash;
  sealed: Sealed;
  /** The last day of a year. */
  keep_until: LocalDate;
}

/** Who gives assignments to agencies and must answer when one is handed back. */
export interface PolicyOwnersTable {
  organisation_id: string;
  kind: MakerKind;
}

/** An assignment handed back. `title`, `summary` and `public_answer` were written to be public; the rest is sealed. */
export interface HandbacksTable {
  id: string;
  idempotency_hash: Hash;
  organisation_id: string;
  maker_id: string;
  maker_kind: MakerKind;
  title: string;
  summary: string;
  public_answer: string | null;
  state: HandbackState;
  machine_version: number;
  version: number;
  head_hash: Hash;
  head_mark: string;
  handed_back_on: LocalDate;
  answer_by: LocalDate;
  due_on: LocalDate | null;
  silent: Flag;
  answered_on: LocalDate | null;
  promise_by: LocalDate | null;
  last_event_on: LocalDate;
}

export interface HandbackKeysTable {
  handback_id: string;
  recipient: string;
  wrapped: Sealed;
}

/** Append-only, chained as `noodrem_events`. */
export interface HandbackEventsTable extends Omit<NoodremEventsTable, "noodrem_id"> {
  handback_id: string;
}

export interface DB extends DeliveryTables, ProofTables {
  held_filings: HeldFilingsTable;
  reprisal_logs: ReprisalLogsTable;
  policy_owners: PolicyOwnersTable;
  handbacks: HandbacksTable;
  handback_keys: HandbackKeysTable;
  handback_events: HandbackEventsTable;
  drafts: DraftsTable;
  noodremmen: NoodremmenTable;
  noodrem_keys: NoodremKeysTable;
  noodrem_events: NoodremEventsTable;
  noodrem_forwards: NoodremForwardsTable;
  organisations: OrganisationsTable;
  accounts: AccountsTable;
  sessions: SessionsTable;
  jobs: JobsTable;
}

export type HeldFilingRow = Selectable<HeldFilingsTable>;
export type HandbackRow = Selectable<HandbacksTable>;
export type HandbackEventRow = Selectable<HandbackEventsTable>;
export type HandbackKeyRow = Selectable<HandbackKeysTable>;
export type DraftRow = Selectable<DraftsTable>;
export type NoodremRow = Selectable<NoodremmenTable>;
export type NewNoodrem = Insertable<NoodremmenTable>;
export type NoodremChange = Updateable<NoodremmenTable>;
export type NoodremEventRow = Selectable<NoodremEventsTable>;
export type NoodremKeyRow = Selectable<NoodremKeysTable>;
export type NoodremForwardRow = Selectable<NoodremForwardsTable>;
export type OrganisationRow = Selectable<OrganisationsTable>;
export type AccountRow = Selectable<AccountsTable>;
export type SessionRow = Selectable<SessionsTable>;
export type JobRow = Selectable<JobsTable>;
