import { putKey, wrappedKey } from "#db/noodremmen";
import type { NoodremEvent } from "#flows/noodrem/events";
import { fail, type Result } from "#flows/result";
import type { Context } from "../../context";
import { drawDataKey, unwrapForOrganisation, wrapForOrganisation } from "../../sealing/data-key";
import { openJson, sealJson } from "../../sealing/seal";
import type { Secret } from "../../sealing/secret-code";
import type { UseCaseError } from "../errors";
import { type Advanced, advanceNoodrem } from "../noodrem/advance-noodrem";
import { accessTo } from "../noodrem/noodrem-access";
import type { NoodremView } from "../noodrem/noodrem-view";
import { orUnavailable } from "../or-unavailable";

/** Who may open a name: the leadership at once, or only when two of its people agree, with reasons in the log. */
export type OpenTo = Extract<NoodremEvent, { type: "DISCLOSE" }>["openTo"];

/** The name has a key of its own for one organisation: whoever receives the noodrem later cannot open it. */
const recipientOf = (openTo: OpenTo, organisationId: string): string => `bekend-${openTo}-${organisationId}`;
const place = (noodremId: string): string => `bekend/${noodremId}`;

/**
 * The source says who they are to the organisation that holds the noodrem now, and to no other. Only the holder of the
 * code can. Errors: `code_unknown`, and those of `advanceNoodrem`.
 */
export async function disclose(
  ctx: Context,
  code: Secret,
  name: string,
  openTo: OpenTo,
): Promise<Result<Advanced, UseCaseError>> {
  if (name.trim() === "" || name.length > 1000) return fail({ code: "input_invalid", fields: ["name"] });
  const opened = await orUnavailable(() => accessTo(ctx, { kind: "follower", code }, null));
  if (!opened.ok) return opened;
  if (!opened.value.ok) return opened.value;
  const { row } = opened.value.value;
  const key = drawDataKey();
  const recipient = recipientOf(openTo, row.organisation_id);
  const wrapped = wrapForOrganisation(key, ctx.keys, recipient, row.id);
  const kept = await orUnavailable(() => putKey(ctx.db, { noodrem_id: row.id, recipient, wrapped }));
  if (!kept.ok) return kept;
  const sealed = sealJson(key, place(row.id), name.trim());
  return advanceNoodrem(ctx, { kind: "follower", code }, row.id, { type: "DISCLOSE", name: sealed, openTo });
}

/** The names that the organisation which holds this noodrem may read now, in the order in which they were given. */
export async function namesDisclosed(
  ctx: Pick<Context, "db" | "keys">,
  view: Pick<NoodremView, "id" | "organisationId" | "log" | "identityOpenedOn">,
): Promise<readonly string[]> {
  const names: string[] = [];
  for (const { type, content } of view.log) {
    if (type !== "DISCLOSE" || content === null) continue;
    const openTo = content.openTo as OpenTo;
    if (openTo === "twee_personen" && view.identityOpenedOn === null) continue;
    const recipient = recipientOf(openTo, view.organisationId);
    const wrapped = await wrappedKey(ctx.db, view.id, recipient);
    const key = wrapped === undefined ? null : unwrapForOrganisation(wrapped, ctx.keys, recipient, view.id);
    const opened = key?.ok ? openJson<string>(key.value, place(view.id), String(content.name)) : null;
    if (opened?.ok) names.push(opened.value);
  }
  return names;
}
