import { randomUUID } from "node:crypto";
import type { NewJob } from "#db/jobs";
import type { NoodremEffect } from "#flows/noodrem/advance";

/** The work that follows from these effects: who must be told what, by id and key of words, never with content. */
export function jobsFor(
  noodremId: string,
  effects: readonly NoodremEffect[],
  now: string,
): readonly NewJob[] {
  return effects.flatMap((effect): NewJob[] => {
    if (effect.type === "deliver") return [];
    const { type, ...rest } = effect;
    return [{ id: randomUUID(), kind: type, payload: JSON.stringify({ noodremId, ...rest }), due_at: now }];
  });
}
