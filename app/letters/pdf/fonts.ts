import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { FontName } from "./bidi";

const resolve = createRequire(import.meta.url).resolve;

const FILES: Readonly<Record<FontName, Readonly<Record<"regular" | "bold", string>>>> = {
  sans: {
    regular: "@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf",
    bold: "@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf",
  },
  arabic: {
    regular: "@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf",
    bold: "@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf",
  },
};

const read = new Map<string, Buffer>();

/** The bytes of a font, read once per process. */
export function fontBytes(name: FontName, weight: "regular" | "bold"): Buffer {
  const file = FILES[name][weight];
  const known = read.get(file);
  if (known !== undefined) return known;
  const bytes = readFileSync(resolve(file));
  read.set(file, bytes);
  return bytes;
}
