import { PDFDocument, PDFName, PDFString, StandardFonts } from "pdf-lib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { cleanFile } from "./clean-file";
import { FILE_RULES } from "./rules";
import { stripJpeg } from "./strip-jpeg";

const CANARY = "Noor Verzonnen, Dorpsstraat 1";

const photo = (): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 20, channels: 3, background: "#a33" } })
    .withExif({ IFD0: { Artist: CANARY, Make: CANARY }, IFD3: { GPSLatitude: "52/1 4/1 0/1" } })
    .jpeg()
    .toBuffer();

/** A letter with an author, a subject, a photo that was taken somewhere, and whatever `more` adds. */
async function letter(more: (pdf: PDFDocument) => void = () => undefined): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.setAuthor(CANARY);
  pdf.setSubject(CANARY);
  const page = pdf.addPage([300, 200]);
  page.drawText("De brief", { font: await pdf.embedFont(StandardFonts.Helvetica), x: 20, y: 100 });
  page.drawImage(await pdf.embedJpg(await photo()), { x: 0, y: 0 });
  page.node.set(PDFName.of("LastModified"), PDFString.of(CANARY));
  more(pdf);
  return pdf.save({ useObjectStreams: false });
}

const holds = (bytes: Uint8Array, text: string): boolean => {
  const file = Buffer.from(bytes);
  return [text, Buffer.from(text, "utf16le").swap16().toString("hex").toUpperCase()].some((one) =>
    file.includes(one),
  );
};

describe("a file that is added", () => {
  it("a photo loses maker and place, and stands upright", async () => {
    const before = await sharp(await photo())
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect(holds(await photo(), CANARY)).toBe(true);
    const cleaned = await cleanFile(before);
    if (!cleaned.ok) throw new Error(cleaned.error.code);
    expect(cleaned.value.kind).toBe("image/jpeg");
    const seen = await sharp(cleaned.value.bytes).metadata();
    expect([seen.width, seen.height, seen.exif, seen.orientation]).toEqual([20, 40, undefined, undefined]);
    expect(holds(cleaned.value.bytes, CANARY)).toBe(false);
  });

  it("a picture loses what hides behind its end", async () => {
    const png = await sharp({ create: { width: 4, height: 4, channels: 3, background: "#00f" } })
      .png()
      .toBuffer();
    const cleaned = await cleanFile(Buffer.concat([png, Buffer.from(CANARY)]));
    expect(cleaned.ok && [cleaned.value.kind, holds(cleaned.value.bytes, CANARY)]).toEqual([
      "image/png",
      false,
    ]);
  });

  it("a PDF keeps its pages, and loses author, dates, scripts and the makers of its photos", async () => {
    const dirty = await letter((pdf) => pdf.addJavaScript("open", `app.alert("${CANARY}")`));
    const cleaned = await cleanFile(dirty);
    if (!cleaned.ok) throw new Error(cleaned.error.code);
    expect(holds(cleaned.value.bytes, CANARY)).toBe(false);
    expect(holds(cleaned.value.bytes, "pdf-lib")).toBe(false);
    expect(holds(cleaned.value.bytes, "JavaScript")).toBe(false);
    const read = await PDFDocument.load(cleaned.value.bytes, { updateMetadata: false });
    expect([read.getPageCount(), read.getAuthor(), read.getCreationDate()]).toEqual([
      1,
      undefined,
      undefined,
    ]);
    expect(Buffer.from(cleaned.value.bytes).includes("DCTDecode")).toBe(true);
  });

  it("a PDF with an attached file loses that file", async () => {
    const pdf = await PDFDocument.load(await letter());
    await pdf.attach(Buffer.from(CANARY), "bijlage.txt");
    const cleaned = await cleanFile(await pdf.save({ useObjectStreams: false }));
    expect(cleaned.ok && holds(cleaned.value.bytes, "bijlage.txt")).toBe(false);
    expect(cleaned.ok && holds(cleaned.value.bytes, "EmbeddedFile")).toBe(false);
  });

  it("a PDF with notes of people is refused", async () => {
    const noted = await letter((pdf) => {
      const note = pdf.context.obj({ Type: "Annot", Subtype: "Text", Rect: [0, 0, 9, 9] });
      note.set(PDFName.of("T"), PDFString.of(CANARY));
      pdf.getPage(0).node.addAnnot(pdf.context.register(note));
    });
    expect(await cleanFile(noted)).toEqual({ ok: false, error: { code: "pdf_notes" } });
  });

  it.each([
    ["nothing", Buffer.alloc(0), "empty"],
    ["a page that calls itself a picture", Buffer.from("<html><script>alert(1)</script>"), "wrong_kind"],
    ["half a PDF", Buffer.from("%PDF-1.7\n1 0 obj\n<< /Type"), "unreadable"],
    ["a picture cut off", Buffer.from("ffd8ffe000104a46494600010100", "hex"), "unreadable"],
    ["too much", Buffer.alloc(FILE_RULES.mostBytes + 1), "too_large"],
  ])("%s is refused", async (_, bytes, code) => {
    expect(await cleanFile(bytes)).toEqual({ ok: false, error: { code } });
  });

  it("a JPEG is cleaned without touching the picture, or not at all", async () => {
    const dirty = await photo();
    const clean = stripJpeg(Buffer.concat([dirty, Buffer.from(CANARY)]));
    if (clean === null) throw new Error("not cleaned");
    expect(holds(clean, CANARY)).toBe(false);
    const pixels = (bytes: Uint8Array) => sharp(bytes).raw().toBuffer();
    expect((await pixels(clean)).equals(await pixels(dirty))).toBe(true);
    expect(stripJpeg(Buffer.from("no picture"))).toBeNull();
    expect(stripJpeg(dirty.subarray(0, 40))).toBeNull();
  });
});
