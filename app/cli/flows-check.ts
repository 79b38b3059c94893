import { check } from "#flows/engine/check";
import type { FlowDefinition, Surroundings } from "#flows/engine/definition";
import { longest, median, roadLengths, together } from "#flows/engine/lengths";
import type { FlowWords } from "#flows/engine/words";
import { allDecisionTypes } from "#flows/law/catalogue/catalogue";
import { registers } from "#flows/navigator";
import { navigatorFlow } from "#flows/navigator/flow";
import navigatorAr from "#flows/navigator/words/ar.json";
import navigatorEn from "#flows/navigator/words/en.json";
import navigatorNl from "#flows/navigator/words/nl.json";
import { citizenIntake } from "#flows/noodrem/intake/citizen";
import { professionalIntake } from "#flows/noodrem/intake/professional";
import intakeAr from "#flows/noodrem/words/intake.ar.json";
import intakeEn from "#flows/noodrem/words/intake.en.json";
import intakeNl from "#flows/noodrem/words/intake.nl.json";
import professionalAr from "#flows/noodrem/words/professional-intake.ar.json";
import professionalEn from "#flows/noodrem/words/professional-intake.en.json";
import professionalNl from "#flows/noodrem/words/professional-intake.nl.json";
import { report } from "./report";

/** Questions on half of the roads, and on the longest one: more is asked too much of somebody in trouble. */
const MOST_USUALLY = 8;
const MOST_EVER = 15;

/** Any day will do: what a flow does depends on how long ago dates are, not on the date of today. */
const surroundings: Surroundings = { today: "2026-11-24", lookups: registers };

const flows: readonly (readonly [FlowDefinition, Readonly<Record<string, FlowWords>>])[] = [
  [navigatorFlow, { nl: navigatorNl, en: navigatorEn, ar: navigatorAr }],
  [citizenIntake, { nl: intakeNl, en: intakeEn, ar: intakeAr }],
  [professionalIntake, { nl: professionalNl, en: professionalEn, ar: professionalAr }],
];

const problems = flows.flatMap(([flow, words]) =>
  check(flow, words, surroundings).map(({ code, at, detail }) => `${flow.id}: ${code} at ${at}: ${detail}`),
);

const perType = allDecisionTypes().map(({ id }) => ({
  id,
  lengths: roadLengths(navigatorFlow, surroundings, { soort: id }),
}));
const usual = median(together(perType.map(({ lengths }) => lengths)));
const most = Math.max(...perType.map(({ lengths }) => longest(lengths)));
const longWinded = perType
  .filter(({ lengths }) => median(lengths) > MOST_USUALLY)
  .map(
    ({ id, lengths }) =>
      `${navigatorFlow.id}: half of the roads for ${id} have ${median(lengths)} questions or more`,
  );

console.log(
  `${navigatorFlow.id}: ${Object.keys(navigatorFlow.questions).length} questions; over ${perType.length} decision types ` +
    `the median road has ${usual}, the longest ${most}`,
);
report(`${flows.length} flows`, [
  ...problems,
  ...longWinded,
  ...(usual > MOST_USUALLY ? [`${navigatorFlow.id}: the median road has ${usual} questions`] : []),
  ...(most > MOST_EVER ? [`${navigatorFlow.id}: the longest road has ${most} questions`] : []),
]);
