import { Temporal } from "temporal-polyfill";
import { type Atom, atomsIn, holds, questionsIn } from "./condition";
import {
  type Answers,
  type AnswerValue,
  type FlowDefinition,
  type LookupKind,
  type Lookups,
  type Question,
  type Surroundings,
  UNKNOWN,
} from "./definition";

/** Where one answer leads: the numbers of the edges whose condition holds; exactly one in a sound flow. */
export interface Branch {
  readonly from: string;
  readonly answers: Answers;
  readonly edges: readonly number[];
}

/** How long roads are: questions on a road → the chance of it, when every answer is as likely as the next. */
export type Lengths = ReadonlyMap<number, number>;

/**
 * Walks every road through a flow, and reports each branching on the way to `see`.
 *
 * Answers that no condition can tell apart are walked once, and two roads that meet with the same answers to the
 * questions still asked about are walked on as one: complete, and still quick. `fixed` holds answers to keep.
 * Expects a flow without cycles or missing targets (`structure.ts`).
 */
export function explore(
  flow: FlowDefinition,
  surroundings: Surroundings,
  see: (branch: Branch) => void,
  fixed: Answers = {},
): Lengths {
  const lookups = withClasses(surroundings.lookups);
  const view = { flow, today: surroundings.today, lookups };
  const atoms = atomsByQuestion(flow);
  const later = askedAboutFrom(flow);
  const walked = new Map<string, Lengths>();

  const walk = (id: string, before: Answers): Lengths => {
    const question = flow.questions[id];
    if (!question) return new Map([[0, 1]]);
    const about = later.get(id) ?? new Set();
    const answers = Object.fromEntries(Object.entries(before).filter(([key]) => about.has(key)));
    const key = JSON.stringify([id, answers]);
    const seen = walked.get(key);
    if (seen) return seen;
    const lengths = new Map<number, number>();
    for (const { value, share } of kindsOfAnswer(id, question)) {
      const after = { ...answers, [id]: value };
      const edges = question.next.flatMap((edge, index) =>
        edge.when && holds(edge.when, { ...view, answers: after }) ? [index] : [],
      );
      const otherwise = question.next.findIndex((edge) => !edge.when);
      const open = edges.length === 0 && otherwise !== -1 ? [otherwise] : edges;
      see({ from: id, answers: after, edges: open });
      const to = question.next[open[0] ?? -1]?.to;
      if (to === undefined) continue;
      for (const [length, chance] of walk(to, after))
        lengths.set(length + 1, (lengths.get(length + 1) ?? 0) + chance * share);
    }
    walked.set(key, lengths);
    return lengths;
  };

  /** One answer for every combination of conditions about this question, with its share of all answers. */
  const kindsOfAnswer = (id: string, question: Question) => {
    const own = fixed[id];
    const all = own === undefined ? candidates(question, atoms.get(id) ?? [], view) : [own];
    const kinds = new Map<string, { value: AnswerValue; share: number }>();
    for (const value of all) {
      const answers = { [id]: value };
      const key = (atoms.get(id) ?? []).map((atom) => Number(holds(atom, { ...view, answers }))).join("");
      const kind = kinds.get(key) ?? { value, share: 0 };
      kinds.set(key, { ...kind, share: kind.share + 1 / all.length });
    }
    return kinds.values();
  };

  return walk(flow.start, {});
}

/** Answers worth trying: every option, every class of a register, and the days around each limit. */
function candidates(question: Question, atoms: readonly Atom[], view: Surroundings): readonly AnswerValue[] {
  switch (question.kind) {
    case "choice":
      return question.options.map((option) => option.id);
    case "choices": {
      const together = question.options.filter((option) => !option.exclusive).map((option) => option.id);
      const alone = question.options.filter((option) => option.exclusive).map((option) => [option.id]);
      return [...subsets(together).filter((set) => set.length > 0), ...alone];
    }
    case "date": {
      const today = Temporal.PlainDate.from(view.today);
      const limits = atoms.flatMap((atom) =>
        "before" in atom ? [atom.before] : "withinDays" in atom ? [atom.withinDays] : [],
      );
      const ages = new Set([0, ...limits.flatMap((days) => [days, days + 1])]);
      const days = [...ages].map((age) => today.subtract({ days: age }).toString());
      return question.mayBeUnknown ? [...days, UNKNOWN] : days;
    }
    case "text":
      return ["…"];
    case "agency":
    case "decisionType": {
      const classes = view.lookups.classes(question.kind).map((_, index) => classId(index));
      return [...classes, { text: "…" }, ...(question.mayBeUnknown ? [UNKNOWN] : [])];
    }
  }
}

function subsets(ids: readonly string[]): readonly (readonly string[])[] {
  const [first, ...rest] = ids;
  if (first === undefined) return [[]];
  return subsets(rest).flatMap((set) => [set, [first, ...set]]);
}

const CLASS = "class ";
const classId = (index: number): string => `${CLASS}${index}`;

/** The registers, plus one made-up entry per class of features. A register id has no space in it. */
function withClasses(lookups: Lookups): Lookups {
  const features = (kind: LookupKind, id: string): readonly string[] =>
    id.startsWith(CLASS)
      ? (lookups.classes(kind)[Number(id.slice(CLASS.length))] ?? [])
      : lookups.features(kind, id);
  return { ...lookups, features };
}

function atomsByQuestion(flow: FlowDefinition): ReadonlyMap<string, readonly Atom[]> {
  const all = Object.values(flow.questions).flatMap((question) =>
    question.next.flatMap((edge) => (edge.when ? atomsIn(edge.when) : [])),
  );
  const ids = new Set(all.map((atom) => atom.question));
  return new Map([...ids].map((id) => [id, all.filter((atom) => atom.question === id)]));
}

/** Per question: the questions that conditions from there on still look at. */
function askedAboutFrom(flow: FlowDefinition): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, ReadonlySet<string>>();
  const visit = (id: string): ReadonlySet<string> => {
    const seen = known.get(id);
    if (seen) return seen;
    const edges = flow.questions[id]?.next ?? [];
    const asked = new Set(
      edges.flatMap((edge) => [...(edge.when ? questionsIn(edge.when) : []), ...visit(edge.to)]),
    );
    known.set(id, asked);
    return asked;
  };
  for (const id of Object.keys(flow.questions)) visit(id);
  return known;
}
