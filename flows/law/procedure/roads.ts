import { OTHER_ROADS } from "./other-roads";
import { at, type Road, step } from "./road";

/** Beroep up to the last ruling; a road whose case knows no higher appeal ends at the first ruling. */
const COURT = {
  beroep: at("court", step("you", "R7.1", "uitspraak")),
  uitspraak: at("court", step("judge", "R7.6", "hoger_beroep")),
  hoger_beroep: at("higher", step("you", "R7.8", "einduitspraak")),
  einduitspraak: at("higher", step("judge", "R7.8")),
} as const;

const CASSATIE = {
  einduitspraak: at("higher", step("judge", "R7.8", "cassatie")),
  cassatie: step("you", "R7.10", "arrest"),
  arrest: step("judge", "R7.10"),
} as const;

/** Silence after a bezwaar: the judge orders the decision that is missing. */
const BEZWAAR = {
  besluit: step("agency", "R1.2", "bezwaar"),
  bezwaar: step("you", "R4.1", "beslissing_op_bezwaar", { step: "ingebrekestelling", when: "silent" }),
  ingebrekestelling: step("you", "R6.2", { step: "beroep_niet_tijdig", when: "still_silent" }),
  beroep_niet_tijdig: step("you", "R6.6", "beslissing_op_bezwaar"),
  beslissing_op_bezwaar: step("agency", "R4.10", "beroep"),
} as const;

/** The roads, by id. Keys of steps are words under `procedure:step`, `when` under `procedure:when`. */
export const ROADS = {
  bezwaar: { start: "besluit", steps: { ...BEZWAAR, ...COURT } },
  belasting: { start: "besluit", steps: { ...BEZWAAR, ...COURT, ...CASSATIE } },
  rechtstreeks: { start: "besluit", steps: { besluit: step("agency", "R1.4", "beroep"), ...COURT } },
  uov: {
    start: "ontwerpbesluit",
    steps: {
      ontwerpbesluit: step("agency", "R2.4", "zienswijze"),
      zienswijze: step("you", "R2.4", "besluit"),
      besluit: step("agency", "R2.3", "beroep"),
      ...COURT,
    },
  },
  administratief_beroep: {
    start: "besluit",
    steps: {
      besluit: step("agency", "R1.2", "administratief_beroep"),
      administratief_beroep: step("you", "R4.11", "beslissing_op_beroep"),
      beslissing_op_beroep: step("agency", "R4.11", "beroep"),
      ...COURT,
    },
  },
  verkeersboete: {
    start: "boete",
    steps: {
      boete: step("agency", "S-WAHV", "beroep_officier"),
      beroep_officier: step("you", "S-WAHV", "beslissing_officier"),
      beslissing_officier: step("agency", "S-WAHV", "beroep"),
      beroep: at("court", step("you", "S-WAHV", "uitspraak")),
      uitspraak: at("court", step("judge", "S-WAHV", { step: "hoger_beroep", when: "fine_high_enough" })),
      hoger_beroep: at("higher", step("you", "S-WAHV", "einduitspraak")),
      einduitspraak: at("higher", step("judge", "S-WAHV")),
    },
  },
  niet_tijdig: {
    start: "aanvraag",
    steps: {
      aanvraag: step("you", "R6.1", { step: "ingebrekestelling", when: "silent" }),
      ingebrekestelling: step(
        "you",
        "R6.2",
        { step: "beroep_niet_tijdig", when: "still_silent" },
        { step: "besluit", when: "answers" },
      ),
      beroep_niet_tijdig: step("you", "R6.6", "opdracht_rechter"),
      opdracht_rechter: step("judge", "R6.6", "besluit"),
      besluit: step("agency", "R6.6"),
    },
  },
  klacht: {
    start: "gebeurtenis",
    steps: {
      gebeurtenis: step("agency", "R9.1", "klacht"),
      klacht: step("you", "R9.2", "antwoord_op_klacht", { step: "ombudsman", when: "silent" }),
      antwoord_op_klacht: step("agency", "R9.4", { step: "ombudsman", when: "disagree" }),
      ombudsman: step("you", "R9.7", "oordeel_ombudsman"),
      oordeel_ombudsman: step("judge", "R9.8"),
    },
  },
  ...OTHER_ROADS,
} as const satisfies Readonly<Record<string, Road>>;

export type RoadId = keyof typeof ROADS;
