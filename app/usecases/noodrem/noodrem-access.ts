import { findByCode, findById, findInOrganisation, wrappedKey } from "#db/noodremmen";
import type { NoodremRow } from "#db/schema";
import type { NoodremRole } from "#flows/noodrem/events";
import { KIND_RULES, kindsReadBy } from "#flows/noodrem/kinds";
import { fail, ok, type Result } from "#flows/result";
import type { Context } from "../../context";
import { unwrapForFollower, unwrapForOrganisation } from "../../sealing/data-key";
import { lookupHash, secretKey } from "../../sealing/keys";
import type { Actor } from "../actor";
import type { UseCaseError } from "../errors";

/** A noodrem as this actor may see it. */
export interface Access {
  readonly row: NoodremRow;
  readonly role: NoodremRole;
  readonly accountId: string | null;
  /** Opens its content; null for the service itself, and when the content was erased. */
  readonly dataKey: Buffer | null;
}

/** The roles that an actor can turn out to have; of a follower the noodrem itself says which one it is. */
export const rolesOf = (actor: Actor): readonly NoodremRole[] => {
  if (actor.kind === "follower") return Object.values(KIND_RULES).map(({ source }) => source);
  return [actor.kind === "system" ? "systeem" : actor.role];
};

/**
 * The noodrem `id`, if it is this actor's: the holder of its code, the organisation that received it, or the service.
 * For a follower the code alone decides, and a wrong `id` is as unknown as a wrong code.
 * Errors: `code_unknown` for followers, `not_found` for everybody else.
 */
export async function accessTo(
  ctx: Pick<Context, "db" | "keys">,
  actor: Actor,
  id: string | null,
): Promise<Result<Access, UseCaseError>> {
  if (actor.kind === "follower") {
    const row = await findByCode(ctx.db, lookupHash(actor.code, "noodrem"));
    if (row === undefined || (id !== null && row.id !== id)) return fail({ code: "code_unknown" });
    const wrapped = await wrappedKey(ctx.db, row.id, "follower");
    const key =
      wrapped === undefined ? null : unwrapForFollower(wrapped, secretKey(actor.code, "noodrem"), row.id);
    const { source } = KIND_RULES[row.kind];
    return ok({ row, role: source, accountId: null, dataKey: key?.ok ? key.value : null });
  }
  if (id === null) return fail({ code: "not_found" });
  if (actor.kind === "system") {
    const row = await findById(ctx.db, id);
    return row === undefined
      ? fail({ code: "not_found" })
      : ok({ row, role: "systeem", accountId: null, dataKey: null });
  }
  const row = await findInOrganisation(ctx.db, actor.organisationId, id, kindsReadBy(actor.role));
  if (row === undefined) return fail({ code: "not_found" });
  const wrapped = await wrappedKey(ctx.db, id, actor.organisationId);
  const key =
    wrapped === undefined ? null : unwrapForOrganisation(wrapped, ctx.keys, actor.organisationId, id);
  return ok({ row, role: actor.role, accountId: actor.accountId, dataKey: key?.ok ? key.value : null });
}
