import type { Answers, FlowDefinition, Lookups, Surroundings } from "./definition";
import type { FlowWords } from "./words";

/** A made-up flow with every kind of question and every kind of condition, to test the engine with. */
export const kitchenSink = {
  id: "soep",
  version: 3,
  start: "honger",
  questions: {
    honger: {
      kind: "choice",
      options: [{ id: "ja", icon: "food" }, { id: "nee" }, { id: "weet-niet" }],
      next: [
        { to: "geen-soep", when: { question: "honger", is: "nee" } },
        { to: "ingredienten", when: { question: "honger", isOneOf: ["ja", "weet-niet"] } },
      ],
    },
    ingredienten: {
      kind: "choices",
      options: [{ id: "wortel" }, { id: "prei" }, { id: "vlees" }, { id: "geen", exclusive: true }],
      next: [
        { to: "slager", when: { question: "ingredienten", is: "vlees" } },
        { to: "wens", when: { question: "ingredienten", is: "geen" } },
        { to: "gekocht-op" },
      ],
    },
    slager: {
      kind: "agency",
      mayBeUnknown: true,
      maxLength: 20,
      next: [
        { to: "gekocht-op", when: { question: "slager", has: "vers" } },
        { to: "recept", when: { not: { question: "slager", has: "vers" } } },
      ],
    },
    "gekocht-op": {
      kind: "date",
      mayBeUnknown: true,
      notAfterToday: true,
      next: [
        { to: "geen-soep", when: { question: "gekocht-op", before: 7 } },
        {
          to: "recept",
          when: {
            any: [
              { question: "gekocht-op", unknown: true },
              {
                all: [
                  { question: "gekocht-op", withinDays: 7 },
                  { question: "slager", answered: true },
                ],
              },
            ],
          },
        },
        { to: "eten-op" },
      ],
    },
    "eten-op": {
      kind: "date",
      mayBeUnknown: false,
      atMostDaysAhead: 14,
      next: [{ to: "recept" }],
    },
    recept: {
      kind: "decisionType",
      mayBeUnknown: false,
      maxLength: 20,
      next: [{ to: "wens" }],
    },
    wens: { kind: "text", maxLength: 30, mayBeEmpty: true, next: [{ to: "soep" }] },
  },
  outcomes: { soep: { kind: "result" }, "geen-soep": { kind: "stop" } },
  changes: [
    { version: 2, renameQuestions: { trek: "honger" }, renameOptions: { honger: { "een-beetje": "ja" } } },
    { version: 3, drop: ["bord"], askAgain: ["wens"] },
  ],
} as const satisfies FlowDefinition;

const shops: Readonly<Record<string, readonly string[]>> = { "de-slager": ["vers"], supermarkt: ["groot"] };
const recipes: Readonly<Record<string, readonly string[]>> = { erwtensoep: [], tomatensoep: [] };
const entries = { agency: shops, decisionType: recipes };

const lookups: Lookups = {
  exists: (kind, id) => Object.hasOwn(entries[kind], id),
  features: (kind, id) => entries[kind][id] ?? [],
  classes: (kind) => Object.values(entries[kind]),
};

export const kitchen: Surroundings = { today: "2026-11-24", lookups };

/** Answers that together visit every question, edge and outcome. */
export const kitchenAnswers: readonly Answers[] = [
  { honger: "nee" },
  { honger: "ja", ingredienten: ["geen"], wens: "" },
  { honger: "ja", ingredienten: ["vlees"], slager: "unknown", recept: "erwtensoep", wens: "" },
  {
    honger: "ja",
    ingredienten: ["vlees"],
    slager: "de-slager",
    "gekocht-op": "unknown",
    recept: "x",
    wens: "",
  },
  { honger: "ja", ingredienten: ["prei"], "gekocht-op": "2026-11-01" },
  { honger: "ja", ingredienten: ["prei"], "gekocht-op": "2026-11-23", "eten-op": "2026-11-24" },
];

const words = (said: string): FlowWords => {
  const question = { title: `${said} title`, why: `${said} why` };
  const option = { label: said };
  return {
    questions: {
      honger: {
        ...question,
        options: { ja: option, nee: option, "weet-niet": { ...option, explanation: said } },
      },
      ingredienten: { ...question, options: { wortel: option, prei: option, vlees: option, geen: option } },
      slager: { ...question, hint: `${said} {{name}}` },
      "gekocht-op": question,
      "eten-op": question,
      recept: question,
      wens: question,
    },
    outcomes: {
      soep: { title: said, body: said },
      "geen-soep": { title: said, body: said },
    },
  };
};

export const kitchenWords = { nl: words("nederlands"), en: words("english") };
