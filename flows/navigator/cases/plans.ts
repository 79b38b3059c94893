import type { Case } from "./case";

const today = "2026-11-24";

/** Not a decision yet, or a rule. */
export const plans: readonly Case[] = [
  {
    name: "draft plan open for everybody",
    rules: ["R2.4"],
    today: "2026-09-10",
    answers: [
      ["wat-is-er", "voornemen"],
      ["spoed", ["niets"]],
      ["organisatie", "gm0344"],
      ["soort", "unknown"],
      ["voornemen-soort", "ter-inzage"],
      ["datum-ter-inzage", "2026-09-03"],
    ],
    outcome: "advies",
    facts: {
      stage: "primary_decision",
      isBesluit: false,
      decisionType: "ontwerpbesluit",
      publishedDate: "2026-09-03",
      details: { "voornemen-soort": "ter-inzage", "signal.draft": "ja" },
    },
  },
  {
    name: "intention to refuse a certificate of conduct",
    rules: ["R1.2", "S-VOG"],
    today,
    answers: [
      ["wat-is-er", "voornemen"],
      ["spoed", ["niets"]],
      ["organisatie", "justis"],
      ["soort", "vog"],
      ["voornemen-soort", "aan-mij"],
      ["reageren-tot", "2026-12-04"],
    ],
    outcome: "advies",
    facts: {
      isBesluit: false,
      details: { "voornemen-soort": "aan-mij", "reageren-tot": "2026-12-04", "signal.intention": "ja" },
    },
  },
  {
    name: "a rule, and no decision",
    rules: ["R1.5"],
    today,
    answers: [
      ["wat-is-er", "regel"],
      ["spoed", ["niets"]],
      ["regel-toegepast", "nee"],
      ["organisatie", "gemeenteraad"],
    ],
    outcome: "advies",
    facts: { stage: "general_rule", isBesluit: false, decisionType: null },
  },
  {
    name: "a rule of somebody unknown, and no decision",
    rules: ["R1.5"],
    today,
    answers: [
      ["wat-is-er", "regel"],
      ["spoed", ["niets"]],
      ["regel-toegepast", "nee"],
      ["organisatie", "unknown"],
      ["soort-organisatie", "overheid"],
    ],
    outcome: "advies",
    facts: { stage: "general_rule", agency: "overheid-onbekend" },
  },
  {
    name: "a letter about a law that is unfair",
    rules: ["R1.5"],
    today,
    answers: [
      ["wat-is-er", "weet-niet"],
      ["spoed", ["niets"]],
      ["organisatie", "wetgever"],
      ["soort", "wet-onrechtvaardig"],
    ],
    outcome: "advies",
    facts: { stage: "general_rule", isBesluit: false },
  },
];
