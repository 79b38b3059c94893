import { z } from "zod";
import type { LocalDate } from "../law/types";
import { AnswerSchema } from "./answer-check";

/** Who can do something to a noodrem. `burger` or `professional` holds its code; `systeem` is the service when a term ends. */
export const NOODREM_ROLES = [
  "burger",
  "professional",
  "raadspersoon",
  "behandelaar",
  "leiding",
  "beleid",
  "ombudsman",
  "redactie",
  "beheer",
  "systeem",
] as const;
export type NoodremRole = (typeof NOODREM_ROLES)[number];

const text = z.string().trim().min(1).max(4000);
const organisationId = z.string().regex(/^[a-z0-9][a-z0-9-]{1,63}$/);

/** Everything that can happen to a noodrem, as it comes from a form. The content is sealed in the log. */
export const NoodremEventSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("DELIVER") }),
  z.strictObject({ type: z.literal("ACKNOWLEDGE") }),
  z.strictObject({ type: z.literal("TAKE_UP") }),
  z.strictObject({ type: z.literal("FORWARD"), organisationId, reason: text }),
  z.strictObject({ type: z.literal("ASK"), question: text }),
  z.strictObject({ type: z.literal("REPLY"), text }),
  z.strictObject({ type: z.literal("RESUME") }),
  z.strictObject({ type: z.literal("EXTEND"), reason: text }),
  z.strictObject({ type: z.literal("PREPARE"), answer: AnswerSchema }),
  z.strictObject({ type: z.literal("RETURN"), reason: text }),
  z.strictObject({ type: z.literal("ANSWER"), answer: AnswerSchema }),
  z.strictObject({ type: z.literal("ACCEPT") }),
  z.strictObject({ type: z.literal("DISPUTE"), reason: text }),
  z.strictObject({ type: z.literal("RECONSIDER"), answer: AnswerSchema }),
  z.strictObject({ type: z.literal("KEEP_PROMISE"), proof: text }),
  z.strictObject({ type: z.literal("CONFIRM_KEPT") }),
  z.strictObject({ type: z.literal("DENY_KEPT"), reason: text }),
  z.strictObject({ type: z.literal("WITHDRAW") }),
  z.strictObject({ type: z.literal("DISCLOSE"), name: text, openTo: z.enum(["leiding", "twee_personen"]) }),
  z.strictObject({ type: z.literal("ASK_IDENTITY"), reason: text }),
  z.strictObject({ type: z.literal("OPEN_IDENTITY"), reason: text }),
  z.strictObject({ type: z.literal("CALL_MISUSE"), reason: text }),
  z.strictObject({ type: z.literal("DECIDE_MISUSE"), reason: text }),
  z.strictObject({ type: z.literal("TERM_EXPIRED") }),
]);
export type NoodremEvent = z.infer<typeof NoodremEventSchema>;
export type NoodremEventType = NoodremEvent["type"];

/**
 * An event as the machine sees it: with who does it and on which day (Europe/Amsterdam). `person` tells two people of
 * one role apart, for four eyes; it is an id and nothing else.
 */
export type DatedNoodremEvent = NoodremEvent & {
  readonly by: NoodremRole;
  readonly person?: string | null;
  readonly on: LocalDate;
};

/**
 * Who may send which event; whoever is not named may not. The content can ask for more: an answer that explains, in
 * whole or in part, is prepared by one person and signed by another, of `leiding` (`answerIsSound` in the machine).
 */
export const WHO_MAY = {
  DELIVER: ["systeem"],
  ACKNOWLEDGE: ["behandelaar", "leiding"],
  TAKE_UP: ["behandelaar", "leiding"],
  FORWARD: ["behandelaar", "leiding"],
  ASK: ["behandelaar", "leiding"],
  REPLY: ["burger", "professional"],
  RESUME: ["behandelaar", "leiding"],
  EXTEND: ["leiding"],
  PREPARE: ["behandelaar", "leiding"],
  RETURN: ["leiding"],
  ANSWER: ["behandelaar", "leiding"],
  ACCEPT: ["burger", "professional"],
  DISPUTE: ["burger", "professional"],
  RECONSIDER: ["leiding"],
  KEEP_PROMISE: ["behandelaar", "leiding"],
  CONFIRM_KEPT: ["burger", "professional"],
  DENY_KEPT: ["burger", "professional"],
  WITHDRAW: ["burger", "professional"],
  DISCLOSE: ["professional"],
  ASK_IDENTITY: ["leiding"],
  OPEN_IDENTITY: ["leiding"],
  CALL_MISUSE: ["leiding"],
  DECIDE_MISUSE: ["leiding"],
  TERM_EXPIRED: ["systeem"],
} as const satisfies Record<NoodremEventType, readonly NoodremRole[]>;

export const NOODREM_EVENT_TYPES = Object.keys(WHO_MAY) as readonly NoodremEventType[];

export const mayDo = (role: NoodremRole, type: NoodremEventType): boolean =>
  (WHO_MAY[type] as readonly NoodremRole[]).includes(role);
