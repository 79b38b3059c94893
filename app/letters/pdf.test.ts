import fc from "fast-check";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import { composeBezwaar } from "#flows/letter/compose";
import { EMPTY_LETTER, type LetterInput } from "#flows/letter/input";
import { pdfBacklog, renderPdf } from "./pdf";

const LETTER: LetterInput = {
  ...EMPTY_LETTER,
  date: "2026-11-20",
  sender: {
    name: "Łucja Yıldız-Çelik",
    address: ["Kastanjelaan 4", "1234 AB Voorbeeldstad"],
    place: "Voorbeeldstad",
    contact: null,
  },
  addressee: { name: "Gemeente Voorbeeldstad", address: ["Postbus 1", "1230 AA Voorbeeldstad"] },
  values: { decisionDate: "2026-10-12", reference: "PW/2026/0815" },
  own: { story: "Ik woon alleen." },
  grounds: [{ id: "facts", own: "Er staat niemand anders ingeschreven." }],
  asks: ["hearing", "costs"],
};

interface Node {
  readonly role?: string;
  readonly lang?: string;
  readonly children?: readonly Node[];
  readonly type?: string;
  readonly id?: string;
}

/** Reads a PDF back: roles in order, the text under each, and the pages as plain text. */
async function readBack(bytes: Uint8Array) {
  const pdf = await getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: 0,
  }).promise;
  const roles: string[] = [];
  const elements: { role: string; text: string; lang: string | undefined }[] = [];
  let text = "";
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const content = await page.getTextContent({ includeMarkedContent: true });
    const byId = new Map<string, string>();
    let id = "";
    for (const item of content.items) {
      if ("str" in item) {
        text += item.str;
        byId.set(id, (byId.get(id) ?? "") + item.str);
      } else if (item.type === "beginMarkedContentProps") id = item.id ?? "";
      else if (item.type === "endMarkedContent") id = "";
    }
    text += "\n";
    const walk = (node: Node): string => {
      if (node.type === "content") return byId.get(node.id ?? "") ?? "";
      const at = elements.length;
      if (node.role !== undefined && node.role !== "Root") {
        roles.push(node.role);
        elements.push({ role: node.role, text: "", lang: node.lang });
      }
      const inside = (node.children ?? []).map(walk).join("");
      const element = elements[at];
      if (element !== undefined && node.role !== "Root") element.text = inside;
      return inside;
    };
    walk((await page.getStructTree()) as Node);
  }
  return {
    pages: pdf.numPages,
    roles,
    elements,
    text,
    metadata: await pdf.getMetadata(),
    mark: await pdf.getMarkInfo(),
  };
}

describe("a letter as PDF", () => {
  it("is tagged: one H1 with the subject, H2 per part, a list of enclosures", async () => {
    const { roles, elements, mark, pages } = await readBack(await renderPdf(composeBezwaar(LETTER)));
    expect(pages).toBe(1);
    expect(mark).toMatchObject({ Marked: true });
    expect(roles.filter((role) => role === "H1")).toHaveLength(1);
    expect(elements.find(({ role }) => role === "H1")?.text).toBe(
      "Betreft: bezwaar tegen uw besluit van 12 oktober 2026",
    );
    expect(elements.filter(({ role }) => role === "H2").map(({ text }) => text)).toEqual([
      "Waarom ik het niet eens ben met het besluit",
      "Wat ik u vraag",
      "Bijlagen",
    ]);
    expect(roles.join(" ")).toContain("L LI Lbl LBody");
  });

  it("says its language and title, and keeps the day of the letter, not the moment of making", async () => {
    const { metadata } = await readBack(await renderPdf(composeBezwaar(LETTER)));
    expect(metadata.info).toMatchObject({
      Title: "Bezwaarschrift",
      Language: "nl-NL",
      CreationDate: "D:20261120000000Z",
    });
  });

  it("holds names with marks, every sentence in reading order, and no unfilled value", async () => {
    const { text } = await readBack(await renderPdf(composeBezwaar(LETTER)));
    expect(text).toContain("Łucja Yıldız-Çelik");
    expect(text.indexOf("Geachte heer, mevrouw,")).toBeLessThan(text.indexOf("Ik maak bezwaar"));
    expect(text).not.toMatch(/letter:|\{\{|undefined|null/);
  });

  it("is the same file for the same letter", async () => {
    const [one, two] = await Promise.all([
      renderPdf(composeBezwaar(LETTER)),
      renderPdf(composeBezwaar(LETTER)),
    ]);
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });

  it("goes on over pages, losing no word, and numbers them", async () => {
    const words = Array.from({ length: 1500 }, (_, index) => `woord${index}`);
    const { pages, text, elements } = await readBack(
      await renderPdf(composeBezwaar({ ...LETTER, own: { story: words.join(" ") } })),
    );
    expect(pages).toBeGreaterThan(2);
    expect(words.filter((word) => !new RegExp(`${word}(?!\\d)`).test(text))).toEqual([]);
    expect(text).toContain(`Bladzijde 2 van ${pages}`);
    expect(elements.some((element) => element.text.includes("Bladzijde"))).toBe(false);
  });

  it("keeps Arabic own words in reading order, whatever way they are drawn", async () => {
    const story = "أنا أعيش وحدي منذ 12 مايو 2026 (ليس مع ابني).";
    const bytes = await renderPdf(composeBezwaar({ ...LETTER, own: { story }, ownLang: "ar" }));
    const { elements, roles } = await readBack(bytes);
    expect(roles).toContain("Span");
    expect(elements.some(({ role, lang }) => role === "P" && lang === "ar")).toBe(true);
    // The words stand beside the drawing as UTF-16, uncompressed in the structure tree.
    const actual = Buffer.from(story, "utf16le").swap16().toString("latin1");
    expect(Buffer.from(bytes).toString("latin1")).toContain(actual.replace(/[()\\]/g, "\\$&"));
  });

  it("draws every Arabic letter with a glyph", async () => {
    const story = "القرار غير صحيح والمبلغ كبير جدا بالنسبة لي";
    const { text } = await readBack(
      await renderPdf(composeBezwaar({ ...LETTER, own: { story }, ownLang: "ar" })),
    );
    // Letters that differ only in dots share one glyph here, so compare them without their dots.
    const bare = (words: string): string =>
      [...words.normalize("NFKC")]
        .map((letter) => "ببببببححدرسصطع"["تثنيئىجخذزشضظغ".indexOf(letter)] ?? letter)
        .join("");
    const letters = (words: string): string =>
      [...bare(words).replace(/[^\p{Script=Arabic}]/gu, "")].sort().join("");
    expect(letters(text)).toBe(letters(story));
  });

  it("keeps a word that is wider than the paper", async () => {
    const long = "a".repeat(400);
    const { text } = await readBack(await renderPdf(composeBezwaar({ ...LETTER, own: { story: long } })));
    expect(text.match(/a{20,}/g)?.join("")).toBe(long);
  });

  it("takes any text that a person can type", async () => {
    const texts = fc.sample(fc.string({ unit: "binary", maxLength: 200 }), 25);
    for (const story of [...texts, "😀 مرحبا 😀", "\ud800 los", "שלום ሰላም 你好", "\u202eomgekeerd"]) {
      const bytes = await renderPdf(
        composeBezwaar({ ...LETTER, own: { story }, sender: { ...LETTER.sender, name: story } }),
      );
      expect(Buffer.from(bytes.slice(0, 5)).toString()).toBe("%PDF-");
    }
  });

  it("makes letters one by one and forgets none", async () => {
    const five = Array.from({ length: 5 }, () => renderPdf(composeBezwaar(LETTER)));
    expect(pdfBacklog()).toBe(5);
    expect((await Promise.all(five)).every((bytes) => bytes.length > 1000)).toBe(true);
    expect(pdfBacklog()).toBe(0);
  });
});
