import type { Answers, FlowDefinition, Surroundings } from "./definition";
import { explore } from "./explore";
import { type Problem, problem } from "./problem";
import { structureProblems } from "./structure";
import { type FlowWords, wordProblems } from "./words";

/**
 * Proves a flow sound, or says what is not.
 *
 * Ids are unique and conditions can hold; there are only forward edges; for every combination of answers that can
 * occur exactly one edge is open; every question is asked, every edge taken and every outcome reached by someone, so
 * every road ends in an outcome; every text is there in every language of `words` (the first one is the source).
 */
export function check(
  flow: FlowDefinition,
  words: Readonly<Record<string, FlowWords>>,
  surroundings: Surroundings,
): readonly Problem[] {
  const structure = structureProblems(flow, surroundings.lookups);
  const roads = structure.length === 0 ? roadProblems(flow, surroundings) : [];
  return [...structure, ...roads, ...wordProblems(flow, words)];
}

function roadProblems(flow: FlowDefinition, surroundings: Surroundings): readonly Problem[] {
  const problems = new Map<string, Problem>();
  const asked = new Set<string>();
  const taken = new Set<string>();
  const reached = new Set<string>();
  explore(flow, surroundings, ({ from, answers, edges }) => {
    asked.add(from);
    const code = edges.length === 0 ? "no-way-on" : edges.length > 1 ? "two-ways-on" : null;
    if (code && !problems.has(`${code} ${from}`))
      problems.set(`${code} ${from}`, problem(code, from, `${edges.join("+")} ${inWords(answers)}`));
    for (const edge of edges) {
      taken.add(`${from} ${edge}`);
      reached.add(flow.questions[from]?.next[edge]?.to ?? "");
    }
  });
  return [
    ...problems.values(),
    ...Object.keys(flow.questions)
      .filter((id) => !asked.has(id))
      .map((id) => problem("never-asked", id, id)),
    ...Object.entries(flow.questions).flatMap(([at, question]) =>
      question.next.flatMap((edge, index): readonly Problem[] =>
        asked.has(at) && !taken.has(`${at} ${index}`)
          ? [problem("never-taken", at, `${index} to ${edge.to}`)]
          : [],
      ),
    ),
    ...Object.keys(flow.outcomes)
      .filter((id) => !reached.has(id))
      .map((id) => problem("never-reached", id, id)),
  ];
}

const inWords = (answers: Answers): string => JSON.stringify(answers);
