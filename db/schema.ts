import type { Insertable, Selectable, Updateable } from "kysely";
import type { Lang, LocalDate } from "#flows/law/types";
import type { Level } from "#flows/noodrem/signal";
import type { AnswerKind, Judgement, NoodremState, Rung } from "#flows/noodrem/states";

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
  kind: "burger";
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
  answer_kind: AnswerKind | null;
  answered_on: LocalDate | null;
  promise_by: LocalDate | null;
  judgement: Judgement;
  kept_denied: Flag;
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

export interface DB {
  drafts: DraftsTable;
  noodremmen: NoodremmenTable;
  noodrem_keys: NoodremKeysTable;
  noodrem_events: NoodremEventsTable;
  organisations: OrganisationsTable;
  accounts: AccountsTable;
  sessions: SessionsTable;
  jobs: JobsTable;
}

export type DraftRow = Selectable<DraftsTable>;
export type NoodremRow = Selectable<NoodremmenTable>;
export type NewNoodrem = Insertable<NoodremmenTable>;
export type NoodremChange = Updateable<NoodremmenTable>;
export type NoodremEventRow = Selectable<NoodremEventsTable>;
export type NoodremKeyRow = Selectable<NoodremKeysTable>;
export type OrganisationRow = Selectable<OrganisationsTable>;
export type AccountRow = Selectable<AccountsTable>;
export type SessionRow = Selectable<SessionsTable>;
export type JobRow = Selectable<JobsTable>;
