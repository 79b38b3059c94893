/**
 * `npm run law:check`: is the law of this product whole? Rules that exist, periods that fit together, sources, articles
 * with a link, words in every language, and a next step for every decision type at every stage.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { emptyFacts } from "#flows/law/advice/advise";
import { explain } from "#flows/law/explain/explain";
import ruleIds from "#flows/law/rule-ids.json";
import type { Lang, Message } from "#flows/law/types";
import { articlesIn, bwbProblems, readArticles } from "./law/articles";
import { coverageProblems, everyAdvice, messagesOf, STAGES, termsNotComputed } from "./law/coverage";
import { periodProblems, sourceProblems } from "./law/data-problems";
import { at, child, deepest, lawData, parseJson, textAt } from "./law/json-tree";
import knownGaps from "./law/known-gaps.json";
import { seriesIn } from "./law/periods";
import { unknownRules, usesInCode, usesInData } from "./law/rule-uses";
import { hasLawWords } from "./law/say-law";
import { filesUnder } from "./project-files";
import { report } from "./report";

/** These name every rule, or the rules that nothing tests: that is no use of a rule. */
const LISTS_OF_RULES = new Set(["flows/law/rule-ids.json", "flows/law/rules-without-test.json"]);

const root = process.cwd();
const data = lawData(root);
const code = ["flows", "app"]
  .flatMap((folder) => filesUnder(root, folder))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|^app\/cli\//.test(file));

const rules = new Set(Object.keys({ ...ruleIds.rules, ...ruleIds.beside }));
const uses = [
  ...data.filter(({ file }) => !LISTS_OF_RULES.has(file)).flatMap(usesInData),
  ...code.flatMap((file) => usesInCode(file, readFileSync(join(root, file), "utf8"))),
];

/** Where each decision type stands in the catalogue. */
const typePlaces = new Map(
  data
    .filter(({ file }) => file.endsWith("/decision-types.json"))
    .flatMap((file) => child(file, "decision_types")?.children ?? [])
    .map((node) => [textAt(node, "id"), at(node)]),
);
const covered = everyAdvice((id) => `${typePlaces.get(id)} ${id}`);
const articles = readArticles([
  ...data.flatMap(articlesIn),
  ...covered.flatMap(({ name, advice }) =>
    advice.legalBasis.map(({ article }) => ({ article, where: name })),
  ),
]);

/** Each message once: an explanation of each stage adds the sentences about facts and what would change. */
function everyMessage(): readonly Message[] {
  const explained = STAGES.map((stage) =>
    explain({ ...emptyFacts("2026-11-24"), stage, letterDate: "2026-11-02" }),
  );
  const all = [
    ...covered.flatMap(({ advice }) => messagesOf(advice)),
    ...explained.flatMap(({ used, unknown, counterfactuals, steady }) => [
      ...used,
      ...unknown,
      ...steady,
      ...counterfactuals.flatMap(({ ifSo, outcome }) => [ifSo, ...outcome]),
    ]),
  ];
  return [
    ...new Map(all.map((message) => [`${message.key} ${message.params?.count ?? ""}`, message])).values(),
  ];
}

/** The file of the words, and the line below which they are missing. */
function placeOfWords(lang: Lang, key: string): string {
  const [namespace = "", name = ""] = key.split(":");
  const file = `flows/law/words/${namespace}.${lang}.json`;
  return at(deepest(parseJson(file, readFileSync(join(root, file), "utf8")), name.split(".")));
}

const gapsFile = "app/cli/law/known-gaps.json";
const gapNodes =
  child(parseJson(gapsFile, readFileSync(join(root, gapsFile), "utf8")), "gaps")?.children ?? [];
const gaps = knownGaps.gaps.map((gap, index) => {
  const node = gapNodes[index];
  return node === undefined ? gap : { ...gap, where: at(node) };
});

const messages = everyMessage();
const withoutWords = (["nl", "en", "ar"] as const).flatMap((lang) => {
  const has = hasLawWords(lang);
  return messages
    .filter((message) => !has(message))
    .map(({ key }) => `${placeOfWords(lang, key)} has no words for ${key}`);
});

const notComputed = termsNotComputed();
const named = new Set(uses.map(({ id }) => id).filter((id) => rules.has(id)));
console.log(
  [
    `${rules.size} rules, ${named.size} of them named by data or code in ${uses.length} places`,
    `${data.flatMap(seriesIn).length} series of periods in ${data.length} files, ${knownGaps.gaps.length} known gaps`,
    `${typePlaces.size} decision types × ${STAGES.length} stages, with and without a date: ${covered.length} advices, each with a next step`,
    `${messages.length} kinds of sentence`,
    `${articles.withoutLink.size} articles without a link: ${[...articles.withoutLink].sort().join(", ")}`,
    `${notComputed.length} terms of the catalogue that no advice computes: ${notComputed.join(", ")}`,
  ].join("\n"),
);

report("law", [
  ...unknownRules(uses, rules),
  ...periodProblems(data, gaps),
  ...sourceProblems(data),
  ...articles.problems,
  ...data.flatMap(bwbProblems),
  ...withoutWords,
  ...coverageProblems(covered),
]);
