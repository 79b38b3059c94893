import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { dialects } from "#db/test-dialects";
import { simulate } from "../load/year/simulate";

it.each(dialects)(
  "a small year on $name ends lawfully, told once, every silence listed",
  async (dialect) => {
    const folder = mkdtempSync(join(tmpdir(), "noodrem-year-"));
    const t = dialect.name === "sqlite" ? null : await dialect.fresh();
    try {
      const url = t?.url ?? `sqlite:${join(folder, "year.db")}`;
      const year = await simulate({ url, noodremmen: 24, days: 200, seed: 7 });
      expect(year.verdict).toEqual({ unlawful: [], toldTwice: [], untold: [], overdue: [], unlisted: [] });
      expect(year.noodremmen).toBe(24);
      expect(year.restarts).toBeGreaterThan(5);
      expect(year.termsEnded).toBeGreaterThan(20);
      expect(Object.keys(year.states).length).toBeGreaterThan(4);
    } finally {
      await t?.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);
