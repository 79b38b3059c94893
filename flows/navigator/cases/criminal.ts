import type { Case } from "./case";

const today = "2026-11-24";

/** It may be a criminal case, or not of this country. */
export const criminal: readonly Case[] = [
  {
    name: "does not know; a criminal order by its name",
    rules: ["S-STRAF"],
    today,
    answers: [
      ["wat-is-er", "weet-niet"],
      ["spoed", ["niets"]],
      ["organisatie", "om"],
      ["soort", "strafbeschikking"],
      ["datum-brief", "2026-11-23"],
    ],
    outcome: "advies",
    facts: { decisionType: "strafbeschikking", isBesluit: true },
  },
  {
    name: "a letter of the prosecution: a criminal order",
    rules: ["S-STRAF"],
    today,
    answers: [
      ["wat-is-er", "besluit"],
      ["spoed", ["niets"]],
      ["organisatie", "om"],
      ["soort", "unknown"],
      ["strafzaak", "strafbeschikking"],
      ["datum-brief", "2026-11-23"],
    ],
    outcome: "advies",
    facts: { decisionType: "strafbeschikking", stage: "primary_decision" },
  },
  {
    name: "a letter of the collection bureau, no criminal case",
    rules: ["R1.2"],
    today,
    answers: [
      ["wat-is-er", "besluit"],
      ["spoed", ["niets"]],
      ["organisatie", "cjib"],
      ["soort", { text: "een rekening" }],
      ["strafzaak", "nee"],
      ["fase", "eerste"],
      ["al-gedaan", "niets"],
      ["datum-brief", "2026-11-02"],
    ],
    outcome: "advies",
    facts: { decisionType: "een rekening" },
  },
  {
    name: "does not know, nor whether it is a criminal case",
    rules: ["0.6"],
    today,
    answers: [
      ["wat-is-er", "weet-niet"],
      ["spoed", ["niets"]],
      ["organisatie", "cjib"],
      ["soort", "unknown"],
      ["strafzaak", "weet-niet"],
      ["wat-staat-er", "weet-niet"],
      ["al-gedaan", "weet-niet"],
      ["datum-brief", "2026-11-02"],
    ],
    outcome: "advies",
    facts: { stage: "primary_decision", isBesluit: null, decisionType: null },
  },
  {
    name: "summoned as a suspect",
    rules: ["S-STRAF"],
    today,
    answers: [
      ["wat-is-er", "besluit"],
      ["spoed", ["niets"]],
      ["organisatie", "om"],
      ["soort", "unknown"],
      ["strafzaak", "dagvaarding"],
    ],
    outcome: "verdachte",
    facts: {},
  },
  {
    name: "a body outside the European Netherlands",
    rules: [],
    today,
    answers: [
      ["wat-is-er", "besluit"],
      ["spoed", ["niets"]],
      ["organisatie", { text: "Openbaar lichaam Bonaire" }],
      ["soort-organisatie", "buiten-nederland"],
    ],
    outcome: "buiten-nederland",
    facts: {},
  },
];
