import type { SignatureLack } from "#flows/noodrem/advance";
import type { MissingPart } from "#flows/noodrem/answer-check";
import type { NoodremEventType } from "#flows/noodrem/events";
import type { Finding } from "#flows/noodrem/personal-data";
import type { HardParts } from "#flows/noodrem/readability";
import type { NoodremState } from "#flows/noodrem/states";

/** Personal data found in one field; positions count UTF-16 units in the field as it was sent. */
export interface FieldFindings {
  readonly field: string;
  readonly findings: readonly Finding[];
}

/** What helps to mend an answer: the earlier one that it repeats, and the parts that are too hard to read. */
export interface AnswerHints {
  readonly copyOf: { readonly percentage: number; readonly on: string; readonly text: string } | null;
  readonly hard: HardParts;
}

/**
 * Everything that can go wrong by what a person does or by what a machine fails. The routes own the words and statuses.
 *
 * - `code_unknown`: no such code, a mistyped code, an erased noodrem or an expired draft; always the same answer.
 * - `not_found`: no such object, or one that this actor may not know of; always the same answer.
 * - `not_allowed`: the actor is known and the object is theirs, but the role may not do this.
 * - `not_possible_now`: the life cycle does not allow this event in this state, or not on this day.
 * - `conflict`: somebody else was first, twice; reload and look again.
 * - `input_invalid`: names of the fields that do not fit; their values are not repeated.
 * - `bsn_found`: remove it, there is no way to keep it. `personal_data_unconfirmed`: remove or confirm.
 * - `answer_incomplete`: every missing part at once, in the order of the form, and where to begin mending it.
 * - `needs_signature`: an explanation is prepared by one person and signed by another, of the leadership.
 * - `sign_in_failed`: unknown, disabled or wrong passphrase; always the same answer after the same work.
 * - `session_ended`: signed out, expired, replaced or never there.
 * - `storage_unavailable`: nothing was stored; the person must be told so and may try again.
 */
export type UseCaseError =
  | { readonly code: "code_unknown" }
  | { readonly code: "not_found" }
  | { readonly code: "not_allowed" }
  | { readonly code: "not_possible_now"; readonly state: NoodremState; readonly event: NoodremEventType }
  | { readonly code: "conflict" }
  | { readonly code: "input_invalid"; readonly fields: readonly string[] }
  | { readonly code: "too_large" }
  | { readonly code: "bsn_found"; readonly fields: readonly FieldFindings[] }
  | { readonly code: "personal_data_unconfirmed"; readonly fields: readonly FieldFindings[] }
  | {
      readonly code: "answer_incomplete";
      readonly missing: readonly MissingPart[];
      readonly hints?: AnswerHints;
    }
  | { readonly code: "needs_signature"; readonly reason: SignatureLack }
  | { readonly code: "sign_in_failed" }
  | { readonly code: "session_ended" }
  | { readonly code: "storage_unavailable" };

export type UseCaseErrorCode = UseCaseError["code"];
