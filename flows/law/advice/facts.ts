import type { AdviceFacts, LocalDate } from "../types";

/** Facts in which everything but the day of asking is unknown; spread known answers over it. */
export const emptyFacts = (today: LocalDate): AdviceFacts => ({
  today,
  facts: null,
  agency: null,
  decisionType: null,
  isBesluit: null,
  stage: null,
  letterDate: null,
  sentDate: null,
  publishedDate: null,
  received: null,
  requestDate: null,
  defaultNoticeDate: null,
  complaintDate: null,
  complaintClosedDate: null,
  complainedAlready: null,
  urgency: null,
  vulnerable: null,
  income: null,
  thirdParty: null,
  details: {},
});
