import { z } from "zod";
import type { Lang } from "../law/types";
import { PRINCIPLE_KEYS } from "./principles";

/** Does the person ask for another application of the rule, or for another rule? It decides who must read along. */
export const LEVELS = ["toepassing", "regel"] as const;
export type Level = (typeof LEVELS)[number];

const LANGS = ["nl", "en", "ar"] as const satisfies readonly Lang[];

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{1,63}$/);
const text = (most: number) => z.string().trim().min(1).max(most);

/** A question as it was shown and the answer as it was given: a filed noodrem is readable without the flow. */
const FactSchema = z.strictObject({ question: text(500), answer: text(2000) });

/** What a person files. Everything that only the receiver may read is sealed; the rest is needed to deliver it. */
export const SignalSchema = z.strictObject({
  agencyId: id,
  decisionTypeId: id.nullable(),
  level: z.enum(LEVELS),
  principles: z.array(z.enum(PRINCIPLE_KEYS)).max(8),
  lang: z.enum(LANGS),
  /** What happens, in the person's own words. */
  story: text(8000),
  /** What would help. */
  wish: z.string().trim().max(4000),
  facts: z.array(FactSchema).max(40),
  /** How the receiver may reach the person; null is anonymous. */
  contact: text(300).nullable(),
});

export type SignalInput = z.infer<typeof SignalSchema>;
