/** What the words of a case say: signals found by the patterns of `signals.json`. */
import { z } from "zod";
import { fold } from "../../search/text";
import signalsJson from "./signals.json";

const data = z
  .object({
    lateness: z.string(),
    signals: z.array(
      z.object({
        id: z.string(),
        re: z.string(),
        excuse: z.enum(["strong", "fair", "weak"]).optional(),
        /** The sentence must also speak of the delay: illness is often what the case is about. */
        inLatenessSentence: z.boolean().optional(),
      }),
    ),
  })
  .parse(signalsJson);

const compiled = data.signals.map((signal) => ({ ...signal, pattern: new RegExp(signal.re) }));
const lateness = new RegExp(data.lateness);

export interface ReadSignals {
  readonly ids: ReadonlySet<string>;
  readonly excuses: readonly { readonly id: string; readonly strength: "strong" | "fair" | "weak" }[];
}

const sentences = (text: string): readonly string[] =>
  text
    .split(/[.!?;\n]+/)
    .map(fold)
    .filter((sentence) => sentence !== "");

/**
 * Reads the words for the decision and the story, and what the person answered outright (`details["signal.<id>"]`).
 * Order of the texts does not matter for the result.
 */
export function readSignals(
  decisionType: string,
  story: string,
  details: Readonly<Record<string, string>>,
): ReadSignals {
  const parts = sentences(story);
  const whole = [fold(decisionType), ...parts].join(" | ");
  const late = parts.filter((sentence) => lateness.test(sentence)).join(" | ");
  const found = compiled.filter(
    ({ id, pattern, inLatenessSentence }) =>
      details[`signal.${id}`] === "ja" || pattern.test(inLatenessSentence ? late : whole),
  );
  return {
    ids: new Set(found.map(({ id }) => id)),
    excuses: found.flatMap(({ id, excuse }) =>
      excuse ? [{ id: id.replace("excuse_", ""), strength: excuse }] : [],
    ),
  };
}
