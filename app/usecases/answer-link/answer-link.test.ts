import { afterEach, describe, expect, it } from "vitest";
import { putMailboxes } from "#db/delivery/addresses";
import { DEMO_BODIES_WITHOUT_ACCOUNT, DEMO_MAILBOXES } from "#db/demo/mailboxes";
import { putOrganisations } from "#db/organisations";
import { dialects } from "#db/test-dialects";
import { AnswerSchema } from "#flows/noodrem/answer-check";
import type { MailOut, Post } from "../delivery/post";
import { sendDue } from "../delivery/send-due";
import { spreadJobs } from "../delivery/spread-jobs";
import { followNoodrem } from "../noodrem/follow-noodrem";
import { filed, testContext } from "../test-context";
import { actThroughLink, askNewLink, lookAtLink, openLink, signalOfLink } from "./use-answer-link";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const comply = AnswerSchema.parse({
  kind: "comply",
  change: "Wij sturen voortaan een brief in gewone taal, met de redenen erbij.",
  owner: "Afdeling Werk en Inkomen",
  changeBy: "2026-12-20",
});

describe.each(dialects)("a link for an organisation without account, on $name", (dialect) => {
  async function service() {
    const t = await dialect.fresh();
    closing.push(t.close);
    const ctx = await testContext(t);
    await putOrganisations(t.db, DEMO_BODIES_WITHOUT_ACCOUNT);
    await putMailboxes(t.db, DEMO_MAILBOXES);
    const mails: MailOut[] = [];
    const post: Post = {
      mail: async (mail) => {
        mails.push(mail);
        return { sent: true, code: "250" };
      },
      hook: async () => ({ sent: false, final: true, code: "none" }),
    };
    const settle = async () => {
      while ((await spreadJobs(ctx)) > 0);
      while ((await sendDue(ctx, post)) > 0);
    };
    const token = () => mails.at(-1)?.path.replace("/antwoord/", "") ?? "";
    return { ctx, mails, settle, token };
  }

  it("opens its one signal once, and lets it acknowledge and comply, but never explain", async () => {
    const { ctx, mails, settle, token } = await service();
    const receipt = await filed(ctx, { agencyId: "gm0034" });
    const other = await filed(ctx, { agencyId: "uwv" });
    await settle();
    const mail = mails.find(({ kind }) => kind === "link");
    expect(mail?.to).toBe("noodrem@almere.voorbeeld");
    mails.splice(0, mails.length, ...(mail ? [mail] : []));
    const stored = JSON.stringify(await ctx.db.selectFrom("answer_links").selectAll().execute());
    expect(stored).not.toContain(token());

    expect(await lookAtLink(ctx, token())).toBe("good");
    expect(await lookAtLink(ctx, token())).toBe("good");
    const opened = await openLink(ctx, token());
    if (!opened.ok) throw new Error(opened.error.code);
    const { session } = opened.value;
    expect(await openLink(ctx, token())).toEqual({ ok: false, error: { code: "not_found" } });
    expect(await lookAtLink(ctx, token())).toBe("over");

    const shown = await signalOfLink(ctx, session);
    expect(shown.ok && [shown.value.id, shown.value.id === other.id]).toEqual([receipt.id, false]);
    expect((await actThroughLink(ctx, session, { kind: "ontvangst" })).ok).toBe(true);
    const explain = { ...comply, kind: "explain" as const };
    expect(await actThroughLink(ctx, session, { kind: "antwoord", answer: explain })).toEqual({
      ok: false,
      error: { code: "not_allowed" },
    });
    expect(await actThroughLink(ctx, session, { kind: "antwoord", answer: comply })).toEqual({
      ok: true,
      value: undefined,
    });
    const followed = await followNoodrem(ctx, receipt.code);
    expect(followed.ok && [followed.value.state, followed.value.answer?.change]).toEqual([
      "beantwoord",
      comply.change,
    ]);
    ctx.setNow("2026-11-24T11:01:00.000Z");
    expect(await signalOfLink(ctx, session)).toEqual({ ok: false, error: { code: "session_ended" } });
  });

  it("is over after its days; a new one goes to the registered mailbox and opens, the old one does not", async () => {
    const { ctx, mails, settle, token } = await service();
    await filed(ctx, { agencyId: "gm0034" });
    await settle();
    const first = token();
    ctx.setNow("2026-12-08T10:00:00.000Z");
    expect(await lookAtLink(ctx, first)).toBe("over");
    expect((await openLink(ctx, first)).ok).toBe(false);
    expect((await askNewLink(ctx, first)).ok).toBe(true);
    expect((await askNewLink(ctx, first)).ok).toBe(true);
    await settle();
    expect(mails.map(({ to }) => to)).toEqual(["noodrem@almere.voorbeeld", "noodrem@almere.voorbeeld"]);
    expect(await lookAtLink(ctx, first)).toBe("unknown");
    expect((await openLink(ctx, token())).ok).toBe(true);
    expect(await askNewLink(ctx, "verzonnen")).toEqual({ ok: false, error: { code: "not_found" } });
  });

  it("is opened by one of two at once", async () => {
    const { ctx, settle, token } = await service();
    await filed(ctx, { agencyId: "gm0034" });
    await settle();
    const both = await Promise.all([openLink(ctx, token()), openLink(ctx, token())]);
    expect(both.filter(({ ok }) => ok).length).toBe(1);
  });
});
