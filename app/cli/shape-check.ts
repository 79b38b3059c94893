import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesUnder } from "./project-files";
import { report } from "./report";
import { shapeProblems } from "./shape";

const root = process.cwd();
const files = ["app", "flows", "db", "tests"]
  .flatMap((folder) => filesUnder(root, folder))
  .map((path) => ({ path, lines: readFileSync(join(root, path), "utf8").split("\n").length - 1 }));

report(`${files.length} files`, shapeProblems(files));
