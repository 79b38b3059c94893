import type { NoodremRole } from "./events";

/** Whose brake it is. The organisation's brake hands an assignment back and has a life of its own (`handback/`). */
export const NOODREM_KINDS = ["burger", "professional"] as const;
export type NoodremKind = (typeof NOODREM_KINDS)[number];

interface KindRules {
  /** As whom the holder of the code acts. */
  readonly source: NoodremRole;
  /** Who reads it at the receiver. A colleague at the counter could recognise the writer; the leadership must act. */
  readonly readers: readonly NoodremRole[];
  /** Does a moment more exact than a day stand anywhere with it? */
  readonly keepsTime: boolean;
}

export const KIND_RULES: Readonly<Record<NoodremKind, KindRules>> = {
  burger: { source: "burger", readers: ["behandelaar", "leiding"], keepsTime: true },
  professional: { source: "professional", readers: ["leiding"], keepsTime: false },
};

/** The kinds that somebody with this role may know of; a query is bounded by it. */
export const kindsReadBy = (role: NoodremRole): readonly NoodremKind[] =>
  NOODREM_KINDS.filter((kind) => KIND_RULES[kind].readers.includes(role));
