import type { Question } from "../../engine/definition";
import { soort } from "../conditions";

/** How someone was treated (rulebook section 9), and disputes with who is not the government (R1.9). */
export const gedrag = {
  "klacht-gedaan": {
    kind: "choice",
    options: [
      { id: "nee", icon: "no-letter" },
      { id: "ja", icon: "speech" },
      { id: "weet-niet", icon: "question" },
    ],
    next: [{ to: "datum-klacht", when: { question: "klacht-gedaan", is: "ja" } }, { to: "datum-gedraging" }],
  },
  "datum-gedraging": {
    kind: "date",
    mayBeUnknown: true,
    notAfterToday: true,
    next: [{ to: "advies" }],
  },
  "datum-klacht": {
    kind: "date",
    mayBeUnknown: true,
    notAfterToday: true,
    next: [{ to: "advies", when: { question: "aanvraag-of-bezwaar", is: "klacht" } }, { to: "klacht-klaar" }],
  },
  "klacht-klaar": {
    kind: "choice",
    options: [
      { id: "ja", icon: "reply" },
      { id: "nee", icon: "clock" },
      { id: "weet-niet", icon: "question" },
    ],
    next: [{ to: "datum-klacht-klaar", when: { question: "klacht-klaar", is: "ja" } }, { to: "advies" }],
  },
  "datum-klacht-klaar": {
    kind: "date",
    mayBeUnknown: true,
    notAfterToday: true,
    next: [{ to: "advies" }],
  },
  "eerst-gemeld": {
    kind: "choice",
    options: [
      { id: "nee", icon: "no-letter" },
      { id: "ja", icon: "speech" },
      { id: "weet-niet", icon: "question" },
    ],
    next: [
      { to: "datum-einde-baan", when: soort("einde-baan") },
      { to: "datum-brief", when: soort("brief-telt") },
      { to: "advies" },
    ],
  },
  "datum-einde-baan": {
    kind: "date",
    mayBeUnknown: true,
    atMostDaysAhead: 400,
    next: [{ to: "advies" }],
  },
} as const satisfies Record<string, Question>;
