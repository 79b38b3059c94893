import type { Explanation } from "#flows/law/explain/explain";
import type { DerivationStep, LegalRef, Message } from "#flows/law/types";

type Say = (message: Message) => string;

const linesOf = (explanation: Explanation, say: Say): readonly (readonly [string, readonly string[]])[] => {
  const { advice, used, assumed, unknown, why, counterfactuals, steady } = explanation;
  const all = (messages: readonly Message[]): readonly string[] => messages.map(say);
  return [
    ["used", all(used)],
    ["assumed", all(assumed)],
    ["unknown", all(unknown)],
    ["route", [...routeLines(explanation, say), ...all(why)]],
    ["rules", advice.derivation.map((step) => derivationLine(step, say))],
    ["articles", advice.legalBasis.map(articleLine)],
    ["sureness", [say({ key: `uitleg:confidence.${advice.confidence}` })]],
    ["warnings", all(advice.warnings)],
    [
      "differs",
      counterfactuals.map(({ ifSo, outcome }) => `${say(ifSo)}: ${lowerFirst(all(outcome).join(" "))}`),
    ],
    ["steady", all(steady)],
  ];
};

function routeLines({ advice }: Explanation, say: Say): readonly string[] {
  const { route, lastDay, earliestDay, addressee, late, excuse } = advice;
  const days = [
    ...(earliestDay === null ? [] : [`≥ ${earliestDay}`]),
    ...(lastDay === null ? [] : [`≤ ${lastDay}`]),
    ...(late ? ["!"] : []),
  ];
  const name = say({ key: `advies:route.${route}.name` });
  return [
    [`${name} [${route}]`, addressee?.name, days.join(" ")].filter(Boolean).join(" → "),
    ...(excuse?.grounds.map(say) ?? []),
  ];
}

const derivationLine = (step: DerivationStep, say: Say): string =>
  `${step.rule.padEnd(7)} ${step.from ?? "?"} → ${step.to ?? "?"}  ${say(step)}`;

const articleLine = ({ rule, article, jci }: LegalRef): string =>
  `${rule.padEnd(7)} ${article}${jci === null ? "" : `  ${jci}`}`;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The explanation as plain text: a heading in the language of `say`, its lines below it; empty parts are left out. */
export function explanationText(explanation: Explanation, say: Say): string {
  return linesOf(explanation, say)
    .filter(([, lines]) => lines.length > 0)
    .map(([part, lines]) =>
      [say({ key: `uitleg:heading.${part}` }), ...lines.map((line) => `  ${line}`)].join("\n"),
    )
    .join("\n\n");
}
