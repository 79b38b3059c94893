import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesUnder } from "./project-files";
import { report } from "./report";
import { compareLanguage, doubles } from "./words/compare";
import { missingKeys } from "./words/find-keys";
import { usedKeys } from "./words/used-keys";
import { placeOf, readTexts } from "./words/word-files";

/** Dutch is the source, English complete. What Arabic lacks is shown in Dutch, a whole screen at a time. */
const COMPLETE = ["nl", "en"];
const REPORTED = ["ar"];

const root = process.cwd();
const texts = readTexts(root);
const known = texts.filter(({ lang }) => lang === "nl").map(({ where }) => where);

for (const lang of REPORTED) {
  const lacks = compareLanguage(texts, lang).length;
  console.log(`${lang}: ${lacks === 0 ? "complete" : `${lacks} texts differ from Dutch or are missing`}`);
}

report(`${known.length} texts in ${COMPLETE.join(" and ")}`, [
  ...doubles(texts),
  ...COMPLETE.flatMap((lang) => compareLanguage(texts, lang)),
  ...missingKeys(keysInCode(), known),
]);

function keysInCode() {
  const namespaces = new Set(known.map((key) => key.slice(0, key.indexOf(":"))));
  return ["app", "flows"]
    .flatMap((folder) => filesUnder(root, folder))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|^app\/cli\//.test(file))
    .flatMap((file) => usedKeys(file, readFileSync(join(root, file), "utf8"), namespaces, ownTexts(file)));
}

/** Pages name the texts of `page` without a namespace, a part of the domain its own texts. */
function ownTexts(file: string): Map<string, Set<string>> {
  const part = /^flows\/[\w-]+\//.exec(file)?.[0];
  const own = part === undefined ? ["page"] : namespacesUnder(part);
  return new Map(own.map((namespace) => [namespace, firstParts(namespace)]));
}

function namespacesUnder(folder: string): string[] {
  const files = new Set(texts.map(({ file }) => file).filter((file) => file.startsWith(folder)));
  return [...files].flatMap((file) => placeOf(file)?.namespace ?? []);
}

function firstParts(namespace: string): Set<string> {
  const keys = known.filter((key) => key.startsWith(`${namespace}:`));
  return new Set(keys.map((key) => key.slice(namespace.length + 1).split(".")[0] ?? ""));
}
