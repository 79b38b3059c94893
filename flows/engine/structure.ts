import { atomsIn } from "./condition";
import type { FlowDefinition, LookupKind, Lookups, Question } from "./definition";
import { type Problem, problem } from "./problem";

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What is wrong with the shape of a flow, before any road through it can be walked. */
export function structureProblems(flow: FlowDefinition, lookups: Lookups): readonly Problem[] {
  const questions = Object.entries(flow.questions);
  const names = [...Object.keys(flow.questions), ...Object.keys(flow.outcomes)];
  const parents = ancestors(flow);
  return [
    ...names.filter((id) => !ID.test(id)).map((at) => problem("bad-id", at, at)),
    ...twice(names).map((at) => problem("id-used-twice", at, at)),
    ...(Object.hasOwn(flow.questions, flow.start) ? [] : [problem("no-start", flow.id, flow.start)]),
    ...questions.flatMap(([at, question]) => [
      ...optionProblems(at, question),
      ...edgeProblems(at, question, names),
      ...conditionProblems(at, question, flow, lookups, parents.get(at) ?? new Set()),
    ]),
    ...[...parents].filter(([id, before]) => before.has(id)).map(([at]) => problem("goes-round", at, at)),
    ...changeProblems(flow),
  ];
}

function optionProblems(at: string, question: Question): readonly Problem[] {
  if (question.kind !== "choice" && question.kind !== "choices") return [];
  const ids = question.options.map((option) => option.id);
  return [
    ...(ids.length < 2 ? [problem("too-few-options", at, String(ids.length))] : []),
    ...ids.filter((id) => !ID.test(id)).map((id) => problem("bad-id", at, id)),
    ...twice(ids).map((id) => problem("option-used-twice", at, id)),
  ];
}

function edgeProblems(at: string, question: Question, names: readonly string[]): readonly Problem[] {
  const unconditional = question.next.findIndex((edge) => !edge.when);
  return [
    ...question.next
      .filter((edge) => !names.includes(edge.to))
      .map((edge) => problem("no-such-target", at, edge.to)),
    ...(unconditional !== -1 && unconditional < question.next.length - 1
      ? [problem("otherwise-not-last", at, String(unconditional))]
      : []),
  ];
}

/** A condition may look at this question and at those that can come before it, in the way of their kind. */
function conditionProblems(
  at: string,
  question: Question,
  flow: FlowDefinition,
  lookups: Lookups,
  before: ReadonlySet<string>,
): readonly Problem[] {
  const atoms = question.next.flatMap((edge) => (edge.when ? atomsIn(edge.when) : []));
  return atoms.flatMap((atom): readonly Problem[] => {
    const about = flow.questions[atom.question];
    if (!about || (atom.question !== at && !before.has(atom.question)))
      return [problem("condition-about-later-question", at, atom.question)];
    const wrong = (detail: string): readonly Problem[] => [problem("condition-cannot-hold", at, detail)];
    const options = "options" in about ? about.options.map((option) => option.id) : [];
    if ("is" in atom) return options.includes(atom.is) ? [] : wrong(`${atom.question}=${atom.is}`);
    if ("isOneOf" in atom)
      return atom.isOneOf
        .filter((id) => !options.includes(id))
        .flatMap((id) => wrong(`${atom.question}=${id}`));
    if ("has" in atom)
      return isLookup(about.kind) && lookups.classes(about.kind).some((all) => all.includes(atom.has))
        ? []
        : wrong(`${atom.question} has ${atom.has}`);
    if ("unknown" in atom)
      return "mayBeUnknown" in about && about.mayBeUnknown ? [] : wrong(`${atom.question} unknown`);
    if ("answered" in atom) return [];
    return about.kind === "date" ? [] : wrong(`${atom.question} is no date`);
  });
}

/** Versions count up by one to the flow's own; version 1 changed nothing. */
function changeProblems(flow: FlowDefinition): readonly Problem[] {
  const versions = flow.changes.map((change) => change.version);
  const expected = Array.from({ length: flow.version - 1 }, (_, index) => index + 2);
  return versions.join() === expected.join()
    ? []
    : [problem("versions-not-in-order", flow.id, versions.join(" "))];
}

/** Per question: every question from which it can be reached. */
function ancestors(flow: FlowDefinition): ReadonlyMap<string, ReadonlySet<string>> {
  const before = new Map(Object.keys(flow.questions).map((id) => [id, new Set<string>()]));
  for (let grew = true; grew; ) {
    grew = false;
    for (const [id, question] of Object.entries(flow.questions))
      for (const { to } of question.next) {
        const known = before.get(to);
        const size = known?.size ?? 0;
        for (const ancestor of [id, ...(before.get(id) ?? [])]) known?.add(ancestor);
        grew ||= (known?.size ?? 0) > size;
      }
  }
  return before;
}

const isLookup = (kind: Question["kind"]): kind is LookupKind => kind === "agency" || kind === "decisionType";

const twice = (ids: readonly string[]): readonly string[] => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
];
