import type { FlowDefinition } from "../engine/definition";
import { brief } from "./questions/brief";
import { datum } from "./questions/datum";
import { gedrag } from "./questions/gedrag";
import { plan } from "./questions/plan";
import { start } from "./questions/start";
import { uitspraak } from "./questions/uitspraak";
import { wachten } from "./questions/wachten";

/** The parts of the flow by subject; no id occurs in two of them. */
export const parts = { start, brief, datum, plan, wachten, gedrag, uitspraak } as const;

/**
 * From a disputed decision to the facts that the law engine needs: one flow for all decision types.
 * Which questions are asked depends on features of the decision type (`registers.ts`), not on its id.
 */
export const navigatorFlow = {
  id: "wegwijzer",
  version: 1,
  start: "wat-is-er",
  questions: { ...start, ...brief, ...datum, ...plan, ...wachten, ...gedrag, ...uitspraak },
  outcomes: {
    advies: { kind: "result" },
    "buiten-nederland": { kind: "stop" },
    verdachte: { kind: "stop" },
  },
  changes: [],
} as const satisfies FlowDefinition;
