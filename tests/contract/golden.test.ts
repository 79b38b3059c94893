import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compareGolden, GOLDEN_FILE, goldenLines, REGENERATE } from "~/cli/law/golden";

const MOST_SHOWN = 40;
const golden = readFileSync(GOLDEN_FILE, "utf8").trimEnd().split("\n");

test("every decision type at every stage gives the advice of the golden file", () => {
  const { changed, count } = compareGolden(golden, goldenLines());
  const shown = changed.slice(0, MOST_SHOWN).join("\n");
  const advice = `${count} advices changed. If each change is meant: ${REGENERATE}, and commit the file with the reason.`;
  expect(changed, `${advice}\n${shown}`).toEqual([]);
});

test("a changed, a new and a missing line are each named, the others are not", () => {
  const before = [
    "a besluit 2026 bezwaar - R2.1",
    "b besluit 2026 bezwaar - R2.1",
    "c besluit 2026 geen - R1.9",
  ];
  const now = ["a besluit 2026 beroep - R7.1", "b besluit 2026 bezwaar - R2.1", "d besluit 2026 geen - R1.9"];
  expect(compareGolden(before, now)).toEqual({
    count: 3,
    changed: [
      "- a besluit 2026 bezwaar - R2.1",
      "+ a besluit 2026 beroep - R7.1",
      "+ d besluit 2026 geen - R1.9",
      "- c besluit 2026 geen - R1.9",
    ],
  });
});
