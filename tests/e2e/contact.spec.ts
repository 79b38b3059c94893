import type { APIRequestContext, Page } from "@playwright/test";
import { makeAnswerLink } from "../../app/usecases/answer-link/make-answer-link";
import { openDatabase } from "../../db/connect";
import { DEMO_PASSPHRASE } from "../../db/demo/accounts";
import { press } from "./support/press";
import { expect, test } from "./support/test";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const drawKey = (): string =>
  Array.from({ length: 26 }, () => ALPHABET[Math.floor(Math.random() * 32)]).join("");

/** Files through the API, as a partner does for a citizen. */
async function file(request: APIRequestContext, agencyId: string) {
  const response = await request.post("/api/v1/noodremmen", {
    headers: { "Idempotency-Key": drawKey() },
    data: {
      signal: {
        agencyId,
        decisionTypeId: null,
        level: "regel",
        principles: ["motivering"],
        lang: "nl",
        story: "Niemand legt mij uit wat er in de brief staat.",
        wish: "Schrijf gewone taal.",
        facts: [],
        contact: null,
      },
    },
  });
  expect(response.status()).toBe(201);
  return (await response.json()) as { readonly id: string; readonly code: string };
}

async function signIn(page: Page, email: string) {
  await page.goto("/inloggen");
  await page.locator("#email").fill(email);
  await page.locator("#wachtzin").fill(DEMO_PASSPHRASE);
  await press(page, page.locator("main form button[type=submit]").first());
}

/** Accessible and not wider than a small phone, in both directions. */
async function fits(page: Page, checkAccessibility: () => Promise<void>) {
  const path = page.url().split("?")[0] ?? "";
  await page.setViewportSize({ width: 320, height: 640 });
  for (const lang of ["ar", "nl"]) {
    await page.goto(`${path}?taal=${lang}`);
    await checkAccessibility();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
}

test("a system of an organisation reads and answers with a key of its leadership", async ({
  page,
  request,
  checkAccessibility,
}) => {
  const [mine, other] = [await file(request, "duo"), await file(request, "svb")];
  await signIn(page, "leiding@duo.voorbeeld");
  await page.goto("/organisatie/koppelingen");
  await fits(page, checkAccessibility);
  await press(page, 'form:has(input[value="make-token"]) button');
  await expect(page.locator(".summary a")).toHaveCount(2);
  await checkAccessibility();
  await page.locator("#naam").fill("Zaaksysteem");
  await page.locator('input[name="rechten"][value="antwoorden"]').check();
  await press(page, 'form:has(input[value="make-token"]) button');
  const token = await page.locator("#eenmalig").innerText();
  await checkAccessibility();
  await page.goto("/organisatie/koppelingen");
  await expect(page.locator("#eenmalig")).toHaveCount(0);
  await page.locator("#adres").fill("http://intern");
  await press(page, 'form:has(input[value="add-webhook"]) button');
  await page.goto("/organisatie/koppelingen");

  const headers = { Authorization: `Bearer ${token}` };
  const list = await (await request.get("/api/v1/noodremmen", { headers })).json();
  expect(list.noodremmen.map(({ id }: { id: string }) => id)).toContain(mine.id);
  expect(JSON.stringify(list)).not.toContain("Niemand legt mij uit");
  const read = await request.get(`/api/v1/noodremmen/${mine.id}`, { headers });
  expect((await read.json()).signal.story).toContain("Niemand legt mij uit");
  expect((await request.get(`/api/v1/noodremmen/${other.id}`, { headers })).status()).toBe(404);
  expect((await request.get("/api/v1/noodremmen")).status()).toBe(401);
  const act = (id: string, what: string, key: string, data: object = {}) =>
    request.post(`/api/v1/noodremmen/${id}/${what}`, {
      headers: { ...headers, "Idempotency-Key": key },
      data,
    });
  expect((await act(other.id, "ontvangst", "sleutel-een")).status()).toBe(404);
  const done = await act(mine.id, "ontvangst", "sleutel-een");
  expect([done.status(), (await done.json()).state]).toEqual([200, "ontvangen"]);
  const again = await act(mine.id, "ontvangst", "sleutel-een");
  expect([again.status(), again.headers()["idempotency-replayed"]]).toEqual([200, "true"]);
  expect((await act(mine.id, "ontvangst", "sleutel-twee")).status()).toBe(409);
  expect((await act(mine.id, "vraag", "sleutel-een", { question: "Wanneer?" })).status()).toBe(422);
  expect((await act(mine.id, "vraag", "sleutel-drie", { vraag: "?" })).status()).toBe(400);
  expect((await act(mine.id, "wissen", "sleutel-vier")).status()).toBe(404);
  await expect
    .poll(
      async () => {
        const since = await (await request.get("/api/v1/gebeurtenissen?na=0", { headers })).json();
        return since.gebeurtenissen
          .filter(({ noodrem }: { noodrem: string }) => noodrem === mine.id)
          .map(({ soort }: { soort: string }) => soort);
      },
      { timeout: 60_000 },
    )
    .toEqual(["bezorgd", "ontvangen"]);
  await press(page, 'form:has(input[value="revoke-token"]) button');
  expect((await request.get("/api/v1/noodremmen", { headers })).status()).toBe(401);
});

test("a person follows by header, adds a file, and the organisation can only save it", async ({
  page,
  browser,
  request,
  baseURL,
  checkAccessibility,
}) => {
  const { id, code } = await file(request, "cak");
  const mine = await request.get("/api/v1/mijn-noodrem", { headers: { Authorization: `Noodrem ${code}` } });
  expect((await mine.json()).state).toBe("bezorgd");
  expect((await request.get("/api/v1/mijn-noodrem")).status()).toBe(401);
  await page.goto("/volgen");
  await page.locator("#code").fill(code);
  await press(page, "main form button[type=submit]");
  await press(page, 'a[href="/volgen/contact"]');
  await fits(page, checkAccessibility);
  const send = async (name: string, mimeType: string, buffer: Buffer) => {
    await page.locator("#bestand").setInputFiles({ name, mimeType, buffer });
    await press(page, 'form:has(input[value="file"]) button');
  };
  await send("brief.pdf", "application/pdf", Buffer.from("<script>alert(1)</script>"));
  await expect(page.locator("#bestand-error")).toBeVisible();
  await checkAccessibility();
  const png =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
  await send("mijn brief.pdf", "application/pdf", Buffer.from(png, "base64"));
  await expect(page.locator("main ul li").first()).toContainText("mijn brief.png");

  const desk = await browser.newContext({ baseURL: baseURL ?? "", locale: "nl-NL" });
  const staff = await desk.newPage();
  await signIn(staff, "behandelaar@cak.voorbeeld");
  await staff.goto(`/organisatie/signaal/${id}`);
  await expect(staff.locator(`a[href="/organisatie/signaal/${id}/bijlage/1"]`)).toHaveText("mijn brief.png");
  const saved = await desk.request.get(`/organisatie/signaal/${id}/bijlage/1`);
  expect(saved.status()).toBe(200);
  expect(saved.headers()).toMatchObject({
    "content-type": "image/png",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
  });
  expect(saved.headers()["content-disposition"]).toMatch(/^attachment;/);
  expect((await desk.request.get(`/organisatie/signaal/${id}/bijlage/2`)).status()).toBe(404);
  await desk.close();
});

test("an organisation without account answers through a link that opens once", async ({
  page,
  request,
  checkAccessibility,
}) => {
  const { id, code } = await file(request, "gm0034");
  const db = openDatabase(`sqlite:${process.env.E2E_FOLDER}/noodrem.db`, { readers: 1 });
  const now = new Date().toISOString();
  const token = await makeAnswerLink(
    { db, clock: { now: () => now, today: () => now.slice(0, 10) } },
    { id: `mail-${id}`, noodrem_id: id, organisation_id: "gm0034" },
  );
  await db.destroy();
  await page.goto(`/antwoord/${token}`);
  await fits(page, checkAccessibility);
  await press(page, "main form button");
  await expect(page).toHaveURL(/\/antwoord$/);
  await fits(page, checkAccessibility);
  await press(page, 'form:has(input[value="acknowledge"]) button');
  await press(page, 'form:has(input[value="answer"]) button');
  await expect(page.locator(".summary a")).not.toHaveCount(0);
  await checkAccessibility();
  await page.locator("#verandering").fill("Wij schrijven de brief opnieuw, in gewone taal.");
  await page.locator("#eigenaar").fill("Afdeling Inkomen");
  const soon = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10).split("-").reverse();
  await page.locator("#klaar-op").fill(soon.join("-"));
  await press(page, 'form:has(input[value="answer"]) button');
  const mine = await request.get("/api/v1/mijn-noodrem", { headers: { Authorization: `Noodrem ${code}` } });
  expect((await mine.json()).state).toBe("beantwoord");
  await page.context().clearCookies();
  expect((await page.goto(`/antwoord/${token}`))?.status()).toBe(404);
  await checkAccessibility();
  await press(page, "main form button");
  await checkAccessibility();
});
