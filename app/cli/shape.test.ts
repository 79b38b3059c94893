import { expect, test } from "vitest";
import { shapeProblems } from "./shape";

test("a tree within the limits has no problems", () => {
  expect(
    shapeProblems([
      { path: "flows/law/termijn.ts", lines: 300 },
      { path: "app/locales/nl/citizen.ts", lines: 900 },
      { path: "db/migrations/0001_init.ts", lines: 400 },
      { path: "flows/law/catalogue/agencies.json", lines: 9000 },
    ]),
  ).toEqual([]);
});

test("a long file, an empty name and a crowded folder are each named", () => {
  const crowd = Array.from({ length: 23 }, (_, n) => ({ path: `flows/navigator/flow-${n}.ts`, lines: 10 }));
  expect(
    shapeProblems([
      { path: "app/ui/page.tsx", lines: 301 },
      { path: "app/utils/date.ts", lines: 5 },
      ...crowd,
    ]),
  ).toEqual([
    "app/ui/page.tsx has 301 lines, more than 300: which second idea is in it?",
    "flows/navigator has 23 source files, more than 22: which groups are in it?",
    "app/utils/date.ts is in a folder whose name says nothing: name what the file is about.",
  ]);
});

test("tests do not crowd a folder", () => {
  const crowd = Array.from({ length: 12 }, (_, n) => `flows/law/rule-${n}`);
  const files = crowd
    .flatMap((path) => [`${path}.ts`, `${path}.test.ts`])
    .map((path) => ({ path, lines: 9 }));
  expect(shapeProblems(files)).toEqual([]);
});
