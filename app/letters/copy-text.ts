import type { TFunction } from "i18next";
import type { NoodremView } from "../usecases/noodrem/noodrem-view";

const block = (heading: string, lines: readonly string[]): string =>
  [heading, ...lines.filter((line) => line !== "")].join("\n");

/** Everything that was sent and answered as plain text in the language of `t`, to keep or print. */
export function copyAsText(followed: NoodremView, t: TFunction): string {
  const { signal, answer, filedOn: date } = followed;
  const said = answer === null ? [] : Object.values(answer).flatMap((part) => texts(part));
  const blocks = [
    t("proof:copy.title"),
    [t("proof:copy.to", { receiver: followed.organisationName }), t("proof:copy.on", { date })].join("\n"),
    signal && block(t("proof:copy.story"), [signal.story]),
    signal?.wish ? block(t("proof:copy.wish"), [signal.wish]) : null,
    signal?.facts.length
      ? block(
          t("proof:copy.facts"),
          signal.facts.map((fact) => `- ${fact.question} ${fact.answer}`),
        )
      : null,
    said.length > 0 ? block(t("proof:copy.answer"), said) : null,
    block(
      t("proof:copy.history"),
      followed.log.map((entry) => `- ${entry.on}: ${t(`noodrem:event.${entry.type}`)}`),
    ),
  ];
  return `${blocks.filter((part) => part !== null).join("\n\n")}\n`;
}

/** The texts in an answer, in the order of its form. */
function texts(part: unknown): string[] {
  if (typeof part === "string") return [part];
  if (Array.isArray(part)) return part.flatMap(texts);
  return typeof part === "object" && part !== null ? Object.values(part).flatMap(texts) : [];
}
