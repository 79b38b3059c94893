import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { disableAccount } from "#db/accounts";
import { DEMO_ACCOUNTS, DEMO_PASSPHRASE } from "#db/demo/accounts";
import { dialects, type TestDatabase } from "#db/test-dialects";
import { purge } from "../keeping/purge";
import { seedDemo } from "../system/seed-demo";
import { type TestContext, testContext } from "../test-context";
import { actorOfSession } from "./actor-of-session";
import { signIn } from "./sign-in";
import { signOut } from "./sign-out";

describe.each(dialects)("signing in on $name", (dialect) => {
  let t: TestDatabase;
  let ctx: TestContext;
  beforeEach(async () => {
    t = await dialect.fresh();
    ctx = await testContext(t);
  });
  afterEach(() => t.close());
  const email = "leiding@uwv.voorbeeld";
  const enter = async (previousToken: string | null = null): Promise<string> => {
    const done = await signIn(ctx, { email, passphrase: DEMO_PASSPHRASE, previousToken });
    if (!done.ok) throw new Error(done.error.code);
    return done.value.token;
  };
  const who = async (token: string) => {
    const actor = await actorOfSession(ctx, token);
    return actor.ok ? actor.value.accountId : actor.error.code;
  };
  const at = (time: string) => ctx.setNow(`2026-11-24T${time}:00.000Z`);

  it("knows who is there, and stores only a hash of the token", async () => {
    const token = await enter();
    expect(await actorOfSession(ctx, token)).toEqual({
      ok: true,
      value: {
        kind: "staff",
        role: "leiding",
        accountId: "demo-uwv-leiding",
        organisationId: "uwv",
        organisationName: "UWV",
        displayName: "Lou Leiding (verzonnen)",
      },
    });
    expect(token.length).toBe(43);
    expect(JSON.stringify(await t.db.selectFrom("sessions").selectAll().execute())).not.toContain(token);
    expect((await signIn(ctx, { email: "  LEIDING@UWV.voorbeeld ", passphrase: DEMO_PASSPHRASE })).ok).toBe(
      true,
    );
  });

  it("gives one answer for a wrong passphrase, an unknown and a disabled account", async () => {
    await disableAccount(t.db, "demo-svb-leiding");
    const attempts = [
      { email, passphrase: "een verkeerde zin" },
      { email: "niemand@uwv.voorbeeld", passphrase: DEMO_PASSPHRASE },
      { email: "leiding@svb.voorbeeld", passphrase: DEMO_PASSPHRASE },
      { email: `${email}\u0000`, passphrase: DEMO_PASSPHRASE },
      { email, passphrase: "x".repeat(100_000) },
    ];
    for (const attempt of attempts)
      expect(await signIn(ctx, attempt)).toEqual({ ok: false, error: { code: "sign_in_failed" } });
    expect([ctx.wrongGuesses.length, new Set(ctx.wrongGuesses).size]).toEqual([3, 3]);
    expect(ctx.wrongGuesses.join()).not.toContain("voorbeeld");
  });

  it("ends after 30 minutes of silence, and after eight hours whatever happens", async () => {
    const token = await enter();
    at("10:30");
    expect(await who(token)).toBe("session_ended");
    at("11:00");
    const busy = await enter();
    for (let minute = 20; minute < 480; minute += 20) {
      ctx.setNow(new Date(Date.UTC(2026, 10, 24, 11, minute)).toISOString());
      expect([minute, await who(busy)]).toEqual([minute, "demo-uwv-leiding"]);
    }
    at("18:59");
    expect(await who(busy)).toBe("demo-uwv-leiding");
    at("19:00");
    expect(await who(busy)).toBe("session_ended");
    expect(await purge(ctx)).toMatchObject({ ok: true, value: { sessions: 2 } });
  });

  it("gives a new token at each sign-in and ends the one before", async () => {
    const before = await enter();
    const now = await enter(before);
    expect(now).not.toBe(before);
    expect([await who(before), await who(now)]).toEqual(["session_ended", "demo-uwv-leiding"]);
  });

  it("ends at once by signing out and by closing the account", async () => {
    const [one, other] = [await enter(), await enter()];
    await signOut(ctx, one);
    expect([await who(one), await who(other)]).toEqual(["session_ended", "demo-uwv-leiding"]);
    await disableAccount(t.db, "demo-uwv-leiding");
    expect(await who(other)).toBe("session_ended");
    expect(await who("")).toBe("session_ended");
  });

  it("seeds a demonstration once", async () => {
    await t.db.deleteFrom("accounts").execute();
    await seedDemo(ctx);
    const first = await t.db.selectFrom("accounts").selectAll().orderBy("id").execute();
    await seedDemo(ctx);
    expect(await t.db.selectFrom("accounts").selectAll().orderBy("id").execute()).toEqual(first);
    expect([first.length, new Set(first.map((account) => account.passphrase_hash)).size]).toEqual([
      DEMO_ACCOUNTS.length,
      1,
    ]);
    expect(DEMO_PASSPHRASE.length).toBeGreaterThanOrEqual(15);
  });
});
