import { afterEach, describe, expect, it } from "vitest";
import { putMailboxes } from "#db/delivery/addresses";
import { boardOf, claimMessages } from "#db/delivery/outbox";
import { dialects } from "#db/test-dialects";
import { TEST_CERTIFICATE, testMailServer } from "../../../tests/support/mail-server";
import { createMailer } from "../../mail/mailer";
import { advanceNoodrem } from "../noodrem/advance-noodrem";
import { filed, staffOf, testContext } from "../test-context";
import { replayDelivery, showBoard } from "./board";
import { keepFollowAddress, showFollowAddress } from "./follow-address";
import { DELIVERY_POLICY } from "./policy";
import type { MailOut, Post, PostResult } from "./post";
import { sendDue } from "./send-due";
import { spreadJobs } from "./spread-jobs";

const ADDRESS = "noor.verzonnen@voorbeeld.example";
const noHook: Post["hook"] = async () => ({ sent: false, final: true, code: "none" });
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A way out that keeps what it is given, and answers what the test says. */
function paperPost(answer: () => PostResult = () => ({ sent: true, code: "250" })) {
  const mails: MailOut[] = [];
  const post: Post = {
    mail: async (mail) => {
      mails.push(mail);
      return answer();
    },
    hook: noHook,
  };
  return { mails, post };
}

describe.each(dialects)("delivery on $name", (dialect) => {
  async function service() {
    const t = await dialect.fresh();
    closing.push(t.close);
    const ctx = await testContext(t);
    await putMailboxes(t.db, [{ organisation_id: "uwv", email: "post@uwv.voorbeeld" }]);
    const settle = async (post: Post) => {
      while ((await spreadJobs(ctx)) > 0);
      while ((await sendDue(ctx, post)) > 0);
    };
    return { ctx, settle };
  }

  it("tells the follower and the desk through a real mail server, without a word of content", async () => {
    const { ctx, settle } = await service();
    const server = await testMailServer();
    closing.push(server.close);
    const from = "geen-antwoord@noodrem.voorbeeld";
    const mail = createMailer(
      { url: server.url, from, requireTls: true, ca: TEST_CERTIFICATE },
      "https://noodrem.voorbeeld",
    );
    const receipt = await filed(ctx);
    expect((await keepFollowAddress(ctx, receipt.code, ADDRESS, "nl")).ok).toBe(true);
    await settle({ mail, hook: noHook });
    expect(server.mails.map(({ to }) => to[0])).toEqual(["post@uwv.voorbeeld"]);
    const done = await advanceNoodrem(ctx, staffOf("uwv", "behandelaar"), receipt.id, {
      type: "ACKNOWLEDGE",
    });
    expect(done.ok).toBe(true);
    await settle({ mail, hook: noHook });
    expect(server.mails.map(({ to }) => to[0])).toEqual(["post@uwv.voorbeeld", ADDRESS]);
    for (const { text, secure } of server.mails) {
      expect(secure).toBe(true);
      const body = text.replace(/^(To|From|Message-ID):.*$/gm, "");
      expect(body).not.toMatch(/uwv|boete|ww-|evenredig|noor/i);
      expect(text).not.toContain(receipt.code);
      expect(text).not.toContain(receipt.id);
    }
  });

  it("keeps the address sealed, shows it to the code alone, and forgets it", async () => {
    const { ctx, settle } = await service();
    const { mails, post } = paperPost();
    const receipt = await filed(ctx);
    await keepFollowAddress(ctx, receipt.code, ADDRESS, "ar");
    const stored = await ctx.db.selectFrom("follow_addresses").selectAll().execute();
    expect(JSON.stringify(stored)).not.toContain("verzonnen");
    expect(await showFollowAddress(ctx, receipt.code)).toEqual({
      ok: true,
      value: { address: ADDRESS, failed: false },
    });
    expect(await keepFollowAddress(ctx, receipt.code, "geen adres", "nl")).toMatchObject({
      ok: false,
      error: { code: "input_invalid" },
    });
    await keepFollowAddress(ctx, receipt.code, "", "nl");
    await advanceNoodrem(ctx, staffOf("uwv", "leiding"), receipt.id, { type: "ACKNOWLEDGE" });
    await settle(post);
    expect(mails.filter(({ kind }) => kind === "follower")).toEqual([]);
    expect(await showFollowAddress(ctx, receipt.code)).toEqual({ ok: true, value: null });
  });

  it("sends each of 24 messages once with two workers at a time", async () => {
    const { ctx } = await service();
    const { mails, post } = paperPost();
    for (let count = 0; count < 24; count++) await filed(ctx);
    const worker = async () => {
      for (let idle = 0; idle < 3; ) {
        const work = (await spreadJobs(ctx)) + (await sendDue(ctx, post));
        idle = work > 0 ? 0 : idle + 1;
      }
    };
    await Promise.all([worker(), worker()]);
    ctx.setNow("2026-11-24T10:10:00.000Z");
    await Promise.all([worker(), worker()]);
    expect(mails.length).toBe(24);
    expect(new Set(mails.map(({ id }) => id)).size).toBe(24);
    const feed = await ctx.db.selectFrom("organisation_feed").select("nr").orderBy("nr").execute();
    expect(feed.map(({ nr }) => nr)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
  });

  it("tries again as the policy says, then shows it on the board, and sends after a replay", async () => {
    const { ctx, settle } = await service();
    let isUp = false;
    const { mails, post } = paperPost(() =>
      isUp ? { sent: true, code: "250" } : { sent: false, final: false, code: "ECONNREFUSED" },
    );
    await filed(ctx);
    await settle(post);
    let moment = Date.parse(ctx.clock.now());
    for (const [index, minutes] of DELIVERY_POLICY.retryMinutes.entries()) {
      expect(mails.length).toBe(index + 1);
      ctx.setNow(new Date(moment + minutes * 60_000 - 1).toISOString());
      await settle(post);
      expect(mails.length).toBe(index + 1);
      moment += minutes * 60_000;
      ctx.setNow(new Date(moment).toISOString());
      await settle(post);
    }
    ctx.setNow("2027-01-24T10:00:00.000Z");
    await settle(post);
    expect(mails.length).toBe(DELIVERY_POLICY.retryMinutes.length + 1);
    const leiding = staffOf("uwv", "leiding");
    const board = await showBoard(ctx, leiding);
    expect(board.ok && board.value.map(({ state, attempts }) => [state, attempts.length])).toEqual([
      ["undeliverable", mails.length],
    ]);
    const id = (board.ok && board.value[0]?.id) || "";
    expect(await replayDelivery(ctx, staffOf("svb", "leiding"), id)).toEqual({
      ok: false,
      error: { code: "not_found" },
    });
    expect(await replayDelivery(ctx, staffOf("uwv", "behandelaar"), id)).toMatchObject({ ok: false });
    isUp = true;
    expect((await replayDelivery(ctx, leiding, id)).ok).toBe(true);
    await settle(post);
    const after = await showBoard(ctx, leiding);
    expect(after.ok && after.value[0]?.state).toBe("sent");
  });

  it("gives a claim of a lost worker to the next, and its log says that nobody knows", async () => {
    const { ctx, settle } = await service();
    const { mails, post } = paperPost();
    await filed(ctx);
    while ((await spreadJobs(ctx)) > 0);
    const now = ctx.clock.now();
    const lost = await claimMessages(ctx.db, { now, leasedUntil: "2026-11-24T10:05:00.000Z", most: 10 });
    expect(lost.length).toBe(1);
    await settle(post);
    expect(mails).toEqual([]);
    ctx.setNow("2026-11-24T10:05:00.000Z");
    await settle(post);
    expect(mails.map(({ id }) => id)).toEqual([lost[0]?.id]);
    const { attempts } = await boardOf(ctx.db, null, 10);
    expect(attempts.map(({ outcome }) => outcome)).toEqual(["begun", "sent"]);
  });

  it("stops at once when the other side will never take it, and the follower is told", async () => {
    const { ctx, settle } = await service();
    const { post } = paperPost(() => ({ sent: false, final: true, code: "550" }));
    const receipt = await filed(ctx);
    await keepFollowAddress(ctx, receipt.code, ADDRESS, "nl");
    await advanceNoodrem(ctx, staffOf("uwv", "leiding"), receipt.id, { type: "ACKNOWLEDGE" });
    await settle(post);
    expect(await showFollowAddress(ctx, receipt.code)).toMatchObject({ ok: true, value: { failed: true } });
    const { attempts } = await boardOf(ctx.db, null, 10);
    expect(attempts.map(({ outcome, code }) => [outcome, code])).toEqual([
      ["refused", "550"],
      ["refused", "550"],
    ]);
  });

  it("puts mail that cannot leave on the board when no mail server is set", async () => {
    const { ctx, settle } = await service();
    await filed(ctx);
    await settle({ mail: null, hook: noHook });
    const { messages, attempts } = await boardOf(ctx.db, null, 10);
    expect([messages[0]?.state, attempts[0]?.code]).toEqual(["undeliverable", "mail_off"]);
  });
});
