import { EncryptedPDFError, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFStream } from "pdf-lib";
import { fail, ok, type Result } from "#flows/result";
import type { FileRefusal } from "./rules";
import { stripJpeg } from "./strip-jpeg";

/** Entries that tell who made or changed something, run something, or carry another file. */
const TELLING = ["Metadata", "PieceInfo", "LastModified", "AA", "A", "OpenAction", "JS", "EF", "AF", "B"];

/** Notes that show nothing of their own, so that a page loses nothing without them. */
const SILENT_NOTES = ["/Link", "/Widget", "/Popup"];

/**
 * The same pages in a new PDF: no author, no history, no scripts, no attached files, and photos without the place where
 * they were taken. What cannot be cleaned for sure is refused: a lock (`pdf_locked`), notes of people (`pdf_notes`),
 * photos in a form that is not looked into and everything that cannot be read (`unreadable`).
 */
export async function cleanPdf(
  bytes: Uint8Array,
): Promise<Result<Uint8Array, { readonly code: FileRefusal }>> {
  try {
    const source = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
    // What was filled in becomes part of the page.
    if (source.getForm().getFields().length > 0) source.getForm().flatten();
    if (source.getPages().some((page) => hasNotes(page.node.Annots()))) return fail({ code: "pdf_notes" });
    const target = await PDFDocument.create({ updateMetadata: false });
    const pages = await target.copyPages(source, source.getPageIndices());
    for (const page of pages) {
      page.node.delete(PDFName.of("Annots"));
      target.addPage(page);
    }
    for (const [reference, object] of target.context.enumerateIndirectObjects()) {
      removeTelling(object);
      if (!(object instanceof PDFStream)) continue;
      const filters = filtersOf(object.dict);
      if (!filters.some((filter) => PHOTOS.includes(filter))) continue;
      const isPlain = object instanceof PDFRawStream && filters.join() === "/DCTDecode";
      const photo = isPlain ? stripJpeg(object.contents) : null;
      if (photo === null) return fail({ code: "unreadable" });
      object.dict.delete(PDFName.of("Length"));
      target.context.assign(reference, PDFRawStream.of(object.dict, photo));
    }
    return ok(await target.save({ updateFieldAppearances: false, addDefaultPage: false }));
  } catch (error) {
    return fail({ code: error instanceof EncryptedPDFError ? "pdf_locked" : "unreadable" });
  }
}

const PHOTOS = ["/DCTDecode", "/JPXDecode"];

function hasNotes(notes: PDFArray | undefined): boolean {
  for (let index = 0; index < (notes?.size() ?? 0); index++) {
    const note = notes?.lookup(index);
    const kind = note instanceof PDFDict ? String(note.get(PDFName.of("Subtype"))) : "";
    if (!SILENT_NOTES.includes(kind)) return true;
  }
  return false;
}

function filtersOf(dict: PDFDict): string[] {
  const filter = dict.lookup(PDFName.of("Filter"));
  if (filter instanceof PDFArray) return filter.asArray().map(String);
  return filter === undefined ? [] : [String(filter)];
}

/** Takes the telling entries out of an object and of everything that stands in it. */
function removeTelling(object: unknown): void {
  if (object instanceof PDFStream) {
    removeTelling(object.dict);
    return;
  }
  if (object instanceof PDFArray) {
    for (const one of object.asArray()) removeTelling(one);
    return;
  }
  if (!(object instanceof PDFDict)) return;
  for (const name of TELLING) object.delete(PDFName.of(name));
  for (const [, one] of object.entries()) removeTelling(one);
}
