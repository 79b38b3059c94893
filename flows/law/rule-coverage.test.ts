import { expect, test } from "vitest";
import ruleIds from "./rule-ids.json";
import withoutTest from "./rules-without-test.json";

/** Tests and reviewed cases as text: those of the law, of what is built on it, and of the contract. */
const texts = {
  ...import.meta.glob<string>(
    ["../**/*.test.ts", "!./rule-coverage.test.ts", "./advice/*cases.json", "./advice/cases/*.json"],
    {
      query: "?raw",
      import: "default",
      eager: true,
    },
  ),
  ...import.meta.glob<string>("../navigator/cases/*.ts", { query: "?raw", import: "default", eager: true }),
  ...import.meta.glob<string>(["../../tests/**/*.test.ts", "../../tests/**/data/*.json"], {
    query: "?raw",
    import: "default",
    eager: true,
  }),
};

const rules = Object.keys({ ...ruleIds.rules, ...ruleIds.beside });
const ID = /\b(?:R\d+\.\d+|S-[A-Z]+|PBW)\b/g;
/** A title or a case is a text between quotes; a remark in the code proves nothing. */
const QUOTED = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;

const named = new Set(
  Object.values(texts)
    .flatMap((text) => text.match(QUOTED) ?? [])
    .flatMap((quoted) => quoted.match(ID) ?? []),
);
const excused: Readonly<Record<string, string>> = withoutTest.rules;

test("every rule of the rulebook is named in a test or a case, or has a reason why not", () => {
  const covered = rules.filter((rule) => named.has(rule));
  console.log(
    `${covered.length} of ${rules.length} rules are named in a test or a case, ${Object.keys(excused).length} have a reason why not`,
  );
  expect(rules.filter((rule) => !named.has(rule) && !(rule in excused))).toEqual([]);
});

test("the list of rules without a test holds only rules that exist, have none, and say why", () => {
  const problems = Object.entries(excused).filter(
    ([rule, reason]) => !rules.includes(rule) || named.has(rule) || reason.length < 20,
  );
  expect(problems).toEqual([]);
});
