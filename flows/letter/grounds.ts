import type { Confidence, LegalRef } from "../law/types";
import { article, awb, unwritten } from "./refs";

/**
 * A reason why a decision can be wrong, asked in plain words and tied to its beginsel (rule R11.1).
 * Its words stand under `letter:grounds.<id>`: `question` and `norm` for the screen, `fact` and `ask` for the
 * letter. What helps to prove it stands in `flows/evidence`.
 */
export interface Ground {
  readonly id: string;
  readonly ref: LegalRef;
  readonly confidence: Confidence;
  /** Only asked when the decision is a fine. */
  readonly fineOnly: boolean;
}

const R = "R11.1";

const ground = <Id extends string>(
  id: Id,
  ref: LegalRef,
  extra: { readonly confidence?: Confidence; readonly fineOnly?: boolean } = {},
) =>
  ({
    id,
    ref,
    confidence: extra.confidence ?? "verified",
    fineOnly: extra.fineOnly ?? false,
  }) as const;

/** In the order in which to ask them: what people meet most comes first. */
export const GROUNDS = [
  ground("facts", awb("3:2", R)),
  ground("amount", awb("3:2", R)),
  ground("not_heard", awb("4:8", R)),
  ground("reasons", awb("3:46", R)),
  ground("interests", awb("3:4 lid 1", R)),
  ground("too_heavy", awb("3:4 lid 2", R)),
  ground("special_case", awb("4:84", R)),
  ground("hardship", unwritten("hardheidsclausule", R), {
    confidence: "knowledge",
  }),
  ground("promise", unwritten("vertrouwensbeginsel, ECLI:NL:RVS:2019:1694", R), {
    confidence: "knowledge",
  }),
  ground("equal", article("Grondwet", "1", R)),
  ground("new_rule", unwritten("rechtszekerheidsbeginsel", R)),
  ground("no_law", awb("3:47 lid 2", R), { confidence: "knowledge" }),
  ground("wrong_purpose", awb("3:3", R)),
  ground("not_neutral", awb("2:4", R)),
  ground("no_help", awb("2:1 lid 1", R)),
  ground("too_late", awb("4:13", R)),
  ground("no_guilt", awb("5:41", R), {
    confidence: "knowledge",
    fineOnly: true,
  }),
  ground("fine_too_high", awb("5:46", R), {
    confidence: "knowledge",
    fineOnly: true,
  }),
  ground("changed", awb("7:11", "R4.10")),
] as const satisfies readonly Ground[];

export type GroundId = (typeof GROUNDS)[number]["id"];

const BY_ID: ReadonlyMap<string, Ground> = new Map(GROUNDS.map((one) => [one.id, one]));

/** The ground with this id, or null for an id that does not exist (a stale or forged answer). */
export const groundById = (id: string): Ground | null => BY_ID.get(id) ?? null;

/** The grounds to ask about; those on guilt and height only for a fine. */
export const groundsFor = (facts: { readonly fine: boolean }): readonly Ground[] =>
  GROUNDS.filter((one) => facts.fine || !one.fineOnly);
