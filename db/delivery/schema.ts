import type { Selectable } from "kysely";
import type { Lang, LocalDate } from "#flows/law/types";

/* The same kinds of values as in `../schema`, which is made of these tables too and so cannot be asked for them. */
type Flag = 0 | 1;
type Hash = string;
type Instant = string;
type Sealed = string;

/** Where an organisation gets its mail about signals. */
export interface MailboxesTable {
  organisation_id: string;
  email: string;
}

/** Where a person who follows wants to hear that something happened. Sealed with the data key of the noodrem. */
export interface FollowAddressesTable {
  noodrem_id: string;
  sealed: Sealed;
  lang: Lang;
  /** The last mail could not be delivered; the person is told so. */
  failed: Flag;
}

/** What happened to the signals of an organisation, in the order in which it became known: ids and kinds, no content. */
export interface OrganisationFeedTable {
  organisation_id: string;
  /** 1, 2, 3 … without gaps. */
  nr: number;
  /** The job that it came from: nothing is told twice. */
  source: string;
  noodrem_id: string;
  kind: string;
  /** Day in Europe/Amsterdam; finer would tell more than a receiver needs. */
  happened_on: LocalDate;
}

export type Channel = "mail" | "webhook";
export type MessageState = "waiting" | "sent" | "undeliverable";

/** The outbox: one row a message and recipient, made in one transaction with what it follows from. */
export interface MessagesTable {
  /** Job and recipient: also the idempotency key that the recipient sees. */
  id: string;
  channel: Channel;
  /** A key of words (mail) or a kind of the feed (webhook). */
  kind: string;
  noodrem_id: string | null;
  organisation_id: string | null;
  /** Of a webhook. */
  subscription_id: string | null;
  feed_nr: number | null;
  due_at: Instant;
  attempts: number;
  /** How many of these attempts were made before somebody asked for another round. */
  attempts_before: number;
  leased_until: Instant | null;
  state: MessageState;
  done_at: Instant | null;
}

/** One attempt to deliver. `begun` that stays means that the service stopped in between: perhaps it arrived. */
export interface DeliveriesTable {
  message_id: string;
  attempt: number;
  began_at: Instant;
  outcome: "begun" | "sent" | "failed" | "refused";
  /** What the other side said: a number of SMTP or HTTP, or a word of ours. Never an address or a text. */
  code: string | null;
}

/** A link by which an organisation without account opens one signal, once. One a message: a repeat replaces it. */
export interface AnswerLinksTable {
  message_id: string;
  token_hash: Hash;
  noodrem_id: string;
  organisation_id: string;
  expires_at: Instant;
  used_at: Instant | null;
  session_hash: Hash | null;
  session_until: Instant | null;
}

export interface ApiTokensTable {
  id: string;
  organisation_id: string;
  token_hash: Hash;
  name: string;
  /** JSON list of scopes. */
  scopes: string;
  made_by: string;
  made_on: LocalDate;
  last_used_on: LocalDate | null;
  revoked_on: LocalDate | null;
}

/** What a write with an idempotency key answered: the same request gets the same answer. */
export interface ApiWritesTable {
  token_id: string;
  key_hash: Hash;
  request_hash: Hash;
  status: number;
  body: string;
  at: Instant;
}

/** Where an organisation wants to hear of its feed. */
export interface SubscriptionsTable {
  id: string;
  organisation_id: string;
  url: string;
  /** The secret that signs, sealed with the key of the organisation. */
  sealed_secret: Sealed;
  made_by: string;
  made_on: LocalDate;
  ended_on: LocalDate | null;
}

/** A file that a person added. Name, kind and bytes are sealed with the data key of the noodrem. */
export interface AttachmentsTable {
  id: string;
  noodrem_id: string;
  nr: number;
  sealed_label: Sealed;
  sealed_bytes: Sealed;
}

export interface DeliveryTables {
  mailboxes: MailboxesTable;
  follow_addresses: FollowAddressesTable;
  organisation_feed: OrganisationFeedTable;
  messages: MessagesTable;
  deliveries: DeliveriesTable;
  answer_links: AnswerLinksTable;
  api_tokens: ApiTokensTable;
  api_writes: ApiWritesTable;
  subscriptions: SubscriptionsTable;
  attachments: AttachmentsTable;
}

export type MailboxRow = Selectable<MailboxesTable>;
export type FeedRow = Selectable<OrganisationFeedTable>;
export type MessageRow = Selectable<MessagesTable>;
export type DeliveryRow = Selectable<DeliveriesTable>;
export type AnswerLinkRow = Selectable<AnswerLinksTable>;
export type ApiTokenRow = Selectable<ApiTokensTable>;
export type ApiWriteRow = Selectable<ApiWritesTable>;
export type SubscriptionRow = Selectable<SubscriptionsTable>;
export type AttachmentRow = Selectable<AttachmentsTable>;
