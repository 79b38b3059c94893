import type { Question } from "../../engine/definition";
import { soort } from "../conditions";

const answered = (option: string) => ({ question: "wat-staat-er", is: option }) as const;
const withLetter = { not: { question: "wat-staat-er", isOneOf: ["geen-brief", "reageren"] } } as const;

/** There is a letter: what kind, how far along, and whether another term applies. Dates are in `datum.ts`. */
export const brief = {
  "wat-staat-er": {
    kind: "choice",
    options: [
      { id: "bezwaar", icon: "pen" },
      { id: "beroep", icon: "court" },
      { id: "reageren", icon: "speech" },
      { id: "niets", icon: "blank" },
      { id: "geen-brief", icon: "no-letter" },
      { id: "weet-niet", icon: "question" },
    ],
    next: [
      {
        to: "klacht-gedaan",
        when: { any: [answered("geen-brief"), { all: [answered("niets"), soort("gedrag")] }] },
      },
      { to: "voornemen-soort", when: answered("reageren") },
      { to: "asiel-besluit", when: { all: [withLetter, soort("rechtstreeks"), soort("asiel")] } },
      { to: "datum-ter-inzage", when: { all: [withLetter, soort("rechtstreeks"), soort("inzage")] } },
      { to: "datum-einde-baan", when: { all: [withLetter, soort("rechtstreeks"), soort("einde-baan")] } },
      {
        to: "datum-brief",
        when: {
          any: [
            { all: [answered("beroep"), { not: soort("rechtstreeks") }] },
            {
              all: [
                withLetter,
                soort("rechtstreeks"),
                { not: { any: [soort("asiel"), soort("inzage"), soort("einde-baan")] } },
              ],
            },
          ],
        },
      },
      { to: "al-gedaan" },
    ],
  },
  strafzaak: {
    kind: "choice",
    options: [
      { id: "dagvaarding", icon: "court" },
      { id: "strafbeschikking", icon: "fine" },
      { id: "nee", icon: "letter" },
      { id: "weet-niet", icon: "question" },
    ],
    next: [
      { to: "verdachte", when: { question: "strafzaak", is: "dagvaarding" } },
      { to: "datum-brief", when: { question: "strafzaak", is: "strafbeschikking" } },
      {
        to: "fase",
        when: {
          all: [
            { question: "strafzaak", isOneOf: ["nee", "weet-niet"] },
            { question: "wat-is-er", isOneOf: ["besluit", "regel"] },
          ],
        },
      },
      { to: "wat-staat-er" },
    ],
  },
  fase: {
    kind: "choice",
    options: [
      { id: "eerste", icon: "letter" },
      { id: "op-bezwaar", icon: "reply" },
      { id: "weet-niet", icon: "question" },
    ],
    next: [{ to: "datum-brief", when: { question: "fase", is: "op-bezwaar" } }, { to: "al-gedaan" }],
  },
  "al-gedaan": {
    kind: "choice",
    options: [
      { id: "niets", icon: "calm" },
      { id: "gebeld", icon: "phone" },
      { id: "bezwaar", icon: "pen" },
      { id: "rechter", icon: "court" },
      { id: "weet-niet", icon: "question" },
    ],
    next: [
      { to: "datum-besluit", when: { question: "al-gedaan", is: "bezwaar" } },
      { to: "zw-medisch", when: { all: [{ not: { question: "al-gedaan", is: "bezwaar" } }, soort("zw")] } },
      { to: "uov", when: { all: [{ not: { question: "al-gedaan", is: "bezwaar" } }, soort("uov")] } },
      {
        to: "gericht-aan",
        when: {
          all: [
            { not: { question: "al-gedaan", is: "bezwaar" } },
            soort("derde"),
            { not: { any: [soort("uov"), soort("zw")] } },
          ],
        },
      },
      { to: "datum-brief" },
    ],
  },
  "zw-medisch": {
    kind: "choice",
    options: [
      { id: "ja", icon: "care" },
      { id: "nee", icon: "letter" },
      { id: "weet-niet", icon: "question" },
    ],
    next: [{ to: "datum-brief" }],
  },
  uov: {
    kind: "choice",
    options: [
      { id: "ja", icon: "draft" },
      { id: "nee", icon: "letter" },
      { id: "weet-niet", icon: "question" },
    ],
    next: [
      { to: "datum-ter-inzage", when: { question: "uov", is: "ja" } },
      { to: "gericht-aan", when: { all: [{ not: { question: "uov", is: "ja" } }, soort("derde")] } },
      { to: "datum-brief" },
    ],
  },
  "gericht-aan": {
    kind: "choice",
    options: [
      { id: "mij", icon: "person" },
      { id: "ander", icon: "neighbour" },
      { id: "weet-niet", icon: "question" },
    ],
    next: [{ to: "datum-brief" }],
  },
  "asiel-besluit": {
    kind: "choice",
    options: [
      { id: "niet-in-behandeling", icon: "no-letter" },
      { id: "niet-ontvankelijk", icon: "door" },
      { id: "kennelijk-ongegrond", icon: "stamp" },
      { id: "ongegrond", icon: "letter" },
      { id: "ingetrokken", icon: "return" },
      { id: "verleend", icon: "check" },
      { id: "weet-niet", icon: "question" },
    ],
    next: [{ to: "datum-brief" }],
  },
} as const satisfies Record<string, Question>;
