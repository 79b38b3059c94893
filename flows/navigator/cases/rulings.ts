import type { Case } from "./case";

const today = "2026-11-24";

/** A court has ruled. */
export const rulings: readonly Case[] = [
  {
    name: "ruling of the court about assistance",
    rules: ["R7.8"],
    today,
    answers: [
      ["wat-is-er", "uitspraak"],
      ["spoed", ["niets"]],
      ["organisatie", "gm0599"],
      ["soort", "pw-intrekking-terugvordering"],
      ["uitspraak-soort", "rechtbank"],
      ["datum-uitspraak", "2026-11-20"],
    ],
    outcome: "advies",
    facts: { stage: "court_ruling", isBesluit: null, letterDate: "2026-11-20" },
  },
  {
    name: "ruling of the kantonrechter about a traffic fine",
    rules: ["S-WAHV"],
    today,
    answers: [
      ["wat-is-er", "uitspraak"],
      ["spoed", ["niets"]],
      ["organisatie", "cvom"],
      ["soort", "mulder-beslissing-ovj"],
      ["uitspraak-soort", "rechtbank"],
      ["boete-bedrag", "€ 95,50"],
      ["datum-uitspraak", "2026-11-10"],
    ],
    outcome: "advies",
    facts: { details: { "uitspraak-soort": "rechtbank", "sanctie-euro": "95" } },
  },
  {
    name: "simplified ruling, long ago",
    rules: ["R7.7", "R3.1"],
    today,
    answers: [
      ["wat-is-er", "uitspraak"],
      ["spoed", ["niets"]],
      ["organisatie", "ind"],
      ["soort", "naturalisatie"],
      ["uitspraak-soort", "zonder-zitting"],
      ["datum-uitspraak", "2026-08-10"],
      ["waarom-laat", "niet-gekregen"],
    ],
    outcome: "advies",
    facts: {
      stage: "court_ruling",
      details: {
        "uitspraak-soort": "zonder-zitting",
        "waarom-laat": "niet-gekregen",
        "signal.ruling_simplified": "ja",
        "signal.excuse_not_received": "ja",
      },
    },
  },
];
