import type { Case } from "./case";

const today = "2026-11-24";

/** How somebody was treated. */
export const treatment: readonly Case[] = [
  {
    name: "rude treatment at the desk, no complaint yet",
    rules: ["R9.1", "R9.6"],
    today,
    answers: [
      ["wat-is-er", "behandeling"],
      ["spoed", ["niets"]],
      ["organisatie", "gm0344"],
      ["soort", "bejegening"],
      ["klacht-gedaan", "nee"],
      ["datum-gedraging", "2026-11-16"],
    ],
    outcome: "advies",
    facts: { stage: "behaviour", isBesluit: false, complainedAlready: false },
  },
  {
    name: "complaint answered, not satisfied",
    rules: ["R9.7"],
    today,
    answers: [
      ["wat-is-er", "behandeling"],
      ["spoed", ["niets"]],
      ["organisatie", "politie"],
      ["soort", "politie-optreden"],
      ["klacht-gedaan", "ja"],
      ["datum-klacht", "2026-08-03"],
      ["klacht-klaar", "ja"],
      ["datum-klacht-klaar", "2026-11-04"],
    ],
    outcome: "advies",
    facts: {
      stage: "behaviour",
      complaintDate: "2026-08-03",
      complaintClosedDate: "2026-11-04",
      complainedAlready: true,
      details: { "klacht-klaar": "ja", "signal.complained": "ja", "signal.complaint_closed": "ja" },
    },
  },
  {
    name: "complaint still being handled",
    rules: ["R9.4"],
    today,
    answers: [
      ["wat-is-er", "behandeling"],
      ["spoed", ["niets"]],
      ["organisatie", "politie"],
      ["soort", "politie-optreden"],
      ["klacht-gedaan", "ja"],
      ["datum-klacht", "2026-11-03"],
      ["klacht-klaar", "nee"],
    ],
    outcome: "advies",
    facts: { complaintDate: "2026-11-03", complaintClosedDate: null },
  },
];
