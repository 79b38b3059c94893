import { createRequire } from "node:module";
import PDFDocument from "pdfkit";
import type { FontName } from "./bidi";

const resolve = createRequire(import.meta.url).resolve;

export type Weight = "regular" | "bold";

const FILES: Readonly<Record<FontName, Readonly<Record<Weight, string>>>> = {
  sans: {
    regular: "@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf",
    bold: "@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf",
  },
  arabic: {
    regular: "@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf",
    bold: "@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf",
  },
};

/** A font that was read and understood once; pdfkit takes it in place of a file. */
type ParsedFont = PDFKit.Mixins.PDFFontSource;

const parsed = new Map<string, ParsedFont>();

function parse(file: string): ParsedFont {
  const reader = new PDFDocument({ font: "" }).font(resolve(file));
  return (reader as unknown as { readonly _font: { readonly font: ParsedFont } })._font.font;
}

/**
 * The font of this name and weight. Understanding its tables takes most of the time of a letter, so that is done at
 * first use and kept: each letter still gets its own subset of the glyphs.
 */
export function fontOf(name: FontName, weight: Weight): ParsedFont {
  const file = FILES[name][weight];
  const font = parsed.get(file) ?? parse(file);
  parsed.set(file, font);
  return font;
}
