import { type TermOutcome, type TermQuestion, termFrom } from "./term-outcome";

/**
 * A term within which a citizen must act: bezwaar, beroep, zienswijze, payment. The Algemene termijnenwet moves its
 * end unless `atw` is false. On doubt about the event pass the earlier date (rulebook 0.4).
 */
export const citizenTerm = (question: TermQuestion): TermOutcome => termFrom(question);
