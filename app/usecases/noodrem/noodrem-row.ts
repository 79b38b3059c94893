import type { NoodremChange, NoodremRow } from "#db/schema";
import type { NoodremSituation } from "#flows/noodrem/advance";
import type { NoodremContext } from "#flows/noodrem/machine-context";
import { termsOn } from "#flows/noodrem/terms";

/** The machine's situation as it stands in the row. The terms are those of the day of filing. */
export function situationOf(row: NoodremRow): NoodremSituation {
  const terms = termsOn(row.filed_on);
  if (!terms.ok) throw new Error(`no terms are known for the day on which ${row.id} was filed`);
  const context: NoodremContext = {
    filedOn: row.filed_on,
    terms: terms.value,
    acknowledgeBy: row.acknowledge_by,
    answerBy: row.answer_by,
    dueOn: row.due_on,
    extended: row.extended === 1,
    rung: row.rung,
    forwards: row.forwards,
    askedOn: row.asked_on,
    answerKind: row.answer_kind,
    answeredOn: row.answered_on,
    promiseBy: row.promise_by,
    judgement: row.judgement,
    keptDenied: row.kept_denied === 1,
    lastEventOn: row.last_event_on,
    closedOn: row.closed_on,
  };
  return { state: row.state, context };
}

/** The columns of a situation. */
export function columnsOf({ state, context }: NoodremSituation) {
  return {
    state,
    filed_on: context.filedOn,
    acknowledge_by: context.acknowledgeBy,
    answer_by: context.answerBy,
    due_on: context.dueOn,
    extended: context.extended ? 1 : 0,
    rung: context.rung,
    forwards: context.forwards,
    asked_on: context.askedOn,
    answer_kind: context.answerKind,
    answered_on: context.answeredOn,
    promise_by: context.promiseBy,
    judgement: context.judgement,
    kept_denied: context.keptDenied ? 1 : 0,
    last_event_on: context.lastEventOn,
    closed_on: context.closedOn,
  } as const satisfies NoodremChange;
}
