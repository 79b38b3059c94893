import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dialects, type TestDatabase } from "#db/test-dialects";
import { advanceNoodrem } from "../noodrem/advance-noodrem";
import { expireTerms } from "../noodrem/expire-terms";
import { filed, staffOf, type TestContext, testContext } from "../test-context";
import { FEWEST_SHOWN, listSilence } from "./list-silence";

describe.each(dialects)("the list of silence on $name", (dialect) => {
  let t: TestDatabase;
  let ctx: TestContext;
  beforeEach(async () => {
    t = await dialect.fresh();
    ctx = await testContext(t);
  });
  afterEach(() => t.close());

  const passDays = async (days: readonly string[]) => {
    for (const day of days) {
      ctx.setNow(`${day}T10:00:00.000Z`);
      await expireTerms(ctx);
    }
  };
  const UNTIL_PUBLIC = ["2026-12-02", "2026-12-10", "2026-12-18", "2026-12-26", "2027-01-20"];

  it("names every organisation that stays silent, by name, and hides small numbers", async () => {
    for (let count = 0; count < FEWEST_SHOWN; count++) await filed(ctx);
    const { id } = await filed(ctx, { agencyId: "svb" });
    const answered = await filed(ctx, { agencyId: "cak" });
    await passDays(UNTIL_PUBLIC.slice(0, -1));
    expect(await listSilence(ctx)).toEqual({ ok: true, value: [] });
    await advanceNoodrem(ctx, { kind: "follower", code: answered.code }, answered.id, { type: "WITHDRAW" });
    await passDays(UNTIL_PUBLIC.slice(-1));
    expect(await listSilence(ctx)).toEqual({
      ok: true,
      value: [
        { name: "Sociale Verzekeringsbank", signals: null, weeks: null },
        { name: "UWV", signals: FEWEST_SHOWN, weeks: 0 },
      ],
    });
    await passDays(["2027-02-03"]);
    const later = await listSilence(ctx);
    expect(later.ok && later.value.map(({ weeks }) => weeks)).toEqual([null, 2]);
    await advanceNoodrem(ctx, staffOf("svb", "leiding"), id, { type: "ACKNOWLEDGE" });
    const acknowledged = await listSilence(ctx);
    expect(acknowledged.ok && acknowledged.value.length).toBe(2);
  });
});
