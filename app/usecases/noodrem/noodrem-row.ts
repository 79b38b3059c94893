import type { NoodremChange, NoodremRow } from "#db/schema";
import type { NoodremSituation } from "#flows/noodrem/advance";
import type { NoodremContext } from "#flows/noodrem/machine-context";
import { termsFor } from "#flows/noodrem/terms";

/** The machine's situation as it stands in the row. The terms are those of the day of filing. */
export function situationOf(row: NoodremRow): NoodremSituation {
  const terms = termsFor({
    on: row.filed_on,
    kind: row.kind,
    agencyId: row.agency_id,
    decisionTypeId: row.decision_type_id,
  });
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
    preparedBy: row.prepared_by,
    answerKind: row.answer_kind,
    answeredOn: row.answered_on,
    promiseBy: row.promise_by,
    judgement: row.judgement,
    keptDenied: row.kept_denied === 1,
    identityAskedBy: row.identity_asked_by,
    identityOpenedOn: row.identity_opened_on,
    misuseCalledBy: row.misuse_called_by,
    misuseOn: row.misuse_on,
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
    prepared_by: context.preparedBy,
    answer_kind: context.answerKind,
    answered_on: context.answeredOn,
    promise_by: context.promiseBy,
    judgement: context.judgement,
    kept_denied: context.keptDenied ? 1 : 0,
    identity_asked_by: context.identityAskedBy,
    identity_opened_on: context.identityOpenedOn,
    misuse_called_by: context.misuseCalledBy,
    misuse_on: context.misuseOn,
    last_event_on: context.lastEventOn,
    closed_on: context.closedOn,
  } as const satisfies NoodremChange;
}
