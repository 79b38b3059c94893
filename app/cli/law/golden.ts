/** What the engine advises for every decision type at every stage on a few days, one line each, to compare over time. */
import { advise, emptyFacts } from "#flows/law/advice/advise";
import { allDecisionTypes } from "#flows/law/catalogue/catalogue";
import type { Advice, AdviceFacts, LocalDate, Stage } from "#flows/law/types";

export const GOLDEN_FILE = "tests/contract/golden/advice.txt";
export const REGENERATE = "npm run law:golden";

/** Short names: thousands of lines have one. */
const STAGES: readonly (readonly [string, Stage])[] = [
  ["besluit", "primary_decision"],
  ["bob", "decision_on_objection"],
  ["uitspraak", "court_ruling"],
  ["stil", "no_decision_in_time"],
  ["gedrag", "behaviour"],
  ["regel", "general_rule"],
  ["privaat", "private_party"],
];

/** Date of the letter (for silence: receipt of the application), and the day of asking. */
const DAYS: readonly { readonly letter: LocalDate; readonly today: LocalDate }[] = [
  // Under the law before the asylum pact; a month with Easter, King's Day and Ascension behind it.
  { letter: "2026-04-17", today: "2026-05-01" },
  // Six weeks end on Christmas Day.
  { letter: "2026-11-13", today: "2026-11-24" },
  // Every term is long over.
  { letter: "2025-06-20", today: "2026-11-24" },
];

function factsOf(decisionType: string, stage: Stage, letter: LocalDate, today: LocalDate): AdviceFacts {
  const date = stage === "no_decision_in_time" ? { requestDate: letter } : { letterDate: letter };
  return { ...emptyFacts(today), decisionType, stage, ...date };
}

/** The last day, or the first one (`>`), or none (`-`); `!` when that day has passed. */
function dayOf({ lastDay, earliestDay, late }: Advice): string {
  if (lastDay !== null) return `${lastDay}${late ? "!" : ""}`;
  return earliestDay === null ? "-" : `>${earliestDay}`;
}

const rulesOf = (advice: Advice): string =>
  [...new Set([...advice.legalBasis, ...advice.derivation].map(({ rule }) => rule))].join(",");

/** `type stage letter route day rules`, in the order of the catalogue; the same facts always give the same lines. */
export const goldenLines = (): readonly string[] =>
  allDecisionTypes().flatMap(({ id }) =>
    STAGES.flatMap(([name, stage]) =>
      DAYS.map(({ letter, today }) => {
        const advice = advise(factsOf(id, stage, letter, today));
        return [id, name, letter, advice.route, dayOf(advice), rulesOf(advice)].join(" ");
      }),
    ),
  );

const caseOf = (line: string): string => line.split(" ", 3).join(" ");

export interface Difference {
  /** `- before` and `+ now`, one after another, in the order of the lines of now. */
  readonly changed: readonly string[];
  readonly count: number;
}

/** Which lines are new, gone or different; a line is known by its type, stage and date. */
export function compareGolden(before: readonly string[], now: readonly string[]): Difference {
  const old = new Map(before.map((line) => [caseOf(line), line]));
  const current = new Set(now.map(caseOf));
  const different = now.filter((line) => old.get(caseOf(line)) !== line);
  const gone = before.filter((line) => !current.has(caseOf(line)));
  const shown = different.flatMap((line) => {
    const was = old.get(caseOf(line));
    return was === undefined ? [`+ ${line}`] : [`- ${was}`, `+ ${line}`];
  });
  return { changed: [...shown, ...gone.map((line) => `- ${line}`)], count: different.length + gone.length };
}
