import type { Road, StepData, StepKind, StepPlace } from "./road";

type Target = StepData["to"][number];

const step = (kind: StepKind, rule: string, ...to: readonly Target[]): StepData => ({ kind, rule, to });
const at = (place: StepPlace, data: StepData): StepData => ({ ...data, place });

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

/** A short road: something happens, the person asks, somebody answers. */
const asked = (
  first: string,
  kind: StepKind,
  ask: string,
  answer: string,
  by: StepKind,
  rule: string,
): Road => ({
  start: first,
  steps: { [first]: step(kind, rule, ask), [ask]: step("you", rule, answer), [answer]: step(by, rule) },
});

/** A body that decides between two private parties, with the civil judge after it. */
const committee = (ask: string, rule: string): Road => ({
  start: "probleem",
  steps: {
    probleem: step("you", rule, "brief_wederpartij"),
    brief_wederpartij: step("you", rule, ask),
    [ask]: step("you", rule, "uitspraak_commissie"),
    uitspraak_commissie: step("judge", rule, { step: "rechter", when: "disagree" }),
    rechter: step("you", "R1.9", "vonnis"),
    vonnis: step("judge", "R1.9"),
  },
});

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
  voorlopige_voorziening: asked(
    "bezwaar",
    "you",
    "voorlopige_voorziening",
    "uitspraak_voorlopig",
    "judge",
    "R5.2",
  ),
  verzet: asked("uitspraak_zonder_zitting", "judge", "verzet", "uitspraak_verzet", "judge", "R7.7"),
  herziening: asked("einduitspraak", "judge", "verzoek_herziening", "uitspraak_herziening", "judge", "R7.9"),
  herhaalde_aanvraag: {
    start: "oud_besluit",
    steps: {
      oud_besluit: step("agency", "R3.2", "herhaalde_aanvraag"),
      herhaalde_aanvraag: step("you", "R3.2", "besluit"),
      besluit: step("agency", "R3.2", { step: "bezwaar", when: "disagree" }),
      bezwaar: step("you", "R4.1"),
    },
  },
  ambtshalve: asked("aanslag", "agency", "verzoek_vermindering", "beslissing_vermindering", "agency", "R3.3"),
  uitstel: {
    start: "rekening",
    steps: {
      rekening: step("agency", "R5.3", "verzoek_uitstel"),
      verzoek_uitstel: step("you", "R5.3", "beslissing_uitstel"),
      beslissing_uitstel: step("agency", "R5.3", { step: "beroep_directeur", when: "tax_disagree" }),
      beroep_directeur: step("you", "R5.3"),
    },
  },
  huurcommissie: committee("huurcommissie", "S-HUUR"),
  kifid: committee("kifid", "R1.9"),
  skgz: committee("skgz", "S-ZVW"),
  geschillencommissie: committee("geschillencommissie", "R1.9"),
  civiel: {
    start: "probleem",
    steps: {
      probleem: step("you", "R1.9", "brief_wederpartij"),
      brief_wederpartij: step("you", "R1.9", { step: "rechter", when: "no_solution" }),
      rechter: at("court", step("you", "R1.9", "vonnis")),
      vonnis: at("court", step("judge", "R1.9", "hoger_beroep")),
      hoger_beroep: at("higher", step("you", "R1.9", "einduitspraak")),
      einduitspraak: at("higher", step("judge", "R1.9")),
    },
  },
  mensenrechten: asked("gebeurtenis", "agency", "verzoek_college", "oordeel_college", "judge", "R1.9"),
  tucht: asked("gebeurtenis", "agency", "tuchtklacht", "uitspraak_tuchtrechter", "judge", "R1.9"),
  art12: asked("geen_vervolging", "agency", "beklag_hof", "beslissing_hof", "judge", "S-AANG"),
  straf: {
    start: "strafbeschikking",
    steps: {
      strafbeschikking: step("agency", "S-STRAF", "verzet_om"),
      verzet_om: step("you", "S-STRAF", "strafzitting"),
      strafzitting: step("judge", "S-STRAF"),
    },
  },
  detentie: {
    start: "beslissing_directeur",
    steps: {
      beslissing_directeur: step("agency", "R1.9", "beklag_commissie"),
      beklag_commissie: step("you", "R1.9", "uitspraak_beklag"),
      uitspraak_beklag: step("judge", "R1.9", { step: "beroep_rsj", when: "disagree" }),
      beroep_rsj: step("you", "R1.9", "uitspraak_rsj"),
      uitspraak_rsj: step("judge", "R1.9"),
    },
  },
  privacy: asked("gebeurtenis", "agency", "klacht_ap", "antwoord_ap", "judge", "R12.1"),
  politiek: asked("regel", "agency", "petitie", "antwoord_kamer", "judge", "R1.5"),
} as const satisfies Readonly<Record<string, Road>>;

export type RoadId = keyof typeof ROADS;
