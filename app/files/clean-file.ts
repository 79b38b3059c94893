import { fileTypeFromBuffer } from "file-type";
import sharp from "sharp";
import { fail, ok, type Result } from "#flows/result";
import { cleanPdf } from "./clean-pdf";
import { FILE_RULES, type FileKind, type FileRefusal, isFileKind } from "./rules";

export interface CleanFile {
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
}

/**
 * A file as it may be kept: its kind by its bytes, without anything that tells about the person or the device. A
 * picture is drawn anew (so what hides behind it is gone too), upright as it was meant. Never throws.
 */
export async function cleanFile(
  bytes: Uint8Array,
): Promise<Result<CleanFile, { readonly code: FileRefusal }>> {
  if (bytes.byteLength === 0) return fail({ code: "empty" });
  if (bytes.byteLength > FILE_RULES.mostBytes) return fail({ code: "too_large" });
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const kind = found?.mime;
  if (!isFileKind(kind)) return fail({ code: "wrong_kind" });
  const cleaned = kind === "application/pdf" ? await cleanPdf(bytes) : await cleanPicture(bytes, kind);
  return cleaned.ok ? ok({ kind, bytes: cleaned.value }) : cleaned;
}

async function cleanPicture(
  bytes: Uint8Array,
  kind: "image/jpeg" | "image/png",
): Promise<Result<Uint8Array, { readonly code: FileRefusal }>> {
  try {
    const upright = sharp(bytes, { limitInputPixels: FILE_RULES.mostPixels }).autoOrient();
    const drawn = kind === "image/jpeg" ? upright.jpeg({ quality: 90 }) : upright.png();
    return ok(await drawn.toBuffer());
  } catch {
    return fail({ code: "unreadable" });
  }
}
