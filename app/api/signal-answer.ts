import type { NoodremSummary } from "../usecases/noodrem/noodrem-view";
import type { SignalView } from "../usecases/noodrem/show-signal";

/** A signal in a list: what is needed to plan work, nothing that somebody wrote. */
export const summaryAnswer = (one: NoodremSummary) => ({
  id: one.id,
  version: one.version,
  state: one.state,
  agencyId: one.agencyId,
  decisionTypeId: one.decisionTypeId,
  level: one.level,
  principles: one.principles,
  lang: one.lang,
  filedOn: one.filedOn,
  acknowledgeBy: one.acknowledgeBy,
  answerBy: one.answerBy,
  dueOn: one.dueOn,
  rung: one.rung,
  answerKind: one.answerKind,
  answeredOn: one.answeredOn,
  promiseBy: one.promiseBy,
  judgement: one.judgement,
  closedOn: one.closedOn,
});

/** One signal, opened; field by field, so that what is added to a view does not leave by itself. */
export const signalAnswer = (view: SignalView) => ({
  ...summaryAnswer(view),
  signal: view.signal,
  question: view.question,
  answer: view.answer,
  similar: view.similar,
  possible: view.possible,
  log: view.log.map(({ seq, type, on, role, content }) => ({ seq, type, on, role, content })),
});
