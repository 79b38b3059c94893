import type { Question } from "../../engine/definition";

/** The organisation does not decide: on what, since when, and was it told so (rulebook section 6). */
export const wachten = {
  "aanvraag-of-bezwaar": {
    kind: "choice",
    options: [
      { id: "aanvraag", icon: "form" },
      { id: "bezwaar", icon: "pen" },
      { id: "klacht", icon: "speech" },
      { id: "anders", icon: "phone" },
      { id: "weet-niet", icon: "question" },
    ],
    next: [
      { to: "datum-besluit", when: { question: "aanvraag-of-bezwaar", is: "bezwaar" } },
      { to: "datum-klacht", when: { question: "aanvraag-of-bezwaar", is: "klacht" } },
      { to: "klacht-gedaan", when: { question: "aanvraag-of-bezwaar", is: "anders" } },
      { to: "datum-aanvraag" },
    ],
  },
  "datum-besluit": {
    kind: "date",
    mayBeUnknown: true,
    atMostDaysAhead: 60,
    next: [{ to: "datum-aanvraag" }],
  },
  "datum-aanvraag": {
    kind: "date",
    mayBeUnknown: true,
    notAfterToday: true,
    next: [{ to: "advies", when: { question: "datum-aanvraag", withinDays: 27 } }, { to: "uitstel" }],
  },
  uitstel: {
    kind: "choice",
    options: [
      { id: "ja", icon: "letter" },
      { id: "nee", icon: "no-letter" },
      { id: "weet-niet", icon: "question" },
    ],
    next: [{ to: "datum-uitstel", when: { question: "uitstel", is: "ja" } }, { to: "ingebreke-gesteld" }],
  },
  "datum-uitstel": {
    kind: "date",
    mayBeUnknown: true,
    atMostDaysAhead: 1000,
    next: [{ to: "ingebreke-gesteld" }],
  },
  "ingebreke-gesteld": {
    kind: "choice",
    options: [
      { id: "ja", icon: "letter" },
      { id: "nee", icon: "no-letter" },
      { id: "weet-niet", icon: "question" },
    ],
    next: [
      { to: "datum-ingebrekestelling", when: { question: "ingebreke-gesteld", is: "ja" } },
      { to: "advies" },
    ],
  },
  "datum-ingebrekestelling": {
    kind: "date",
    mayBeUnknown: true,
    notAfterToday: true,
    next: [{ to: "advies" }],
  },
} as const satisfies Record<string, Question>;
