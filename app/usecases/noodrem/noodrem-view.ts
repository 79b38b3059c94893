import { Temporal } from "temporal-polyfill";
import { firstBreak, headText } from "#db/event-chain";
import { forwardsOf } from "#db/forwards";
import { eventsOf } from "#db/noodremmen";
import { findOrganisation } from "#db/organisations";
import type { NoodremEventRow, NoodremRow } from "#db/schema";
import type { Lang, LocalDate } from "#flows/law/types";
import { possibleEvents } from "#flows/noodrem/advance";
import type { Answer } from "#flows/noodrem/answer-check";
import { clockOf, type NoodremClock } from "#flows/noodrem/clock";
import type { NoodremEvent, NoodremEventType, NoodremRole } from "#flows/noodrem/events";
import type { NoodremKind } from "#flows/noodrem/kinds";
import type { PrincipleKey } from "#flows/noodrem/principles";
import type { Level, SignalInput } from "#flows/noodrem/signal";
import type { AnswerKind, Judgement, NoodremState, Rung } from "#flows/noodrem/states";
import type { Context } from "../../context";
import { preparedIn } from "./answer-review";
import { type Forward, toForward } from "./forward-view";
import type { Access } from "./noodrem-access";
import { contentOf } from "./noodrem-log";
import { situationOf } from "./noodrem-row";

/** What everybody who may know of a noodrem may know; nothing of it is sealed. */
export interface NoodremSummary {
  readonly id: string;
  /** Send it back with an event: whoever looked at an older one gets a conflict. */
  readonly version: number;
  readonly state: NoodremState;
  readonly agencyId: string;
  readonly decisionTypeId: string | null;
  readonly level: Level;
  readonly principles: readonly PrincipleKey[];
  readonly lang: Lang;
  readonly filedOn: LocalDate;
  readonly acknowledgeBy: LocalDate;
  readonly answerBy: LocalDate;
  /** After this day something happens by itself; null when nothing runs. */
  readonly dueOn: LocalDate | null;
  readonly extended: boolean;
  readonly rung: Rung;
  readonly answerKind: AnswerKind | null;
  readonly answeredOn: LocalDate | null;
  readonly promiseBy: LocalDate | null;
  readonly judgement: Judgement;
  readonly closedOn: LocalDate | null;
  readonly erasedOn: LocalDate | null;
  readonly kind: NoodremKind;
  readonly identityOpenedOn: LocalDate | null;
  readonly misuseOn: LocalDate | null;
}

/** One event of the log, opened. */
export interface LogEntry {
  readonly seq: number;
  readonly type: NoodremEventType | "FILE";
  /** Day in Europe/Amsterdam. */
  readonly on: LocalDate;
  readonly role: NoodremRole;
  /** What was written with it, by field; null when nothing was, or when it was erased. */
  readonly content: Readonly<Record<string, unknown>> | null;
}

export interface NoodremView extends NoodremSummary {
  readonly organisationId: string;
  readonly organisationName: string;
  /** What was filed; null once erased. */
  readonly signal: SignalInput | null;
  /** The question that waits for a reply. */
  readonly question: string | null;
  /** The last answer. */
  readonly answer: Answer | null;
  /** The answer that waits for a signature; null for everybody but the receiver. */
  readonly prepared: Answer | null;
  /** Did this actor prepare it? Then somebody else signs. */
  readonly isOwnPreparation: boolean;
  /** Null when the receiver owes nothing. */
  readonly clock: NoodremClock | null;
  readonly forwards: readonly Forward[];
  readonly log: readonly LogEntry[];
  /** What this actor can do now. */
  readonly possible: readonly NoodremEventType[];
  /** Is the log what was written? False means that somebody changed it outside this service. */
  readonly isIntact: boolean;
}

export const summaryOf = (row: NoodremRow): NoodremSummary => ({
  id: row.id,
  version: row.version,
  state: row.state,
  agencyId: row.agency_id,
  decisionTypeId: row.decision_type_id,
  level: row.level,
  principles: JSON.parse(row.principles) as PrincipleKey[],
  lang: row.lang,
  filedOn: row.filed_on,
  acknowledgeBy: row.acknowledge_by,
  answerBy: row.answer_by,
  dueOn: row.due_on,
  extended: row.extended === 1,
  rung: row.rung,
  answerKind: row.answer_kind,
  answeredOn: row.answered_on,
  promiseBy: row.promise_by,
  judgement: row.judgement,
  closedOn: row.closed_on,
  erasedOn: row.erased_on,
  kind: row.kind,
  identityOpenedOn: row.identity_opened_on,
  misuseOn: row.misuse_on,
});

/** Everything about a noodrem that this actor may see, in clear. */
export async function viewOf(
  ctx: Pick<Context, "db" | "clock" | "keys">,
  access: Access,
): Promise<NoodremView> {
  const { row, role, dataKey } = access;
  const [events, organisation, forwards] = await Promise.all([
    eventsOf(ctx.db, row.id),
    findOrganisation(ctx.db, row.organisation_id),
    row.forwards === 0 ? [] : forwardsOf(ctx.db, row.id),
  ]);
  const isReceiver = role === "behandelaar" || role === "leiding";
  const log = events.map((event) =>
    entryOf(event, isReceiver || !INTERNAL.includes(event.type) ? dataKey : null),
  );
  const situation = situationOf(row);
  const last = <T extends NoodremEvent["type"]>(...types: T[]): Extract<NoodremEvent, { type: T }> | null => {
    const entry = log.findLast((one) => (types as string[]).includes(one.type));
    return entry?.content
      ? ({ type: entry.type, ...entry.content } as Extract<NoodremEvent, { type: T }>)
      : null;
  };
  return {
    ...summaryOf(row),
    organisationId: row.organisation_id,
    organisationName: organisation?.name ?? row.organisation_id,
    signal: events[0] === undefined ? null : contentOf<SignalInput>(events[0], dataKey),
    question: row.state === "vraag_aan_indiener" ? (last("ASK")?.question ?? null) : null,
    answer: last("ANSWER", "RECONSIDER")?.answer ?? null,
    prepared: isReceiver && row.prepared_by !== null ? preparedIn(events, dataKey) : null,
    isOwnPreparation: isReceiver && row.prepared_by !== null && row.prepared_by === access.accountId,
    clock: clockOf(situation.state, situation.context, ctx.clock.today()),
    forwards: forwards.map(toForward),
    log,
    possible: possibleEvents(situation, { role, person: access.accountId, on: ctx.clock.today() }),
    isIntact:
      firstBreak(events, row) === null &&
      ctx.keys.isHeadMark(headText(row.id, row.version, row.head_hash), row.head_mark),
  };
}

/** What the receiver's people say to each other before there is an answer. */
const INTERNAL: readonly string[] = ["PREPARE", "RETURN"];

const entryOf = (event: NoodremEventRow, dataKey: Buffer | null): LogEntry => ({
  seq: event.seq,
  type: event.type as LogEntry["type"],
  on: Temporal.Instant.from(event.at).toZonedDateTimeISO("Europe/Amsterdam").toPlainDate().toString(),
  role: event.actor_role as NoodremRole,
  content: contentOf<Record<string, unknown>>(event, dataKey),
});
