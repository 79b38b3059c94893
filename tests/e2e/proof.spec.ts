import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { JOURNEYS } from "./support/journeys";
import { press } from "./support/press";
import { expect, test } from "./support/test";
import { walk } from "./support/walk";

/** Files one noodrem and returns its code; the page stands at "sent". */
async function file(page: Page): Promise<string> {
  const [journey] = JOURNEYS;
  if (journey === undefined) throw new Error("no journey");
  await page.goto("/start?taal=nl");
  await page.goto("/start");
  await walk(page, journey.answers);
  await page.goto("/noodrem");
  await press(page, 'main a.button[href^="/noodrem/"]');
  await walk(page, {
    gevolg: ["geld"],
    beginsel: ["motivering"],
    "toepassing-of-regel": "toepassing",
    "wat-gebeurde": "Ik kreeg een brief en niemand kon hem uitleggen.",
    "wat-helpt": "Iemand die mij belt.",
  });
  await press(page, 'main form:has(input[name="sleutel"]) button');
  await expect(page).toHaveURL(/\/verstuurd$/);
  return (await page.locator("#volgcode").innerText()).trim();
}

async function check(page: Page, receipt: string): Promise<void> {
  await page.locator("#receipt").fill(receipt);
  await page.locator("#check button").click();
  await expect(page.locator("#result h2")).toHaveCount(1);
}

const textOf = async (page: Page, path: string): Promise<string> => {
  const response = await page.request.get(path);
  expect(response.status()).toBe(200);
  return response.text();
};

test("a receipt is checked without the network, from the site and from a file, and a changed letter shows", async ({
  page,
  context,
  checkAccessibility,
}) => {
  await file(page);
  const copy = await textOf(page, "/volgen/bewijs/kopie.json");
  const keys = await textOf(page, "/.well-known/noodrem-sleutels.json");
  const receipt = await textOf(page, "/volgen/bewijs/1.json");
  expect(await textOf(page, "/volgen/bewijs/kopie.txt")).toContain("niemand kon hem uitleggen");
  expect(await textOf(page, "/volgen/bewijs/1.svg")).toContain("<svg");
  expect(receipt).not.toContain("uitleggen");
  await page.goto("/volgen/bewijs");
  await checkAccessibility();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const line = await page.locator(".proofline").innerText();

  const changed = copy.replace("niemand kon hem uitleggen", "iemand kon hem uitleggen");
  expect(changed).not.toBe(copy);
  await page.goto("/verify/");
  await expect(page.locator("#keys")).not.toHaveValue("");
  await context.setOffline(true);
  for (const given of [receipt, copy, line]) {
    await check(page, given);
    await expect(page.locator("#result")).toHaveClass(/holds/);
  }
  await checkAccessibility();
  await check(page, changed);
  await expect(page.locator("#result")).toHaveClass(/fails/);
  await check(page, `${line.slice(0, -1)}x`);
  await expect(page.locator("#result")).toHaveClass(/fails/);
  await context.setOffline(false);

  const html = await textOf(page, "/verify/ar.html");
  const path = join(mkdtempSync(join(tmpdir(), "noodrem-verify-")), "verify.html");
  writeFileSync(path, html);
  await context.setOffline(true);
  await page.goto(pathToFileURL(path).href);
  await page.locator("#keys").fill(keys);
  await check(page, copy);
  await expect(page.locator("#result")).toHaveClass(/holds/);
  await checkAccessibility();
  await check(page, changed);
  await expect(page.locator("#result")).toHaveClass(/fails/);
});

test("the page that checks proofs brings its own policy, with one script and no other", async ({
  request,
}) => {
  for (const path of ["/verify/", "/verify/en.html", "/verify/ar.html"]) {
    const policy = (await request.get(path)).headers()["content-security-policy"] ?? "";
    expect(policy).toMatch(/default-src 'none'; script-src 'sha256-[^' ]+'; style-src 'sha256-[^' ]+'/);
    expect(policy).toContain("frame-ancestors 'none'");
  }
});

test("the log is signed from the first day, and read by machines", async ({ request }) => {
  expect(await (await request.get("/logboek/kop.txt")).text()).toMatch(/^noodrem-logboek\/v1\ndag \d{4}-/);
  const log = await (await request.get("/api/v1/logboek")).json();
  expect(log).toMatchObject({ document: "noodrem-logboek", volgende: null });
  expect((await request.get("/api/v1/logboek?vanaf=0")).status()).toBe(400);
});

test("whoever holds the code erases, and after that it opens nothing", async ({
  page,
  checkAccessibility,
}) => {
  const code = await file(page);
  await page.goto("/volgen/wissen");
  await checkAccessibility();
  await page.locator("#groepje").fill("XX");
  await press(page, "main form[method=post]:has(#groepje) button");
  await expect(page.locator(".summary li")).toHaveCount(1);
  await page.locator("#groepje").fill(code.split(" ").at(-1) ?? "");
  await press(page, "main form[method=post]:has(#groepje) button");
  await expect(page.locator("h1")).toHaveText("Uw noodrem is gewist");
  await page.goto("/volgen");
  await page.locator("#code").fill(code);
  await press(page, "main form[method=post] button");
  await expect(page.locator(".summary li")).toHaveCount(1);
});
