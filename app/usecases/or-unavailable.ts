import { toDomainError } from "#db/errors";
import { fail, ok, type Result } from "#flows/result";
import type { UseCaseError } from "./errors";

/** A storage that is busy or gone is an expected failure; everything else that is thrown is a bug and stays thrown. */
export async function orUnavailable<T>(work: () => Promise<T>): Promise<Result<T, UseCaseError>> {
  try {
    return ok(await work());
  } catch (error) {
    const kind = toDomainError(error)?.kind;
    if (kind === "unavailable" || kind === "busy") return fail({ code: "storage_unavailable" });
    throw error;
  }
}
