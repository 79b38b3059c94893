import { createHmac } from "node:crypto";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { CloudEvent, HTTP } from "cloudevents";
import { afterEach, describe, expect, it } from "vitest";
import type { HookOut } from "../usecases/delivery/post";
import { createPoster } from "./poster";
import { isPublicAddress } from "./public-address";

const ORIGIN = "https://noodrem.voorbeeld";
const SECRET = Buffer.alloc(32, 5);
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const hook = (url: string): HookOut => ({
  id: "job-1.webhook-1",
  url,
  secret: SECRET,
  now: "2026-11-24T10:00:00.000Z",
  event: { kind: "betwist", organisationId: "uwv", nr: 7, noodremId: "n-1", on: "2026-11-24" },
});

/** A receiver on this machine; `status` is what it answers. */
async function receiver(status: number, headers: Record<string, string> = {}) {
  const got: { headers: IncomingHttpHeaders; body: string }[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (part) => {
      body += part;
    });
    request.on("end", () => {
      got.push({ headers: request.headers, body });
      response.writeHead(status, headers).end();
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", () => ready()));
  closing.push(() => server.close());
  return { got, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/haak` };
}

describe("a webhook", () => {
  const local = createPoster({ allowLocal: true }, ORIGIN);
  const strict = createPoster({ allowLocal: false }, ORIGIN);

  it("is a valid CloudEvent with ids and kinds only, signed as Standard Webhooks asks", async () => {
    const { got, url } = await receiver(204);
    expect(await local(hook(url))).toEqual({ sent: true, code: "204" });
    const [{ headers, body } = { headers: {}, body: "" }] = got;
    const event = HTTP.toEvent<Record<string, unknown>>({ headers, body });
    if (Array.isArray(event)) throw new Error("one event");
    if (!(event instanceof CloudEvent)) throw new Error("no CloudEvent");
    expect(event.validate()).toBe(true);
    expect([event.type, event.subject, event.id, event.data]).toEqual([
      "nl.noodrem.signaal.betwist",
      "n-1",
      "uwv/7",
      { volgnummer: 7, noodrem: "n-1", soort: "betwist", dag: "2026-11-24" },
    ]);
    const signed = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`;
    const expected = createHmac("sha256", SECRET).update(signed).digest("base64");
    expect(headers["webhook-signature"]).toBe(`v1,${expected}`);
    expect(headers["webhook-id"]).toBe("job-1.webhook-1");
    expect(headers["webhook-timestamp"]).toBe("1795514400");
  });

  it("follows no redirect, and takes 410 for the end", async () => {
    const target = await receiver(204);
    const redirecting = await receiver(302, { Location: target.url });
    expect(await local(hook(redirecting.url))).toEqual({ sent: false, final: false, code: "302" });
    expect(target.got).toEqual([]);
    expect(await local(hook((await receiver(410)).url))).toEqual({ sent: false, final: true, code: "410" });
    expect(await local(hook((await receiver(500)).url))).toEqual({ sent: false, final: false, code: "500" });
  });

  it("reaches no http, no secret in an address, and nothing behind this machine", async () => {
    const { got, url } = await receiver(204);
    expect(await strict(hook(url))).toEqual({ sent: false, final: true, code: "not_https" });
    for (const inside of [
      url.replace("http:", "https:"),
      "https://localhost:1/",
      "https://[::1]/",
      "https://2130706433/",
      "https://169.254.169.254/latest/meta-data",
    ])
      expect(await strict(hook(inside)), inside).toEqual({ sent: false, final: false, code: "not_public" });
    expect(await strict(hook("https://naam:geheim@noodrem.voorbeeld/"))).toMatchObject({ code: "not_https" });
    expect(got).toEqual([]);
  });
});

describe("public addresses", () => {
  it.each(["8.8.8.8", "193.0.0.1", "2a00:1450::1"])("%s is one", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
  it.each([
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "127.0.0.1",
    "169.254.169.254",
    "172.31.255.255",
    "192.168.1.1",
    "198.18.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:7f00:1",
    "64:ff9b::7f00:1",
    "fc00::1",
    "fe80::1",
    "ff02::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "geen adres",
  ])("%s is none", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
