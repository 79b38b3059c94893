import type { Question } from "../../engine/definition";
import {
  behandeling,
  besluit,
  misschienStrafzaak,
  open,
  privaat,
  soort,
  soortBekend,
  uitspraak,
  voornemen,
  wachten,
  weetNiet,
} from "../conditions";

/** What happened, can it wait, who did it and what is it about: the questions that everybody gets. */
export const start = {
  "wat-is-er": {
    kind: "choice",
    options: [
      { id: "besluit", icon: "letter" },
      { id: "voornemen", icon: "draft" },
      { id: "wachten", icon: "clock" },
      { id: "behandeling", icon: "counter" },
      { id: "uitspraak", icon: "court" },
      { id: "regel", icon: "rule" },
      { id: "weet-niet", icon: "question" },
    ],
    next: [{ to: "spoed" }],
  },
  spoed: {
    kind: "choices",
    options: [
      { id: "eten", icon: "food" },
      { id: "huis", icon: "house" },
      { id: "zorg", icon: "care" },
      { id: "vrijheid", icon: "lock" },
      { id: "uitzetting", icon: "plane" },
      { id: "kind", icon: "child" },
      { id: "niets", icon: "calm", exclusive: true },
      { id: "weet-niet", icon: "question", exclusive: true },
    ],
    next: [{ to: "regel-toegepast", when: { question: "wat-is-er", is: "regel" } }, { to: "organisatie" }],
  },
  "regel-toegepast": {
    kind: "choice",
    options: [
      { id: "ja", icon: "letter" },
      { id: "nee", icon: "no-letter" },
      { id: "weet-niet", icon: "question" },
    ],
    next: [{ to: "organisatie" }],
  },
  organisatie: {
    kind: "agency",
    mayBeUnknown: true,
    maxLength: 120,
    next: [
      {
        to: "advies",
        when: {
          all: [
            { question: "organisatie", has: "bekend" },
            { question: "regel-toegepast", is: "nee" },
          ],
        },
      },
      { to: "soort-organisatie", when: { not: { question: "organisatie", has: "bekend" } } },
      { to: "soort" },
    ],
  },
  "soort-organisatie": {
    kind: "choice",
    options: [
      { id: "overheid", icon: "government" },
      { id: "zorg-of-school", icon: "school" },
      { id: "verhuurder", icon: "house" },
      { id: "werkgever", icon: "work" },
      { id: "bedrijf", icon: "shop" },
      { id: "buiten-nederland", icon: "globe" },
      { id: "weet-niet", icon: "question" },
    ],
    next: [
      { to: "buiten-nederland", when: { question: "soort-organisatie", is: "buiten-nederland" } },
      {
        to: "advies",
        when: {
          all: [
            { not: { question: "soort-organisatie", is: "buiten-nederland" } },
            { question: "regel-toegepast", is: "nee" },
          ],
        },
      },
      { to: "soort" },
    ],
  },
  soort: {
    kind: "decisionType",
    mayBeUnknown: true,
    maxLength: 120,
    next: [
      {
        to: "uitspraak-soort",
        when: { any: [uitspraak, { all: [{ any: [besluit, open] }, soort("rechter")] }] },
      },
      {
        to: "aanvraag-of-bezwaar",
        when: {
          any: [{ all: [wachten, { not: privaat }] }, { all: [{ any: [besluit, open] }, soort("wachten")] }],
        },
      },
      {
        to: "voornemen-soort",
        when: {
          any: [
            { all: [voornemen, { not: privaat }] },
            { all: [{ any: [besluit, open] }, soort("ontwerp")] },
          ],
        },
      },
      { to: "eerst-gemeld", when: { all: [{ not: uitspraak }, privaat] } },
      {
        to: "strafzaak",
        when: { all: [{ any: [besluit, weetNiet] }, misschienStrafzaak] },
      },
      {
        to: "asiel-besluit",
        when: { all: [{ any: [besluit, weetNiet] }, soort("rechtstreeks"), soort("asiel")] },
      },
      {
        to: "datum-ter-inzage",
        when: { all: [{ any: [besluit, weetNiet] }, soort("rechtstreeks"), soort("inzage")] },
      },
      {
        to: "datum-einde-baan",
        when: { all: [{ any: [besluit, weetNiet] }, soort("rechtstreeks"), soort("einde-baan")] },
      },
      {
        to: "datum-brief",
        when: {
          all: [
            { any: [besluit, weetNiet] },
            soort("rechtstreeks"),
            { not: { any: [soort("asiel"), soort("inzage"), soort("einde-baan")] } },
          ],
        },
      },
      {
        to: "fase",
        when: {
          all: [
            besluit,
            { any: [soort("besluit"), { not: soortBekend }] },
            { not: privaat },
            { not: misschienStrafzaak },
          ],
        },
      },
      { to: "advies", when: { all: [{ any: [besluit, open] }, soort("regel")] } },
      { to: "klacht-gedaan", when: { all: [behandeling, soort("gedrag")] } },
      { to: "wat-staat-er" },
    ],
  },
} as const satisfies Record<string, Question>;
