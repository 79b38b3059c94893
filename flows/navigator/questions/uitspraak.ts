import type { Question } from "../../engine/definition";
import { soort, tooLateAfter } from "../conditions";

/** A court has ruled: what kind of ruling, and when it was sent (rulebook R7.7-R7.10, S-WAHV). */
export const uitspraak = {
  "uitspraak-soort": {
    kind: "choice",
    options: [
      { id: "rechtbank", icon: "court" },
      { id: "zonder-zitting", icon: "stamp" },
      { id: "voorlopig", icon: "clock" },
      { id: "hof", icon: "high-court" },
      { id: "crvb", icon: "high-court" },
      { id: "raad-van-state", icon: "high-court" },
      { id: "cbb", icon: "high-court" },
      { id: "weet-niet", icon: "question" },
    ],
    next: [
      {
        to: "boete-bedrag",
        when: { all: [{ question: "uitspraak-soort", isOneOf: ["rechtbank", "weet-niet"] }, soort("wahv")] },
      },
      { to: "datum-uitspraak" },
    ],
  },
  "boete-bedrag": {
    kind: "text",
    maxLength: 12,
    mayBeEmpty: true,
    next: [{ to: "datum-uitspraak" }],
  },
  "datum-uitspraak": {
    kind: "date",
    mayBeUnknown: true,
    notAfterToday: true,
    next: [{ to: "waarom-laat", when: tooLateAfter("datum-uitspraak") }, { to: "advies" }],
  },
} as const satisfies Record<string, Question>;
