/**
 * `npm run law:golden`: writes what the engine advises now over the golden file, and says which lines changed. Look at
 * each of them: a change that nobody meant is a mistake that somebody would have followed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compareGolden, GOLDEN_FILE, goldenLines } from "./law/golden";

const file = join(process.cwd(), GOLDEN_FILE);

function linesBefore(): readonly string[] {
  try {
    return readFileSync(file, "utf8").trimEnd().split("\n");
  } catch {
    return [];
  }
}

const now = goldenLines();
const { changed, count } = compareGolden(linesBefore(), now);
writeFileSync(file, `${now.join("\n")}\n`);
console.log([...changed, `${now.length} lines, ${count} changed`].join("\n"));
