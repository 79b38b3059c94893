import { rmSync } from "node:fs";

/** Removes the database of the browser tests when all of them are done. */
export default function removeData(): void {
  rmSync(process.env.E2E_FOLDER ?? "", { recursive: true, force: true });
}
