import type { HandbackEventRow, HandbackRow, NoodremEventRow } from "#db/schema";
import type { HandbackSituation } from "#flows/noodrem/handback/advance";
import { handbackTermsOn } from "#flows/noodrem/handback/terms";

/** The machine's situation as it stands in the row. The terms are those of the day of handing back. */
export function handbackSituation(row: HandbackRow): HandbackSituation {
  const terms = handbackTermsOn(row.handed_back_on);
  if (!terms.ok) throw new Error(`no terms are known for the day on which ${row.id} was handed back`);
  return {
    state: row.state,
    context: {
      handedBackOn: row.handed_back_on,
      terms: terms.value,
      answerBy: row.answer_by,
      dueOn: row.due_on,
      silent: row.silent === 1,
      answeredOn: row.answered_on,
      promiseBy: row.promise_by,
      lastEventOn: row.last_event_on,
    },
  };
}

/** The columns of a situation. */
export const handbackColumns = ({ state, context }: HandbackSituation) =>
  ({
    state,
    handed_back_on: context.handedBackOn,
    answer_by: context.answerBy,
    due_on: context.dueOn,
    silent: context.silent ? 1 : 0,
    answered_on: context.answeredOn,
    promise_by: context.promiseBy,
    last_event_on: context.lastEventOn,
  }) as const satisfies Partial<HandbackRow>;

/** The log of a handback is chained and sealed as that of a noodrem; only its table has another name for the id. */
export const toHandbackEvent = ({ noodrem_id, ...event }: NoodremEventRow): HandbackEventRow => ({
  ...event,
  handback_id: noodrem_id,
});

export const fromHandbackEvent = ({ handback_id, ...event }: HandbackEventRow): NoodremEventRow => ({
  ...event,
  noodrem_id: handback_id,
});
