import { Temporal } from "temporal-polyfill";
import type { RouteCode } from "../../../flows/law/types";
import type { WalkAnswers } from "./walk";

/** One person with one letter, from the first question to the answer of the organisation. Everybody is invented. */
export interface Journey {
  readonly name: string;
  readonly answers: WalkAnswers;
  readonly route: RouteCode;
  /** The rule and inputs that the last day must follow; null where there is no last day. */
  readonly term: { readonly rule: string; readonly inputs: Readonly<Record<string, string | number>> } | null;
  /** Domain of the demonstration accounts of the receiver. */
  readonly desk: string;
}

/** The day so many days before today, in Amsterdam. Letters are dated from today, so a journey never grows old. */
export const daysAgo = (days: number): string =>
  Temporal.Now.plainDateISO("Europe/Amsterdam").subtract({ days }).toString();

const LETTER = daysAgo(22);
const calm = {
  "wat-is-er": "besluit",
  spoed: ["niets"],
  "al-gedaan": "niets",
  "gericht-aan": "mij",
  "later-verstuurd": "nee",
} as const;
const bezwaar = { rule: "R2.1", inputs: { procedure: "bezwaar", bekendmaking: LETTER } };

export const JOURNEYS: readonly Journey[] = [
  {
    name: "UWV wants an advance on a WIA benefit back",
    answers: {
      ...calm,
      organisatie: { words: "uwv", id: "uwv" },
      soort: { words: "ik moet mijn wia voorschot terugbetalen", id: "uwv-terugvordering" },
      fase: "eerste",
      "datum-brief": LETTER,
    },
    route: "bezwaar",
    term: bezwaar,
    desk: "uwv",
  },
  {
    name: "an allowance to be paid back",
    answers: {
      ...calm,
      organisatie: { words: "belastingdienst toeslagen", id: "dienst-toeslagen" },
      soort: { words: "toeslag terugbetalen", id: "toeslag-terugvordering" },
      fase: "eerste",
      "datum-brief": LETTER,
    },
    route: "bezwaar",
    term: { rule: "R2.2", inputs: { procedure: "bezwaar toeslag", dagtekening: LETTER } },
    desk: "toeslagen",
  },
  {
    name: "the value of a house",
    answers: {
      ...calm,
      organisatie: { words: "gemeente Amsterdam", id: "gm0363" },
      soort: { words: "woz waarde van mijn huis te hoog", id: "woz" },
      fase: "eerste",
      "datum-brief": LETTER,
    },
    route: "bezwaar",
    term: { rule: "R2.2", inputs: { procedure: "bezwaar belasting", dagtekening: LETTER } },
    desk: "amsterdam",
  },
  {
    name: "a traffic fine",
    answers: {
      ...calm,
      organisatie: { words: "cjib", id: "cjib" },
      soort: { words: "boete te hard gereden", id: "mulder-beschikking" },
      fase: "eerste",
      "datum-brief": LETTER,
    },
    route: "administratief_beroep",
    term: {
      rule: "S-WAHV",
      inputs: { procedure: "administratief beroep OvJ", beschikkingBekendgemaakt: LETTER },
    },
    desk: "cjib",
  },
  {
    name: "a residence permit refused: four weeks",
    answers: {
      ...calm,
      organisatie: { words: "IND", id: "ind" },
      soort: { words: "verblijfsvergunning geweigerd", id: "verblijf-afgewezen" },
      fase: "eerste",
      "datum-brief": LETTER,
    },
    route: "bezwaar",
    term: { rule: "S-VW", inputs: { procedure: "bezwaar regulier (Vw)", bekendmaking: LETTER } },
    desk: "ind",
  },
  {
    name: "a decision that is late",
    answers: {
      "wat-is-er": "wachten",
      spoed: ["niets"],
      organisatie: { words: "uwv", id: "uwv" },
      soort: { words: "wia aanvraag", id: "wia-beoordeling" },
      "aanvraag-of-bezwaar": "aanvraag",
      "datum-aanvraag": daysAgo(150),
      uitstel: "nee",
      "ingebreke-gesteld": "nee",
    },
    route: "ingebrekestelling",
    term: null,
    desk: "uwv",
  },
  {
    name: "rude treatment",
    answers: {
      "wat-is-er": "behandeling",
      spoed: ["niets"],
      organisatie: { words: "Utrecht", id: "gm0344" },
      soort: { words: "onbeschoft behandeld aan de balie", id: "bejegening" },
      "klacht-gedaan": "nee",
      "datum-gedraging": daysAgo(10),
    },
    route: "klacht_agency",
    term: { rule: "R9.3", inputs: { gedraging: daysAgo(10), klachtReceived: daysAgo(0) } },
    desk: "utrecht",
  },
  {
    name: "a private landlord does not repair",
    answers: {
      "wat-is-er": "behandeling",
      spoed: ["niets"],
      organisatie: { words: "mijn huisbaas", id: "particuliere-verhuurder" },
      soort: { words: "verhuurder repareert de lekkage niet", id: "huur-onderhoud" },
      "eerst-gemeld": "ja",
    },
    route: "huurcommissie",
    term: null,
    desk: "postbus",
  },
];
