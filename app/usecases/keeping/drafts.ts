import { deleteDraft, findDraft, putDraft } from "#db/drafts";
import type { LocalDate } from "#flows/law/types";
import { addDays } from "#flows/noodrem/terms";
import { fail, ok, type Result } from "#flows/result";
import type { Context } from "../../context";
import { lookupHash, secretKey } from "../../sealing/keys";
import { openJson, sealJson } from "../../sealing/seal";
import type { Secret } from "../../sealing/secret-code";
import type { UseCaseError } from "../errors";
import { orUnavailable } from "../or-unavailable";
import { blankBsn } from "./blank-bsn";

type DraftContext = Pick<Context, "db" | "clock" | "config" | "codeGuesses">;

const LARGEST_DRAFT = 128 * 1024;

/**
 * Keeps `content` (any JSON value) under this code, in place of what the code held before. Only the code opens it.
 * A BSN is never stored, also not sealed: its digits are blanked, and `blanked` names the fields where that happened.
 * Errors: `too_large`, `storage_unavailable` (nothing was kept).
 */
export async function saveDraft(
  ctx: DraftContext,
  code: Secret,
  content: unknown,
): Promise<Result<{ readonly expiresOn: LocalDate; readonly blanked: readonly string[] }, UseCaseError>> {
  const { value, blanked } = blankBsn(content);
  if (JSON.stringify(value).length > LARGEST_DRAFT) return fail({ code: "too_large" });
  const lookup_hash = lookupHash(code, "draft");
  const expires_on = addDays(ctx.clock.today(), ctx.config.draftDays);
  const sealed = sealJson(secretKey(code, "draft"), `draft/${lookup_hash}`, value);
  const stored = await orUnavailable(() => putDraft(ctx.db, { lookup_hash, sealed, expires_on }));
  return stored.ok ? ok({ expiresOn: expires_on, blanked }) : stored;
}

/**
 * What was saved under this code, until and with the day `expiresOn` (Europe/Amsterdam). The caller checks its shape:
 * an older release may have saved it. Error `code_unknown` for every code that opens nothing, after a growing wait.
 */
export async function openDraft(
  ctx: DraftContext,
  code: Secret,
): Promise<Result<{ readonly content: unknown; readonly expiresOn: LocalDate }, UseCaseError>> {
  const lookup = lookupHash(code, "draft");
  const found = await orUnavailable(() => findDraft(ctx.db, lookup, ctx.clock.today()));
  if (!found.ok) return found;
  const opened =
    found.value && openJson<unknown>(secretKey(code, "draft"), `draft/${lookup}`, found.value.sealed);
  if (found.value === undefined || !opened?.ok) {
    await ctx.codeGuesses.wrong("code");
    return fail({ code: "code_unknown" });
  }
  return ok({ content: opened.value, expiresOn: found.value.expires_on });
}

/** Forgets what this code held. It is also a success when there was nothing: the answer gives nothing away. */
export async function eraseDraft(
  ctx: Pick<Context, "db">,
  code: Secret,
): Promise<Result<void, UseCaseError>> {
  const erased = await orUnavailable(() => deleteDraft(ctx.db, lookupHash(code, "draft")));
  return erased.ok ? ok(undefined) : erased;
}
