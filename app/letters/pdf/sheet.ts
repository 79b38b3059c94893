import PDFDocument from "pdfkit";
import { isOdd, isRtlParagraph, type Levels, levelsOf, visualRuns } from "./bidi";
import type { Weight } from "./fonts";
import { Pen } from "./pen";
import { type LineRange, wrap } from "./wrap";

/** Sizes in points. A4 with room for a hole punch. */
const PAGE = { margin: 68, leading: 17, baseline: 12.5 } as const;

// The library knows this value, its types do not yet.
const PDF_UA = "PDF/UA" as unknown as NonNullable<PDFKit.PDFDocumentOptions["subset"]>;

type Element = PDFKit.PDFStructureElement;

export interface SheetOptions {
  readonly title: string;
  readonly lang: string;
  /** Date kept in the file: a day, never the moment of making it. */
  readonly made: Date;
}

/** Lets others be served between two lines: a letter takes longer to set than a page to answer. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Paper with a pen: draws lines top down, adds pages, and keeps the structure tree beside what it draws. */
export class Sheet {
  readonly pdf: PDFKit.PDFDocument;
  private readonly root: Element;
  private readonly pen: Pen;
  private y: number = PAGE.margin;

  constructor(options: SheetOptions) {
    this.pdf = new PDFDocument({
      size: "A4",
      margin: PAGE.margin,
      pdfVersion: "1.7",
      subset: PDF_UA,
      tagged: true,
      lang: options.lang,
      displayTitle: true,
      bufferPages: true,
      // No default font: one that is not embedded would break the promise of PDF/UA.
      font: "",
      info: { Title: options.title, CreationDate: options.made },
    });
    this.pen = new Pen(this.pdf);
    this.root = this.pdf.struct("Document");
    this.pdf.addStructure(this.root);
  }

  private get width(): number {
    return this.pdf.page.width - 2 * PAGE.margin;
  }

  /** Opens a structure element in `parent`, or at the top of the document. */
  element(type: string, parent: Element = this.root, options: { readonly lang?: string } = {}): Element {
    const element = this.pdf.struct(type, options);
    parent.add(element);
    return element;
  }

  gap(points: number): void {
    this.y += points;
  }

  /** Begins a new page unless `lines` more lines fit on this one. */
  keep(lines: number): void {
    if (this.y + lines * PAGE.leading <= this.pdf.page.height - PAGE.margin) return;
    this.pdf.addPage();
    this.y = PAGE.margin;
  }

  /** Writes one paragraph into `element`. `direction` "auto" follows the words themselves. */
  async write(
    element: Element,
    text: string,
    weight: Weight,
    direction: "ltr" | "auto",
    indent = 0,
  ): Promise<void> {
    const levels = levelsOf(text, direction === "ltr" ? "ltr" : undefined);
    const width = this.width - indent;
    for (const line of wrap(text, width, (part) => this.pen.measure(part, weight))) {
      this.keep(1);
      this.line(element, text, levels, line, weight, indent);
      this.y += PAGE.leading;
      await breathe();
    }
  }

  /** A mark in the margin of a list item. */
  mark(element: Element, text: string): void {
    this.keep(1);
    element.add(() => this.plain(text, PAGE.margin));
  }

  /**
   * A label and a line to write on, with `rows - 1` whole lines below it for a story. The lines are decoration, the
   * label is read.
   */
  blank(element: Element, label: string, rows = 1): void {
    this.keep(rows);
    const text = `${label}: `;
    element.add(() => this.plain(text, PAGE.margin));
    const from = PAGE.margin + this.pen.measure(text, "regular");
    const edge = PAGE.margin + this.width;
    this.dots(from, rows > 1 ? edge : Math.min(edge, Math.max(from + 150, PAGE.margin + 290)));
    for (let row = 1; row < rows; row += 1) this.dots(PAGE.margin, edge);
  }

  private dots(from: number, to: number): void {
    this.pdf.markContent("Artifact", { type: "Layout" });
    this.pdf.lineWidth(0.7).dash(1, { space: 2 });
    this.pdf.moveTo(from, this.y + 13).lineTo(to, this.y + 13);
    this.pdf.stroke().undash();
    this.pdf.endMarkedContent();
    this.y += PAGE.leading + 4;
  }

  /** Ends the tree and gives the bytes. `footer` is written below each page when there are more than one. */
  async finish(footer: (page: number, of: number) => string): Promise<Uint8Array> {
    this.root.end();
    const pages = this.pdf.bufferedPageRange().count;
    for (let page = 0; page < pages && pages > 1; page += 1) {
      this.pdf.switchToPage(page);
      this.y = this.pdf.page.height - PAGE.margin + 18;
      this.pdf.page.margins.bottom = 0;
      this.pdf.markContent("Artifact", { type: "Pagination" });
      this.plain(footer(page + 1, pages), PAGE.margin);
      this.pdf.endMarkedContent();
    }
    const parts: Buffer[] = [];
    return new Promise((resolve, reject) => {
      this.pdf.on("data", (part: Buffer) => parts.push(part));
      this.pdf.on("end", () => resolve(new Uint8Array(Buffer.concat(parts))));
      this.pdf.on("error", reject);
      this.pdf.end();
    });
  }

  private plain(text: string, x: number): void {
    this.pen.draw({ text, font: "sans", rtl: false }, "regular", x, this.y + PAGE.baseline);
  }

  private line(
    element: Element,
    text: string,
    levels: Levels,
    line: LineRange,
    weight: Weight,
    indent: number,
  ): void {
    const runs = visualRuns(text, levels, line.start, line.end);
    const widths = runs.map((run) => this.pen.width(run, weight));
    const total = widths.reduce((sum, width) => sum + width, 0);
    const left = PAGE.margin + indent;
    const start = isRtlParagraph(levels) ? this.pdf.page.width - PAGE.margin - total : left;
    const drawAll = (): void => {
      let x = start;
      for (const [index, run] of runs.entries()) {
        this.pen.draw(run, weight, x, this.y + PAGE.baseline);
        x += widths[index] ?? 0;
      }
    };
    const turned = Array.from({ length: line.end - line.start }, (_, offset) => line.start + offset);
    if (!turned.some((index) => isOdd(levels, index))) {
      element.add(drawAll);
      return;
    }
    // Drawn order is not reading order here, so the words themselves stand beside the drawing.
    element.add(this.pdf.struct("Span", { actual: text.slice(line.start, line.end) }, [drawAll]));
  }
}
