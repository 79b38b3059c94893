import { at, type Road, type StepKind, step } from "./road";

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

/** Roads of urgent measures, requests, private parties and judges outside administrative law. */
export const OTHER_ROADS = {
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
