import { Temporal } from "temporal-polyfill";
import type { LocalDate, Message } from "../law/types";
import type { MandatoryField, MissingField } from "./document";
import { groundById } from "./grounds";
import type { LetterInput } from "./input";
import { ownLine, ownParagraphs } from "./own-words";
import type { LetterTemplate } from "./template";

type State = "present" | "by_hand" | "here";

const typed = (text: string | null | undefined): boolean => ownLine(text) !== null;
const paper = (present: boolean): State => (present ? "present" : "by_hand");
const here = (present: boolean): State => (present ? "present" : "here");
const told = (text: string | undefined): boolean => ownParagraphs(text).length > 0;

/** A ground counts when it exists; "here" otherwise, because a pen cannot repair an empty reason. */
const hasGrounds = (input: LetterInput): boolean =>
  told(input.own.story) || input.grounds.some((chosen) => groundById(chosen.id) !== null);

/** After a notice of default a body has two weeks (Awb 6:12 lid 2, rule R6.3). */
const NOTICE_DAYS = 14;

/**
 * A day that must lie more than `days` before the letter. Unknown: left to the pen. Too near: the letter would have no
 * effect (rules R6.2, R6.6), so it is not complete.
 */
function dayAfter(day: LocalDate | undefined, letter: LocalDate | null, days: number): State {
  if (day === undefined) return "by_hand";
  const end = Temporal.PlainDate.from(day).add({ days });
  return here(letter === null || Temporal.PlainDate.compare(letter, end) > 0);
}

/**
 * How each mandatory field stands. A name, address, date or signature may be left for the pen, since people
 * may not want to type these here; what the case is about must be typed.
 */
const STATE: Readonly<Record<MandatoryField, (input: LetterInput) => State>> = {
  name: (input) => paper(typed(input.sender.name)),
  address: (input) => paper(input.sender.address.some(typed)),
  date: (input) => paper(input.date !== null),
  signature: (input) => (input.digital ? paper(typed(input.sender.name)) : "by_hand"),
  addressee: (input) => paper(typed(input.addressee?.name)),
  birth: () => "by_hand",
  representative: (input) => paper(typed(input.values.representativeName)),
  decision: ({ values }) =>
    here(values.decisionDate !== undefined || typed(values.reference) || typed(values.decisionSubject)),
  grounds: (input) => (input.short ? "present" : here(hasGrounds(input))),
  application: ({ values }) => paper(values.requestDate !== undefined || typed(values.reference)),
  overdue: ({ values, date }) => dayAfter(values.overdueSince, date, 0),
  notice: ({ values, date }) => dayAfter(values.noticeDate, date, NOTICE_DAYS),
  conduct: ({ own }) => here(told(own.story)),
  problem: ({ own }) => here(told(own.story)),
  new_facts: ({ own }) => here(told(own.story)),
  urgency: ({ own }) => here(told(own.urgency) || told(own.story)),
  bezwaar_date: ({ values }) => paper(values.bezwaarDate !== undefined),
  debt: ({ values }) => paper(typed(values.reference)),
  amount: ({ values }) => paper(values.amountCents !== undefined),
  body: ({ values }) => paper(typed(values.decidedBy)),
  // Only asked of a letter that comes after the last day (Awb 6:11, rule R3.1).
  late_reason: ({ own, values }) => here(values.lastDay === undefined || told(own.lateReason)),
  excuse: ({ own }) => here(told(own.lateReason)),
  from_when: ({ values }) => paper(typed(values.period)),
  wish: ({ own }) => here(told(own.wish)),
  why: ({ own }) => here(told(own.why)),
  outcome: ({ own, values }) => here(told(own.outcome) || values.answerDate !== undefined),
  subject: ({ values }) => here(typed(values.informationSubject)),
  period: ({ values }) => paper(typed(values.period)),
};

/** The dotted lines that can stand for a field, under `letter:open.<name>`; a field without a row has one of its own name. */
const LINES: Readonly<Partial<Record<MandatoryField, readonly string[]>>> = {
  decision: ["decision_date", "ruling_date", "reference", "wahv_number", "case_number", "cjib_number"],
  application: ["request_date"],
  overdue: ["overdue_date"],
  notice: ["notice_date"],
  debt: ["debt_number", "case_number"],
  excuse: ["late_reason"],
};

/** The name of the line for `field` among the lines that are open in the letter, or null when none is. */
export function lineFor(field: MandatoryField, open: ReadonlySet<string>): Message | null {
  const found = (LINES[field] ?? [field]).map((name) => `letter:open.${name}`).find((key) => open.has(key));
  return found === undefined ? null : { key: found };
}

/** What the law asks of this letter and lacks, in the order of the template. */
export function missingFields(
  template: LetterTemplate,
  input: LetterInput,
): readonly Omit<MissingField, "line">[] {
  return template.mandatory.flatMap(({ field, ref }) => {
    const state = STATE[field](input);
    return state === "present" ? [] : [{ field, how: state, ref }];
  });
}
