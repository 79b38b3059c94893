import type { Case } from "./case";

const today = "2026-11-24";

/** The other party is not the government, or the civil judge decides. */
export const privateParties: readonly Case[] = [
  {
    name: "private landlord: repairs are not done",
    rules: ["R1.9", "S-HUUR"],
    today,
    answers: [
      ["wat-is-er", "behandeling"],
      ["spoed", ["niets"]],
      ["organisatie", "unknown"],
      ["soort-organisatie", "verhuurder"],
      ["soort", "huur-onderhoud"],
      ["eerst-gemeld", "ja"],
    ],
    outcome: "advies",
    facts: {
      stage: "private_party",
      isBesluit: false,
      agency: "particuliere-verhuurder",
      complainedAlready: true,
      details: { "soort-organisatie": "verhuurder" },
    },
  },
  {
    name: "dismissed by the employer",
    rules: ["R1.9"],
    today,
    answers: [
      ["wat-is-er", "besluit"],
      ["spoed", ["niets"]],
      ["organisatie", "werkgever"],
      ["soort", "ontslag"],
      ["eerst-gemeld", "nee"],
      ["datum-einde-baan", "2026-12-31"],
    ],
    outcome: "advies",
    facts: { stage: "private_party", details: { "datum-einde-baan": "2026-12-31" } },
  },
  {
    name: "letter of a collection agency, of whom nobody has heard",
    rules: ["R1.9"],
    today,
    answers: [
      ["wat-is-er", "besluit"],
      ["spoed", ["niets"]],
      ["organisatie", { text: "Snel Geld Incasso" }],
      ["soort-organisatie", "bedrijf"],
      ["soort", "incassobrief"],
      ["eerst-gemeld", "weet-niet"],
      ["datum-brief", "2026-11-10"],
    ],
    outcome: "advies",
    facts: { stage: "private_party", agency: "Snel Geld Incasso", letterDate: "2026-11-10" },
  },
  {
    name: "UWV allows the dismissal",
    rules: ["R1.7"],
    today,
    answers: [
      ["wat-is-er", "besluit"],
      ["spoed", ["niets"]],
      ["organisatie", "uwv"],
      ["soort", "uwv-ontslagvergunning"],
      ["datum-einde-baan", "2026-11-30"],
    ],
    outcome: "advies",
    facts: { stage: "primary_decision", isBesluit: true },
  },
];
