import type { LocalDate } from "../law/types";
import { type Answer, promiseDate } from "./answer-check";
import { type AnswerKind, type Judgement, RUNGS, type Rung } from "./states";
import { addDays, endOf, type NoodremTerms } from "./terms";

/** Everything that the life of a noodrem depends on besides its state: one column each, no snapshot. */
export interface NoodremContext {
  readonly filedOn: LocalDate;
  readonly terms: NoodremTerms;
  /** Last day to acknowledge. */
  readonly acknowledgeBy: LocalDate;
  /** Last day of the answer that is owed now: the first answer, or the reconsidered one. */
  readonly answerBy: LocalDate;
  /** The day after which `TERM_EXPIRED` is possible; null when no term runs. */
  readonly dueOn: LocalDate | null;
  readonly extended: boolean;
  readonly rung: Rung;
  readonly forwards: number;
  readonly askedOn: LocalDate | null;
  /** Who prepared the answer that waits for a signature; null when none waits. */
  readonly preparedBy: string | null;
  readonly answerKind: AnswerKind | null;
  readonly answeredOn: LocalDate | null;
  /** The day on which the answer is checked: the change is made, or the explanation is looked at again. */
  readonly promiseBy: LocalDate | null;
  readonly judgement: Judgement;
  /** The person said once that a kept promise was not kept. */
  readonly keptDenied: boolean;
  /** Who asked to open the name that a source left for two people to open. */
  readonly identityAskedBy: string | null;
  readonly identityOpenedOn: LocalDate | null;
  /** Who said that this is no brake at all; another person decides. */
  readonly misuseCalledBy: string | null;
  readonly misuseOn: LocalDate | null;
  /** The day of the last event; time never runs backwards in the log. */
  readonly lastEventOn: LocalDate;
  readonly closedOn: LocalDate | null;
}

export const initialContext = (filedOn: LocalDate, terms: NoodremTerms): NoodremContext => ({
  filedOn,
  terms,
  acknowledgeBy: endOf(terms, filedOn, terms.acknowledgeDays),
  answerBy: endOf(terms, filedOn, terms.answerDays),
  dueOn: null,
  extended: false,
  rung: "geen",
  forwards: 0,
  askedOn: null,
  preparedBy: null,
  answerKind: null,
  answeredOn: null,
  promiseBy: null,
  judgement: "geen",
  keptDenied: false,
  identityAskedBy: null,
  identityOpenedOn: null,
  misuseCalledBy: null,
  misuseOn: null,
  lastEventOn: filedOn,
  closedOn: null,
});

const TOP = RUNGS[RUNGS.length - 1];
const PUBLIC = RUNGS.indexOf("openbare_lijst");
const later = (one: LocalDate, other: LocalDate): LocalDate => (one > other ? one : other);

/** One rung up, and the day after which the next one follows. Silence becomes public only after the answer was due. */
export function climb(context: NoodremContext, on: LocalDate): Pick<NoodremContext, "rung" | "dueOn"> {
  const index = Math.min(RUNGS.indexOf(context.rung) + 1, RUNGS.length - 1);
  const rung = RUNGS[index] ?? TOP ?? context.rung;
  if (rung === TOP) return { rung, dueOn: null };
  const next = addDays(on, context.terms.rungDays);
  return { rung, dueOn: index + 1 >= PUBLIC ? later(next, context.answerBy) : next };
}

/** A broken promise is at least a matter for the leadership. */
export const atLeastLeadership = (rung: Rung): Rung =>
  RUNGS.indexOf(rung) < RUNGS.indexOf("leiding") ? "leiding" : rung;

/** The running term up to `day`; none at the top of the ladder, where nobody is left to tell and nobody is told twice. */
export const dueBy = ({ rung }: Pick<NoodremContext, "rung">, day: LocalDate): LocalDate | null =>
  rung === TOP ? null : day;

/** The running term of a receiver that owes an answer: that day, or one rung further where it has passed. */
export function answerDue(context: NoodremContext, on: LocalDate): LocalDate | null {
  if (context.rung === TOP) return null;
  return context.answerBy >= on ? context.answerBy : addDays(on, context.terms.rungDays);
}

/** The receiver gets a few days to show proof, also when its promise fell before the judgement. */
export const promiseDue = (context: NoodremContext, on: LocalDate): LocalDate =>
  later(context.promiseBy ?? on, addDays(on, context.terms.rungDays));

export const answered = (answer: Answer, on: LocalDate) => ({
  preparedBy: null,
  answerKind: answer.kind,
  answeredOn: on,
  promiseBy: promiseDate(answer),
});
