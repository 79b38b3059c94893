import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Every file under a folder of the project, with forward slashes and relative to `root`, in a fixed order. */
export function filesUnder(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}
