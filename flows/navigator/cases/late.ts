import type { AnswerValue } from "../../engine/definition";
import type { Case } from "./case";

const bijstand = [
  ["wat-is-er", "besluit"],
  ["spoed", ["niets"]],
  ["organisatie", "gm0599"],
  ["soort", "pw-aanvraag-afgewezen"],
  ["fase", "eerste"],
  ["al-gedaan", "niets"],
] as const satisfies readonly (readonly [string, AnswerValue])[];

const today = "2026-11-24";

/** The term has ended, or is about to, or nobody knows when it started. */
export const late: readonly Case[] = [
  {
    name: "40 days old, posted a week later than dated",
    rules: ["R2.1"],
    today,
    answers: [
      ...bijstand,
      ["datum-brief", "2026-10-15"],
      ["later-verstuurd", "ja"],
      ["datum-verzonden", "2026-10-22"],
    ],
    outcome: "advies",
    facts: { letterDate: "2026-10-15", sentDate: "2026-10-22" },
  },
  {
    name: "40 days old, posted on its date: just in time",
    rules: ["R2.1"],
    today,
    answers: [...bijstand, ["datum-brief", "2026-10-15"], ["later-verstuurd", "nee"]],
    outcome: "advies",
    facts: { letterDate: "2026-10-15", sentDate: null },
  },
  {
    name: "60 days old, illness",
    rules: ["R3.1"],
    today,
    answers: [
      ...bijstand,
      ["datum-brief", "2026-09-25"],
      ["later-verstuurd", "weet-niet"],
      ["waarom-laat", "ziek"],
    ],
    outcome: "advies",
    facts: { details: { "al-gedaan": "niets", "waarom-laat": "ziek", "signal.excuse_illness": "ja" } },
  },
  {
    name: "80 days old, posted long ago too",
    rules: ["R3.1"],
    today,
    answers: [
      ...bijstand,
      ["datum-brief", "2026-09-05"],
      ["later-verstuurd", "ja"],
      ["datum-verzonden", "2026-09-12"],
      ["waarom-laat", "geen-uitleg"],
    ],
    outcome: "advies",
    facts: { sentDate: "2026-09-12" },
  },
  {
    name: "years old, with new facts",
    rules: ["R3.2"],
    today,
    answers: [...bijstand, ["datum-brief", "2024-03-14"], ["waarom-laat", "nieuws"]],
    outcome: "advies",
    facts: { details: { "al-gedaan": "niets", "waarom-laat": "nieuws", "signal.new_facts": "ja" } },
  },
  {
    name: "date of the letter unknown, received recently",
    rules: ["R2.13"],
    today,
    answers: [...bijstand, ["datum-brief", "unknown"], ["datum-ontvangen", "2026-11-20"]],
    outcome: "advies",
    facts: { letterDate: null, received: "2026-11-20" },
  },
  {
    name: "date of the letter unknown, received long ago",
    rules: ["R2.13", "R3.1"],
    today,
    answers: [
      ...bijstand,
      ["datum-brief", "unknown"],
      ["datum-ontvangen", "2026-08-01"],
      ["waarom-laat", "anders"],
    ],
    outcome: "advies",
    facts: { received: "2026-08-01" },
  },
  {
    name: "no date known at all",
    rules: ["R2.13"],
    today,
    answers: [...bijstand, ["datum-brief", "unknown"], ["datum-ontvangen", "unknown"]],
    outcome: "advies",
    facts: { letterDate: null, received: null },
  },
];
