/** What a person may add to a noodrem. Kinds are known by the first bytes of a file, never by its name. */
export const FILE_RULES = {
  mostBytes: 5_000_000,
  mostFiles: 5,
  mostPixels: 60_000_000,
  extensions: { "application/pdf": "pdf", "image/jpeg": "jpg", "image/png": "png" },
} as const;

export type FileKind = keyof typeof FILE_RULES.extensions;

export const isFileKind = (mime: string | undefined): mime is FileKind =>
  mime !== undefined && Object.hasOwn(FILE_RULES.extensions, mime);

/** Why a file is not taken; each has its words. */
export type FileRefusal =
  | "empty"
  | "too_large"
  | "too_many"
  | "wrong_kind"
  | "unreadable"
  | "pdf_locked"
  | "pdf_notes"
  | "bsn_in_name";
