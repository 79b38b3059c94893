import { ok, type Result } from "../../result";
import type { LawUnknown, TermId } from "../terms-data/lookup";
import type { Confidence, LocalDate } from "../types";
import { authorityTerm } from "./authority-term";
import { type LawTerm, lawTerm } from "./law-term";
import type { TermEvent, TermOutcome } from "./term-outcome";

/** A term of an authority whose length, and the length of its extension, stand in the data. */
export function authorityTermOfLaw(question: {
  readonly termId: TermId;
  readonly extensionId: TermId | null;
  readonly eventDate: LocalDate;
  readonly event: TermEvent;
  readonly rule: string;
}): Result<TermOutcome & { readonly confidence: Confidence }, LawUnknown> {
  const { termId, extensionId, eventDate, event, rule } = question;
  const base = lawTerm(termId, eventDate);
  if (!base.ok) return base;
  const extension: Result<LawTerm | null, LawUnknown> =
    extensionId === null ? ok(null) : lawTerm(extensionId, eventDate);
  if (!extension.ok) return extension;
  const { confidence, ...term } = base.value;
  return ok({
    ...authorityTerm({ ...term, rule, eventDate, event, extension: extension.value }),
    confidence,
  });
}

/**
 * A term of a given number of weeks. When that number is a base term of the law with its whole extension, it is
 * computed as those two parts, so that the Algemene termijnenwet is asked about each (R2.6).
 */
export function authorityTermOfWeeks(question: {
  readonly weeks: number | null;
  readonly parts: readonly (readonly [base: TermId, extension: TermId])[];
  readonly eventDate: LocalDate;
  readonly event: TermEvent;
  readonly rule: string;
}): Result<TermOutcome & { readonly confidence: Confidence }, LawUnknown> {
  const { weeks, parts, ...rest } = question;
  for (const [termId, extensionId] of parts) {
    const base = lawTerm(termId, rest.eventDate);
    const extension = lawTerm(extensionId, rest.eventDate);
    if (!base.ok) return base;
    if (!extension.ok) return extension;
    if (weeks === null || weeks === base.value.amount)
      return authorityTermOfLaw({ ...rest, termId, extensionId: null });
    if (weeks === base.value.amount + extension.value.amount)
      return authorityTermOfLaw({ ...rest, termId, extensionId });
  }
  const [first] = parts;
  if (!first || weeks === null) throw new Error("at least one base term is needed");
  const named = lawTerm(first[0], rest.eventDate);
  if (!named.ok) return named;
  const { confidence, ...term } = named.value;
  return ok({ ...authorityTerm({ ...term, ...rest, amount: weeks, extension: null }), confidence });
}
