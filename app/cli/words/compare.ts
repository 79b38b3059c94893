import type { Text } from "./word-files";

const SOURCE = "nl";
const PLURAL = /_(zero|one|two|few|many|other)$/;
const VALUE = /\{\{\s*(?<name>[\w.]+)\s*(?:,\s*(?<format>\w+)[^}]*)?\}\}/g;
const FORMATS = new Set(["datum", "korteDatum", "euro"]);

/**
 * What the words of one language lack or have too many, against Dutch: missing and unknown keys, plural forms that
 * the language needs, values that another language does not show, formats that do not exist, empty texts.
 */
export function compareLanguage(texts: readonly Text[], lang: string): string[] {
  const source = byKey(texts, SOURCE);
  const own = byKey(texts, lang);
  const missing = [...source.keys()].flatMap((key) =>
    formsOf(key, source, lang)
      .filter((form) => !own.has(form))
      .map((form) => `${lang} lacks ${form}`),
  );
  const unknown = [...own.keys()]
    .filter((key) => !source.has(key) && !isPluralOf(key, source))
    .map((key) => `${lang} has ${key}, which ${SOURCE} lacks`);
  const different = [...own].flatMap(([key, text]) => {
    const original = source.get(key) ?? source.get(key.replace(PLURAL, "_other"));
    return original === undefined ? [] : differences(key, lang, text, original);
  });
  return [...missing, ...unknown, ...different];
}

function byKey(texts: readonly Text[], lang: string): Map<string, string> {
  return new Map(texts.filter((text) => text.lang === lang).map(({ where, text }) => [where, text]));
}

/** The keys under which a language must have this text: itself, or one for each plural form of that language. */
function formsOf(key: string, source: ReadonlyMap<string, string>, lang: string): string[] {
  const stem = key.replace(PLURAL, "");
  if (!PLURAL.test(key) || !source.has(`${stem}_other`)) return [key];
  if (!key.endsWith("_other")) return [];
  return new Intl.PluralRules(lang).resolvedOptions().pluralCategories.map((form) => `${stem}_${form}`);
}

const isPluralOf = (key: string, source: ReadonlyMap<string, string>): boolean =>
  PLURAL.test(key) && source.has(key.replace(PLURAL, "_other"));

function differences(key: string, lang: string, text: string, original: string): string[] {
  const shown = valuesOf(text);
  // A singular or dual form may say the number in words.
  const mustShow = valuesOf(original).filter((name) => !(name === "count" && PLURAL.test(key)));
  return [
    ...(text.trim() === "" ? [`${lang} ${key} is empty`] : []),
    ...mustShow
      .filter((name) => !shown.includes(name))
      .map((name) => `${lang} ${key} does not show {{${name}}}`),
    ...shown
      .filter((name) => name !== "count" && !valuesOf(original).includes(name))
      .map((name) => `${lang} ${key} shows {{${name}}}, which ${SOURCE} does not`),
    ...[...text.matchAll(VALUE)]
      .map((match) => match.groups?.format)
      .filter((format) => format !== undefined && !FORMATS.has(format))
      .map((format) => `${lang} ${key} uses the format ${format}, which does not exist`),
  ];
}

const valuesOf = (text: string): string[] =>
  [...text.matchAll(VALUE)].map((match) => match.groups?.name ?? "");

/** Keys that two files define: which of the two is shown would depend on the order of loading. */
export function doubles(texts: readonly Text[]): string[] {
  const first = new Map<string, string>();
  return texts.flatMap(({ where, lang, file }) => {
    const other = first.get(`${lang} ${where}`);
    first.set(`${lang} ${where}`, file);
    return other === undefined ? [] : [`${where} stands in ${other} and in ${file}`];
  });
}
