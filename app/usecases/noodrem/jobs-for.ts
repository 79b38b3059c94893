import { randomUUID } from "node:crypto";
import type { NewJob } from "#db/jobs";
import type { NoodremEffect } from "#flows/noodrem/advance";
import { KIND_RULES, type NoodremKind } from "#flows/noodrem/kinds";
import { leavesAt } from "../delivery/announce";

/** The work that follows from these effects: who must be told what, by id and key of words, never with content. */
export function jobsFor(
  noodremId: string,
  effects: readonly NoodremEffect[],
  now: string,
  kind: NoodremKind,
): readonly NewJob[] {
  return effects.flatMap((effect): NewJob[] => {
    if (effect.type === "deliver") return [];
    const { type, ...rest } = told(effect, kind);
    const payload = JSON.stringify({ noodremId, ...rest });
    return [{ id: randomUUID(), kind: type, payload, due_at: leavesAt(kind, now) }];
  });
}

/** Where only the leadership reads, only the leadership is told. */
const told = (effect: Exclude<NoodremEffect, { type: "deliver" }>, kind: NoodremKind) =>
  effect.type === "notify" &&
  effect.audience === "ontvanger" &&
  !KIND_RULES[kind].readers.includes("behandelaar")
    ? ({ ...effect, audience: "leiding" } as const)
    : effect;
