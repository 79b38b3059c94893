import type { FlowDefinition } from "../../engine/definition";

/**
 * What a citizen is asked for a noodrem, after the route is known. Closed questions first: the free text comes last,
 * so that nothing has to be kept until somebody has decided to go on. Option ids of `beginsel` are principle keys.
 */
export const citizenIntake = {
  id: "intake",
  version: 1,
  start: "gevolg",
  questions: {
    gevolg: {
      kind: "choices",
      options: [
        { id: "geld", icon: "money" },
        { id: "huis", icon: "house" },
        { id: "zorg", icon: "care" },
        { id: "gezin", icon: "family" },
        { id: "stress", icon: "heart" },
        { id: "tijd", icon: "clock" },
        { id: "anders", icon: "other", exclusive: true },
      ],
      next: [{ to: "beginsel" }],
    },
    beginsel: {
      kind: "choices",
      options: [
        { id: "zorgvuldigheid" },
        { id: "motivering" },
        { id: "evenredigheid" },
        { id: "belangen" },
        { id: "vertrouwen" },
        { id: "gelijkheid" },
        { id: "tijdigheid" },
        { id: "dienstverlening" },
        { id: "weet-niet", exclusive: true },
      ],
      next: [{ to: "toepassing-of-regel" }],
    },
    "toepassing-of-regel": {
      kind: "choice",
      options: [{ id: "toepassing" }, { id: "regel" }, { id: "weet-niet" }],
      next: [{ to: "wat-gebeurde" }],
    },
    "wat-gebeurde": { kind: "text", maxLength: 4000, mayBeEmpty: false, next: [{ to: "wat-helpt" }] },
    "wat-helpt": { kind: "text", maxLength: 2000, mayBeEmpty: true, next: [{ to: "controleer" }] },
  },
  outcomes: { controleer: { kind: "result" } },
  changes: [],
} as const satisfies FlowDefinition;
