import { afterEach, describe, expect, it } from "vitest";
import { TEST_CERTIFICATE, testMailServer } from "../../tests/support/mail-server";
import type { MailOut } from "../usecases/delivery/post";
import { createMailer } from "./mailer";

const ORIGIN = "https://noodrem.voorbeeld";
const mail = (change: Partial<MailOut> = {}): MailOut => ({
  id: "job-1.follower",
  to: "noor@voorbeeld.example",
  kind: "follower",
  lang: "nl",
  path: "/volgen",
  ...change,
});

const open: (() => Promise<void>)[] = [];
const serverWith = async (options: Parameters<typeof testMailServer>[0] = {}) => {
  const server = await testMailServer(options);
  open.push(server.close);
  return server;
};
const mailerFor = (url: string, requireTls = true) =>
  createMailer({ url, from: "geen-antwoord@noodrem.voorbeeld", requireTls, ca: TEST_CERTIFICATE }, ORIGIN);

afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

describe("mail through a real server", () => {
  it("goes over STARTTLS, says nothing but where to go, and keeps its Message-ID at a repeat", async () => {
    const server = await serverWith();
    const send = mailerFor(server.url);
    expect(await send(mail())).toEqual({ sent: true, code: "250" });
    await send(mail());
    const [first, second] = server.mails;
    expect(server.mails).toHaveLength(2);
    expect(first?.secure).toBe(true);
    expect(first?.to).toEqual(["noor@voorbeeld.example"]);
    expect(first?.text).toContain(`${ORIGIN}/volgen`);
    expect(first?.text).toContain("Auto-Submitted: auto-generated");
    const idOf = (text = "") => /^Message-ID: (.+)$/im.exec(text)?.[1];
    expect(idOf(first?.text)).toMatch(/@noodrem\.voorbeeld>$/);
    expect(idOf(second?.text)).toBe(idOf(first?.text));
  });

  it.each(["nl", "en", "ar"] as const)("is said in %s", async (lang) => {
    const server = await serverWith();
    await mailerFor(server.url)(mail({ lang }));
    expect(server.mails[0]?.text).toContain(`${ORIGIN}/volgen`);
    expect(server.mails[0]?.text).not.toContain("follower.");
  });

  it("does not leave without encryption, unless that was asked for", async () => {
    const server = await serverWith({ disabledCommands: ["STARTTLS"] });
    expect(await mailerFor(server.url)(mail())).toMatchObject({ sent: false, final: false });
    expect(server.mails).toEqual([]);
    expect((await mailerFor(server.url, false)(mail())).sent).toBe(true);
  });

  it("does not trust a certificate that nobody vouches for", async () => {
    const server = await serverWith();
    const send = createMailer({ url: server.url, from: "a@noodrem.voorbeeld", requireTls: true }, ORIGIN);
    expect(await send(mail())).toMatchObject({ sent: false, final: false });
    expect(server.mails).toEqual([]);
  });

  it.each([
    [550, true],
    [451, false],
  ])("takes %i of the server as final: %s", async (responseCode, final) => {
    const server = await serverWith({
      onRcptTo: (_address, _session, done) => done(Object.assign(new Error("no"), { responseCode })),
    });
    expect(await mailerFor(server.url)(mail())).toEqual({
      sent: false,
      final,
      code: String(responseCode),
    });
  });

  it("says that nobody answers, and never throws", async () => {
    const server = await serverWith();
    await open.pop()?.();
    expect(await mailerFor(server.url)(mail())).toMatchObject({ sent: false, final: false });
  });
});
