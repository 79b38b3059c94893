import { type FontName, levelsOf, type Run, visualRuns } from "./bidi";
import { fontOf, type Weight } from "./fonts";

/** Type size in points: 11.5 of Noto Sans reads like 12 of most fonts. */
const SIZE = 11.5;

/** Chooses fonts, measures and draws runs of text in one document. Lengths are points. */
export class Pen {
  private readonly known = new Set<string>();
  private readonly widths = new Map<string, number>();

  constructor(private readonly pdf: PDFKit.PDFDocument) {}

  /** Width of a text with all its runs; the same words come back often, so it is remembered. */
  measure(text: string, weight: Weight): number {
    const key = `${weight} ${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    const runs = visualRuns(text, levelsOf(text), 0, text.length);
    const width = runs.reduce((sum, run) => sum + this.width(run, weight), 0);
    this.widths.set(key, width);
    return width;
  }

  width(run: Run, weight: Weight): number {
    this.choose(run.font, weight);
    return this.pdf.widthOfString(run.text, run.rtl ? { features: ["rtla"] } : {});
  }

  /** Draws one run with its baseline at `y`: two fonts would otherwise hang from their own heights. */
  draw(run: Run, weight: Weight, x: number, y: number): void {
    this.choose(run.font, weight);
    this.pdf.text(run.text, x, y, {
      lineBreak: false,
      baseline: "alphabetic",
      ...(run.rtl ? { features: ["rtla"] } : {}),
    });
  }

  private choose(font: FontName, weight: Weight): void {
    const name = `${font}-${weight}`;
    if (!this.known.has(name)) this.pdf.registerFont(name, fontOf(font, weight));
    this.known.add(name);
    this.pdf.font(name).fontSize(SIZE);
  }
}
