import { randomUUID } from "node:crypto";
import { attachmentsOf, findAttachment, insertAttachment } from "#db/delivery/attachments";
import { toDomainError } from "#db/errors";
import { addJobs } from "#db/jobs";
import { KIND_RULES } from "#flows/noodrem/kinds";
import { fail, ok, type Result } from "#flows/result";
import type { Context } from "../../context";
import { cleanFile } from "../../files/clean-file";
import { FILE_RULES, type FileKind, type FileRefusal } from "../../files/rules";
import { openBytes, openJson, sealBytes, sealJson } from "../../sealing/seal";
import type { Secret } from "../../sealing/secret-code";
import type { Actor, StaffActor } from "../actor";
import type { UseCaseError } from "../errors";
import { jobsFor } from "../noodrem/jobs-for";
import { accessTo } from "../noodrem/noodrem-access";
import { refusePersonalData } from "../noodrem/refuse-personal-data";
import { orUnavailable } from "../or-unavailable";
import { mayAct } from "../permissions";
import { announceJobs } from "./announce";

export interface AttachmentView {
  readonly nr: number;
  readonly name: string;
  readonly kind: FileKind;
  /** Of the cleaned file. */
  readonly bytes: number;
}

type Label = Omit<AttachmentView, "nr">;
const place = (id: string, part: "label" | "bytes"): string => `attachment/${id}/${part}`;

/** The name without folders, signs that no screen shows, and the ending, which follows from the bytes. */
function nameOf(typed: string, kind: FileKind): string {
  const base = (typed.split(/[/\\]/).at(-1) ?? "").replace(/\p{C}/gu, "").replace(/\.[^.]*$/, "");
  return `${base.trim().slice(0, 60) || "bestand"}.${FILE_RULES.extensions[kind]}`;
}

/**
 * Adds a file to an open noodrem, for whoever holds its code: cleaned, then sealed with the data key; receiver and
 * machines are told in the same transaction. A kind that hides its source takes no files: what a file says about its
 * maker is never all gone. Errors: a `FileRefusal`, and those of use cases.
 */
export async function addAttachment(
  ctx: Context,
  code: Secret,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Result<void, UseCaseError | { readonly code: FileRefusal }>> {
  const cleaned = await cleanFile(file.bytes);
  if (!cleaned.ok) return cleaned;
  const name = nameOf(file.name, cleaned.value.kind);
  if (!refusePersonalData([{ field: "bestand", text: name }], true).ok) return fail({ code: "bsn_in_name" });
  const kept = await orUnavailable(() => store(ctx, code, name, cleaned.value));
  return kept.ok ? kept.value : kept;
}

async function store(
  ctx: Context,
  code: Secret,
  name: string,
  { kind, bytes }: { readonly kind: FileKind; readonly bytes: Uint8Array },
  tries = 2,
): Promise<Result<void, UseCaseError | { readonly code: FileRefusal }>> {
  const access = await accessTo(ctx, { kind: "follower", code }, null);
  if (!access.ok) return access;
  const { row, dataKey } = access.value;
  if (dataKey === null || row.closed_on !== null || !KIND_RULES[row.kind].keepsTime)
    return fail({ code: "not_allowed" });
  const before = await attachmentsOf(ctx.db, row.id);
  if (before.length >= FILE_RULES.mostFiles) return fail({ code: "too_many" });
  const id = randomUUID();
  const label: Label = { name, kind, bytes: bytes.byteLength };
  try {
    await ctx.db.transaction().execute(async (trx) => {
      await insertAttachment(trx, {
        id,
        noodrem_id: row.id,
        nr: before.length + 1,
        sealed_label: sealJson(dataKey, place(id, "label"), label),
        sealed_bytes: sealBytes(dataKey, place(id, "bytes"), bytes),
      });
      await addJobs(trx, announceJobs(row, null, [{ type: "ATTACH" }], ctx.clock));
      const told = { type: "notify", audience: "ontvanger", about: "bijlage" } as const;
      await addJobs(trx, jobsFor(row.id, [told], ctx.clock.now(), row.kind));
    });
    return ok(undefined);
  } catch (error) {
    if (toDomainError(error)?.kind !== "unique" || tries === 1) throw error;
    return store(ctx, code, name, { kind, bytes }, tries - 1);
  }
}

const mayRead = (actor: Actor): boolean =>
  actor.kind === "follower" || (actor.kind === "staff" && mayAct(actor.role, "signal:read"));

/** The files of a noodrem as its follower or its receiver may know of them; none once it is erased. */
export async function listAttachments(
  ctx: Context,
  actor: Actor,
  noodremId: string | null,
): Promise<Result<readonly AttachmentView[], UseCaseError>> {
  if (!mayRead(actor)) return fail({ code: "not_allowed" });
  const read = await orUnavailable(async (): Promise<Result<readonly AttachmentView[], UseCaseError>> => {
    const access = await accessTo(ctx, actor, noodremId);
    if (!access.ok) return access;
    const { row, dataKey } = access.value;
    if (dataKey === null) return ok([]);
    const labels = (await attachmentsOf(ctx.db, row.id)).flatMap(({ id, nr, sealed_label }) => {
      const opened = openJson<Label>(dataKey, place(id, "label"), sealed_label);
      return opened.ok ? [{ nr, ...opened.value }] : [];
    });
    return ok(labels);
  });
  return read.ok ? read.value : read;
}

/** One file in clear, for the organisation that has the signal. Error `not_found` for everything else. */
export async function openAttachment(
  ctx: Context,
  actor: StaffActor,
  noodremId: string,
  nr: number,
): Promise<Result<AttachmentView & { readonly content: Buffer }, UseCaseError>> {
  if (!mayRead(actor)) return fail({ code: "not_allowed" });
  const read = await orUnavailable(
    async (): Promise<Result<AttachmentView & { readonly content: Buffer }, UseCaseError>> => {
      const access = await accessTo(ctx, actor, noodremId);
      if (!access.ok) return access;
      const { row, dataKey } = access.value;
      const found = await findAttachment(ctx.db, row.id, nr);
      if (found === undefined || dataKey === null) return fail({ code: "not_found" });
      const label = openJson<Label>(dataKey, place(found.id, "label"), found.sealed_label);
      const content = openBytes(dataKey, place(found.id, "bytes"), found.sealed_bytes);
      return label.ok && content.ok
        ? ok({ nr, ...label.value, content: content.value })
        : fail({ code: "not_found" });
    },
  );
  return read.ok ? read.value : read;
}
