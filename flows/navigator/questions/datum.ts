import type { Question } from "../../engine/definition";
import { longAgo, privaat, sendingMatters, tooLateAfter } from "../conditions";

/** The dates of a letter, and what may help when the term is over (rulebook R2.1, R2.2, R2.13, R3.1). */
export const datum = {
  "datum-brief": {
    kind: "date",
    mayBeUnknown: true,
    atMostDaysAhead: 60,
    next: [
      {
        to: "datum-ontvangen",
        when: { all: [{ question: "datum-brief", unknown: true }, { not: privaat }] },
      },
      { to: "later-verstuurd", when: { all: [sendingMatters("datum-brief"), { not: privaat }] } },
      { to: "waarom-laat", when: { all: [longAgo("datum-brief"), { not: privaat }] } },
      { to: "advies" },
    ],
  },
  "datum-ontvangen": {
    kind: "date",
    mayBeUnknown: true,
    notAfterToday: true,
    next: [{ to: "waarom-laat", when: tooLateAfter("datum-ontvangen") }, { to: "advies" }],
  },
  "later-verstuurd": {
    kind: "choice",
    options: [
      { id: "ja", icon: "envelope" },
      { id: "nee", icon: "letter" },
      { id: "weet-niet", icon: "question" },
    ],
    next: [
      { to: "datum-verzonden", when: { question: "later-verstuurd", is: "ja" } },
      {
        to: "waarom-laat",
        when: { all: [{ not: { question: "later-verstuurd", is: "ja" } }, tooLateAfter("datum-brief")] },
      },
      { to: "advies" },
    ],
  },
  "datum-verzonden": {
    kind: "date",
    mayBeUnknown: true,
    notAfterToday: true,
    next: [{ to: "waarom-laat", when: tooLateAfter("datum-verzonden") }, { to: "advies" }],
  },
  "waarom-laat": {
    kind: "choice",
    options: [
      { id: "ziek", icon: "care" },
      { id: "niet-gekregen", icon: "no-letter" },
      { id: "verkeerd-verteld", icon: "speech" },
      { id: "geen-uitleg", icon: "blank" },
      { id: "nieuws", icon: "new" },
      { id: "anders", icon: "question" },
    ],
    next: [{ to: "advies" }],
  },
} as const satisfies Record<string, Question>;
