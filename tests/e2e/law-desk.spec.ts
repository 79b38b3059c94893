import type { Page } from "@playwright/test";
import { press } from "./support/press";
import { expect, test } from "./support/test";

const PASSPHRASE = "vier ganzen bij de dijk";
const HTML_LIMIT = 40_000;

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto("/inloggen?taal=nl");
  await page.locator("input[name=email]").fill(email);
  await page.locator("input[name=wachtzin]").fill(PASSPHRASE);
  await press(page, "main form button[type=submit]");
}

const PAGES = [
  "/redactie/wet",
  "/redactie/wet?deel=decision_types&bladzijde=3",
  "/redactie/wet?deel=free_days",
  "/redactie/wet?deel=terms&zorg=1",
  "/redactie/wet?q=geenzulkwoord",
  ...["start", "brief", "datum", "plan", "wachten", "gedrag", "uitspraak"].map(
    (part) => `/redactie/vragen?deel=${part}`,
  ),
] as const;

test.describe("the desk of legal editors", () => {
  test("is closed for who is not signed in", async ({ page }) => {
    for (const path of ["/redactie/wet", "/redactie/vragen"]) {
      await page.goto(path);
      await expect(page).toHaveURL(/\/inloggen$/);
    }
  });

  test("opens for an editor at once, and for any other account by its address", async ({ page }) => {
    await signIn(page, "redactie@noodrem.voorbeeld");
    await expect(page).toHaveURL(/\/redactie\/wet$/);
    await page.context().clearCookies();
    await signIn(page, "behandelaar@uwv.voorbeeld");
    await page.goto("/redactie/vragen");
    await expect(page.locator("h1")).toHaveText("De vragen op de kaart");
  });

  test("finds a term by its article, a decision by plain words, and what needs care", async ({ page }) => {
    await signIn(page, "redactie@noodrem.voorbeeld");
    await page.locator("#q").fill("Awb 6:7");
    await press(page, "main form[method=get] button[type=submit]");
    await expect(page.locator("tbody")).toContainText("rechtsmiddel");
    await expect(page.locator("tbody")).toContainText("6 weken");
    await page.locator("#q").fill("geen bijstand");
    await page.locator("#deel").selectOption("decision_types");
    await press(page, "main form[method=get] button[type=submit]");
    await expect(page.locator("tbody th[scope=row]").first()).toContainText("bijstand");
    await page.goto("/redactie/wet?zorg=1&deel=amounts");
    const rows = page.locator("tbody tr");
    await expect(rows).not.toHaveCount(0);
    await expect(page.locator("tbody .tag")).toHaveCount(await rows.count());
    await page.goto("/redactie/wet?deel=bodies");
    await press(page, "a[rel=next]");
    await expect(page).toHaveURL(/deel=bodies&bladzijde=2/);
  });

  test("says in words every arrow of its drawing, and where each answer leads", async ({ page }) => {
    await signIn(page, "redactie@noodrem.voorbeeld");
    await page.goto("/redactie/vragen?deel=datum");
    const drawn = await page.locator("svg text").allTextContents();
    await page.locator("summary", { hasText: "De tekening in woorden" }).click();
    const told = await page.locator("details li").allTextContents();
    expect(told.map((line) => line.split(":")[0]).sort()).toEqual([...drawn].sort());
    const arrows = told.filter((line) => !line.includes(": einde")).flatMap((line) => line.split(", "));
    await expect(page.locator("svg desc")).toContainText(`Pijlen: ${arrows.length}.`);
    const row = page.locator("tr", { hasText: "later-verstuurd (" });
    await expect(row).toContainText("→ datum-verzonden");
    await expect(row).toContainText("R2.13");
  });

  for (const lang of ["ar", "nl"]) {
    test(`is small and fits a narrow phone (${lang})`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await signIn(page, "redactie@noodrem.voorbeeld");
      await page.goto(`/redactie/wet?taal=${lang}`);
      for (const path of PAGES) {
        const response = await page.goto(path);
        expect(response?.status(), path).toBe(200);
        expect(Buffer.byteLength((await response?.text()) ?? ""), path).toBeLessThanOrEqual(HTML_LIMIT);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(
          320,
        );
      }
    });

    for (const path of ["/redactie/wet?deel=free_days", "/redactie/vragen?deel=plan"])
      test(`is accessible: ${path} (${lang})`, async ({ page, checkAccessibility }) => {
        await page.setViewportSize({ width: 320, height: 640 });
        await signIn(page, "redactie@noodrem.voorbeeld");
        await page.goto(`/redactie/wet?taal=${lang}`);
        await page.goto(path);
        await checkAccessibility();
      });
  }
});
