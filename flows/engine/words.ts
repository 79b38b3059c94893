import type { FlowDefinition } from "./definition";
import { type Problem, problem } from "./problem";

/** Nested texts of one language, as they stand in `words/<lang>.json`. */
export type FlowWords = { readonly [key: string]: string | FlowWords };

/**
 * Texts of the flow that are missing, left over, or say something else in another language.
 *
 * Every question has a `title` (itself a question) and a `why`, every option a `label`, every outcome a `title` and a
 * `body`; `hint` and `explanation` are the choice of the source language, the first one, and then in every language.
 */
export function wordProblems(
  flow: FlowDefinition,
  words: Readonly<Record<string, FlowWords>>,
): readonly Problem[] {
  const languages = Object.entries(words).map(([lang, texts]) => ({ lang, texts: flatten(texts) }));
  const source = languages[0];
  if (!source) return [problem("text-missing", flow.id, "no language")];
  const { required, optional } = keysOf(flow);
  const wanted = [...required, ...optional.filter((key) => source.texts.has(key))];
  return languages.flatMap(({ lang, texts }): readonly Problem[] => [
    ...wanted.filter((key) => !texts.get(key)?.trim()).map((key) => problem("text-missing", lang, key)),
    ...[...texts.keys()]
      .filter((key) => !wanted.includes(key))
      .map((key) => problem("text-not-asked-for", lang, key)),
    ...wanted
      .filter((key) => texts.has(key) && parameters(texts.get(key)) !== parameters(source.texts.get(key)))
      .map((key) => problem("text-other-parameters", lang, key)),
  ]);
}

function keysOf(flow: FlowDefinition): { readonly required: string[]; readonly optional: string[] } {
  const required: string[] = [];
  const optional: string[] = [];
  for (const [id, question] of Object.entries(flow.questions)) {
    required.push(`questions.${id}.title`, `questions.${id}.why`);
    optional.push(`questions.${id}.hint`);
    for (const option of "options" in question ? question.options : []) {
      required.push(`questions.${id}.options.${option.id}.label`);
      optional.push(`questions.${id}.options.${option.id}.explanation`);
    }
  }
  for (const id of Object.keys(flow.outcomes)) required.push(`outcomes.${id}.title`, `outcomes.${id}.body`);
  return { required, optional };
}

function flatten(words: FlowWords, prefix = ""): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]): [string, string][] =>
      typeof value === "string" ? [[prefix + key, value]] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

/** The `{{…}}` of a text, in any order. */
const parameters = (text: string | undefined): string =>
  [...(text ?? "").matchAll(/\{\{[^}]*\}\}/g)]
    .map(([match]) => match)
    .sort()
    .join();
