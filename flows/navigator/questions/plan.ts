import type { Question } from "../../engine/definition";

/** A draft or an intention: there is no decision yet, but there is a day to react. */
export const plan = {
  "voornemen-soort": {
    kind: "choice",
    options: [
      { id: "aan-mij", icon: "letter" },
      { id: "ter-inzage", icon: "draft" },
      { id: "weet-niet", icon: "question" },
    ],
    next: [
      { to: "datum-ter-inzage", when: { question: "voornemen-soort", is: "ter-inzage" } },
      { to: "reageren-tot" },
    ],
  },
  "datum-ter-inzage": {
    kind: "date",
    mayBeUnknown: true,
    atMostDaysAhead: 60,
    next: [
      {
        to: "datum-brief",
        when: {
          all: [
            { question: "datum-ter-inzage", unknown: true },
            { not: { question: "voornemen-soort", answered: true } },
          ],
        },
      },
      { to: "advies" },
    ],
  },
  "reageren-tot": {
    kind: "date",
    mayBeUnknown: true,
    atMostDaysAhead: 400,
    next: [{ to: "advies" }],
  },
} as const satisfies Record<string, Question>;
