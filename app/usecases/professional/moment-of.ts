import { KIND_RULES, type NoodremKind } from "#flows/noodrem/kinds";
import type { Clock } from "../../context";

/** The moment that is written beside an act on a noodrem of this kind: for a professional's no more than the day. */
export const momentOf = (kind: NoodremKind, clock: Clock): string =>
  KIND_RULES[kind].keepsTime ? clock.now() : `${clock.today()}T00:00:00.000Z`;
