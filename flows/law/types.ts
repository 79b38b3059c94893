/**
 * The vocabulary of the law engine: facts in, advice out.
 *
 * Dates are calendar dates in Europe/Amsterdam, written `YYYY-MM-DD` (`LocalDate`); the arithmetic uses
 * `Temporal.PlainDate`. Nothing here holds a sentence: a `Message` names a text in `flows/law/words/<lang>/*.json`
 * and its parameters, so every answer can be said in any language.
 */
export type LocalDate = string;

/** Language of a text. `nl` is the source; the others are complete or fall back a whole screen at a time. */
export type Lang = "nl" | "en" | "ar";

export type Scalar = string | number | boolean;

/** A sentence to be said: `key` in the words of the law, `params` its values (dates as LocalDate). */
export interface Message {
  readonly key: string;
  readonly params?: Readonly<Record<string, Scalar>> | undefined;
}

/** Where a piece of law comes from. `rule` is an id of the rulebook; `jci` is null where no BWB id is known. */
export interface LegalRef {
  readonly rule: string;
  readonly article: string;
  readonly jci: string | null;
}

/** `verified`: read in the text named by the rulebook. `knowledge`: believed right, a person must check it. */
export type Confidence = "verified" | "knowledge";

/** One step that a person can check by hand: from this date, by this rule, to that date. */
export interface DerivationStep extends Message {
  readonly rule: string;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

export type Stage =
  | "primary_decision"
  | "decision_on_objection"
  | "court_ruling"
  | "no_decision_in_time"
  | "behaviour"
  | "general_rule"
  | "private_party";

export const ROUTE_CODES = [
  "bezwaar",
  "administratief_beroep",
  "zienswijze",
  "beroep_rechtbank",
  "beroep_cbb",
  "hoger_beroep_crvb",
  "hoger_beroep_abrvs",
  "hoger_beroep_cbb",
  "hoger_beroep_hof",
  "cassatie",
  "verzet",
  "herziening_uitspraak",
  "voorlopige_voorziening",
  "klacht_agency",
  "nationale_ombudsman",
  "lokale_ombudsman",
  "ingebrekestelling",
  "beroep_niet_tijdig",
  "herhaalde_aanvraag",
  "ambtshalve_vermindering",
  "uitstel_van_betaling",
  "kantonrechter",
  "huurcommissie",
  "kifid",
  "skgz",
  "geschillencommissie",
  "college_rechten_mens",
  "civiele_rechter",
  "tuchtrechter",
  "art12_sv",
  "strafrechter",
  "beklag_detentie",
  "parlement_petitie",
  "autoriteit_persoonsgegevens",
  "informeel",
  "geen",
] as const;

export type RouteCode = (typeof ROUTE_CODES)[number];

/** The facts of `POST /api/v1/adviezen`. Only `today` is needed; null is "unknown". */
export interface AdviceFacts {
  readonly today: LocalDate;
  readonly facts: string | null;
  readonly agency: string | null;
  readonly decisionType: string | null;
  readonly isBesluit: boolean | null;
  readonly stage: Stage | null;
  readonly letterDate: LocalDate | null;
  readonly sentDate: LocalDate | null;
  readonly publishedDate: LocalDate | null;
  readonly received: LocalDate | null;
  readonly requestDate: LocalDate | null;
  readonly defaultNoticeDate: LocalDate | null;
  readonly complaintDate: LocalDate | null;
  readonly complaintClosedDate: LocalDate | null;
  readonly complainedAlready: boolean | null;
  readonly urgency: boolean | null;
  readonly vulnerable: boolean | null;
  readonly income: string | null;
  readonly thirdParty: boolean | null;
  /** Answers to the few questions that change the route of one decision type (asylum category, UOV, medical ZW …). */
  readonly details: Readonly<Record<string, string>>;
}

/** One way that is open, or is not, with everything a person needs to choose it. */
export interface AdvisedRoute {
  readonly code: RouteCode;
  /** `primary` the best next step; `parallel` beside it; `later` after it; `excluded` closed, and why. */
  readonly place: "primary" | "alternative" | "parallel" | "later" | "excluded";
  readonly addressee: { readonly id: string | null; readonly name: string } | null;
  /** Last safe day for this route, or null where no last day exists or can be known. */
  readonly lastDay: LocalDate | null;
  /** First day on which it can validly be made (notice of default, appeal against silence). */
  readonly earliestDay: LocalDate | null;
  readonly late: boolean;
  /** Does it stop the decision or the payment? */
  readonly suspends: "yes" | "no" | "partly" | "not_applicable";
  /** Court fee in whole eurocents; null is "not known for this date", 0 is free. */
  readonly feeCents: number | null;
  /** What it does, why it is (not) open, what to look out for. */
  readonly why: readonly Message[];
  readonly legalBasis: readonly LegalRef[];
}

/** A date on the road ahead. `estimate` when it depends on what others do. */
export interface TimelineEntry extends Message {
  readonly date: LocalDate | null;
  readonly estimate: boolean;
  readonly rule: string;
}

export interface Understood {
  readonly id: string;
  readonly name: string;
  /** 0 to 1; 1 is an exact catalogue id or name. */
  readonly score: number;
}

/** The answer: see `contract-advies` in the API description for the fields that the API shows. */
export interface Advice {
  readonly route: RouteCode;
  readonly alternatives: readonly RouteCode[];
  readonly secondaryRoutes: readonly RouteCode[];
  readonly lastDay: LocalDate | null;
  readonly earliestDay: LocalDate | null;
  readonly firstDay: LocalDate | null;
  readonly rawLastDay: LocalDate | null;
  readonly term: {
    readonly amount: number;
    readonly unit: "dagen" | "weken" | "maanden" | "jaar";
    readonly eventDate: LocalDate;
  } | null;
  readonly late: boolean;
  readonly excuse: {
    readonly strength: "strong" | "fair" | "weak";
    readonly grounds: readonly Message[];
  } | null;
  readonly addressee: { readonly id: string | null; readonly name: string } | null;
  readonly legalBasis: readonly LegalRef[];
  readonly derivation: readonly DerivationStep[];
  readonly understood: {
    readonly agency: Understood | null;
    readonly decisionType: Understood | null;
    readonly assumptions: readonly Message[];
  };
  /** Ids of questions whose answer would make this surer. */
  readonly questions: readonly string[];
  readonly warnings: readonly Message[];
  readonly confidence: Confidence;
  /** Every route, in the order in which to show them; the first is `route`. */
  readonly routes: readonly AdvisedRoute[];
  /** What happens next, in order of date; shown as the timeline of the result. */
  readonly timeline: readonly TimelineEntry[];
  /** Danger today: urgent help comes first on the page (rulebook 0.6 step 1). */
  readonly urgentHelp: boolean;
}
