import { Temporal } from "temporal-polyfill";
import { explanationsOf } from "#db/explanations";
import { eventsOf } from "#db/noodremmen";
import type { NoodremEventRow } from "#db/schema";
import type { LocalDate } from "#flows/law/types";
import type { Answer, MissingPart } from "#flows/noodrem/answer-check";
import { reasoningOf } from "#flows/noodrem/answer-check";
import type { NoodremEvent } from "#flows/noodrem/events";
import { mostAlike } from "#flows/noodrem/likeness";
import { hardPartsOf } from "#flows/noodrem/readability";
import type { SignalInput } from "#flows/noodrem/signal";
import type { Context } from "../../context";
import { unwrapForOrganisation } from "../../sealing/data-key";
import type { AnswerHints } from "../errors";
import type { Access } from "./noodrem-access";
import { contentOf } from "./noodrem-log";

/** What an answer is held against, as far as this organisation can read it. */
export interface AnswerReview {
  readonly signalTexts: readonly string[];
  readonly earlier: readonly { readonly text: string; readonly on: LocalDate }[];
  readonly prepared: Answer | null;
}

/** Comparing with more would not find other copies, only take longer. */
const MOST_EARLIER = 200;

/** Reads the signal, the prepared answer and, for an explanation, the organisation's earlier ones. */
export async function reviewFor(ctx: Context, access: Access, answer: Answer): Promise<AnswerReview> {
  const { row, dataKey } = access;
  const events = await eventsOf(ctx.db, row.id);
  const signal = events[0] && contentOf<SignalInput>(events[0], dataKey);
  return {
    signalTexts: signal ? [signal.story, signal.wish].filter((text) => text !== "") : [],
    prepared: row.prepared_by === null ? null : preparedIn(events, dataKey),
    earlier: answer.kind === "comply" ? [] : await earlierExplanations(ctx, row.organisation_id),
  };
}

/** The answer that was last laid before the leadership. */
export function preparedIn(events: readonly NoodremEventRow[], dataKey: Buffer | null): Answer | null {
  const event = events.findLast(({ type }) => type === "PREPARE");
  return (event && contentOf<{ answer: Answer }>(event, dataKey)?.answer) ?? null;
}

async function earlierExplanations(ctx: Context, organisationId: string): Promise<AnswerReview["earlier"]> {
  const given = await explanationsOf(ctx.db, organisationId, MOST_EARLIER);
  return given.flatMap(({ wrapped, ...event }) => {
    const key = unwrapForOrganisation(wrapped, ctx.keys, organisationId, event.noodrem_id);
    const answer = key.ok ? contentOf<{ answer: Answer }>(event, key.value)?.answer : undefined;
    if (answer === undefined || answer.kind === "comply") return [];
    return [{ text: reasoningOf(answer), on: dayOf(event.at) }];
  });
}

const dayOf = (at: string): LocalDate =>
  Temporal.Instant.from(at).toZonedDateTimeISO("Europe/Amsterdam").toPlainDate().toString();

/** The refusal with where to begin: the earlier text that this one repeats, and what is too hard to read. */
export function withHints<E extends { readonly missing: readonly MissingPart[] }>(
  error: E,
  answer: Answer,
  review: AnswerReview,
): E & { readonly hints?: AnswerHints } {
  if (!error.missing.includes("copied_earlier") && !error.missing.includes("too_hard")) return error;
  const reasoning = reasoningOf(answer);
  const alike = error.missing.includes("copied_earlier") ? mostAlike(reasoning, review.earlier) : null;
  const copyOf = alike && { percentage: Math.round(alike.likeness * 100), on: alike.on, text: alike.text };
  return { ...error, hints: { copyOf, hard: hardPartsOf(reasoning) } };
}

/** The answer inside an event, if it has one. */
export const answerOf = (event: NoodremEvent): Answer | null => ("answer" in event ? event.answer : null);
