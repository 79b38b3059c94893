import { type Finding, findPersonalData } from "#flows/noodrem/personal-data";
import type { SignalInput } from "#flows/noodrem/signal";

/** Something that looks like personal data: what it is, and the piece of text to show to the person who typed it. */
export interface ShownFinding {
  readonly kind: Finding["kind"];
  readonly text: string;
}

/** All personal data in the free texts of a signal. */
export function findingsIn(signal: Pick<SignalInput, "story" | "wish">): readonly ShownFinding[] {
  return [signal.story, signal.wish].flatMap((text) =>
    findPersonalData(text).map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) })),
  );
}
