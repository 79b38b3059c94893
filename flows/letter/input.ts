import type { EvidenceId } from "../evidence/items";
import type { LocalDate } from "../law/types";
import type { GroundId } from "./grounds";

export const LETTER_ASKS = [
  "hearing",
  "file",
  "costs",
  "suspension",
  "payment_delay",
  "interpreter",
  "confirmation",
  "direct_appeal",
  "penalty",
] as const;

/** What a person can ask beside the main request. */
export type LetterAsk = (typeof LETTER_ASKS)[number];

/** Facts that fill the sentences. All optional: what is not known becomes a dotted line or is left out. */
export interface LetterValues {
  /** Printed date of the contested decision, ruling or draft. */
  readonly decisionDate?: LocalDate;
  /** Kenmerk, or beschikkingsnummer for a traffic fine. */
  readonly reference?: string;
  /** What the decision is about, in a few words. */
  readonly decisionSubject?: string;
  /** Body that took the decision, where the letter goes to somebody else (a court). */
  readonly decidedBy?: string;
  /** Day on which the application or bezwaar was received. */
  readonly requestDate?: LocalDate;
  readonly requestSubject?: string;
  /** Last day on which the body had to decide. */
  readonly overdueSince?: LocalDate;
  /** Day on which the body received the notice of default. */
  readonly noticeDate?: LocalDate;
  /** Day of the answer to a klacht. */
  readonly answerDate?: LocalDate;
  readonly landlordLetterDate?: LocalDate;
  readonly bezwaarDate?: LocalDate;
  /** Last day of the term, in a letter that comes later. */
  readonly lastDay?: LocalDate;
  readonly conductDate?: LocalDate;
  /** Amount in whole eurocents. */
  readonly amountCents?: number;
  readonly interpreterLanguage?: string;
  readonly representativeName?: string;
  readonly rentedAddress?: string;
  /** What information is asked for (rule R12.2). */
  readonly informationSubject?: string;
  /** From when to when, in own words: the years of a request for information, or since when something changed. */
  readonly period?: string;
}

/** Texts in the person's own words, shown as typed. */
export interface OwnWords {
  /** Why, what happened: the story beside the chosen grounds. */
  readonly story?: string;
  /** What should change. */
  readonly wish?: string;
  /** Why the letter comes after the last day. */
  readonly lateReason?: string;
  /** Why it cannot wait. */
  readonly urgency?: string;
  /** Why what happened was not right, in a letter to an ombudsman. */
  readonly why?: string;
  /** What the body itself answered to the klacht. */
  readonly outcome?: string;
}

export interface ChosenGround {
  readonly id: GroundId;
  /** The facts under this ground in the person's own words. */
  readonly own?: string;
}

export interface LetterInput {
  /** Date under the letter; null leaves a dotted line. */
  readonly date: LocalDate | null;
  readonly sender: {
    readonly name: string | null;
    /** Street and postcode lines. */
    readonly address: readonly string[];
    readonly place: string | null;
    /** Phone or e-mail, only if the person wants it in the letter. */
    readonly contact: string | null;
  };
  /** Null where nobody knows the address yet: a dotted line. */
  readonly addressee: { readonly name: string; readonly address: readonly string[] } | null;
  readonly values: LetterValues;
  readonly own: OwnWords;
  /** BCP 47 tag of the own words. Not Dutch: the letter says so and offers a translation (rule R4.3). */
  readonly ownLang: string;
  readonly grounds: readonly ChosenGround[];
  readonly asks: readonly LetterAsk[];
  /** The korte brief: only what Awb 6:5 asks without the grounds, and a term for these (rule R4.2). */
  readonly short: boolean;
  /** In a notice of default: what the body has to decide on. */
  readonly pending: "aanvraag" | "bezwaar";
  /** Proof that the person encloses, by id of the list of evidence. */
  readonly evidence: readonly EvidenceId[];
  /** Things that the person encloses, in own words; the copy of the decision is there by itself. */
  readonly enclosures: readonly string[];
  /** Sent through a digital channel: no signature line (rule R4.4). */
  readonly digital: boolean;
  /** Lines left open because the person asks for them. A BSN is never typed here, only written by hand. */
  readonly openLines: readonly ("bsn" | "phone" | "iban")[];
}

/** An empty letter to start from; every field says "not known yet". */
export const EMPTY_LETTER: LetterInput = {
  date: null,
  sender: { name: null, address: [], place: null, contact: null },
  addressee: null,
  values: {},
  own: {},
  ownLang: "nl",
  grounds: [],
  asks: [],
  short: false,
  pending: "aanvraag",
  evidence: [],
  enclosures: [],
  digital: false,
  openLines: [],
};
