import type { Page } from "@playwright/test";
import { cases } from "../../flows/navigator/cases";
import { daysAgo } from "./support/journeys";
import { press } from "./support/press";
import { expect, test } from "./support/test";
import { answersToday, visitCookie, withLastDay } from "./support/visit-cookie";

const HTML_LIMIT = 14_000;
const LANGS = ["ar", "nl"] as const;

const advised = cases.filter(({ outcome }) => outcome === "advies");

const wia = {
  "wat-is-er": "besluit",
  spoed: ["niets"],
  organisatie: "uwv",
  soort: "wia-beoordeling",
  fase: "eerste",
  "al-gedaan": "niets",
  "datum-brief": daysAgo(12),
} as const;

const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

test("the result and its explanation are small documents for every journey and language", async ({
  playwright,
  baseURL,
}) => {
  const sizes: Record<string, number> = {};
  for (const one of advised)
    for (const lang of ["nl", "en", "ar"]) {
      const { name, value } = visitCookie(answersToday(one));
      const visitor = await playwright.request.newContext({
        ...(baseURL === undefined ? {} : { baseURL }),
        extraHTTPHeaders: { Cookie: `${name}=${value}` },
      });
      for (const path of ["/uitkomst", "/uitkomst/waarom"]) {
        const response = await visitor.get(`${path}?taal=${lang}`);
        expect(new URL(response.url()).pathname, one.name).toBe(path);
        sizes[`${path} ${lang} ${one.name}`] = Buffer.byteLength(await response.text());
      }
      await visitor.dispose();
    }
  const worst = Object.entries(sizes).sort(([, a], [, b]) => b - a);
  expect(worst.length).toBe(advised.length * 6);
  expect(worst.filter(([, size]) => size > HTML_LIMIT)).toEqual([]);
});

test("says what was told and assumed, the rules in order, how sure it is, and what would change it", async ({
  page,
  context,
  baseURL,
}) => {
  await context.addCookies([{ ...visitCookie(wia), url: baseURL ?? "" }]);
  await page.goto("/uitkomst?taal=nl");
  await page.locator("summary", { hasText: "Waarom dit advies?" }).click();
  const fold = page.locator("details", { hasText: "Waarom dit advies?" });
  await expect(fold).toContainText("Wij rekenen vanaf de datum op de brief");
  await expect(fold.locator("a", { hasText: "Verander dit" })).toHaveAttribute("href", "/vraag/datum-brief");
  await press(page, fold.locator("a[href='/uitkomst/waarom']"));
  await expect(page.locator("h2")).toContainText([
    "Bezwaar",
    "Wat u ons vertelde",
    "Waar wij van uitgaan",
    "Wat wij niet weten",
    "De regels, op volgorde",
    "Hoe zeker is dit?",
    "Wat het advies anders maakt",
  ]);
  await expect(page.locator(".steps a").first()).toHaveAttribute(
    "href",
    /^https:\/\/wetten\.overheid\.nl\/jci1\.3:c:BWBR0005537&artikel=\d:\d+[^&]*(?:&lid=\d)?&g=\d{4}-\d\d-\d\d$/,
  );
  const changes = page.locator("section", { has: page.locator("#changes") });
  await expect(changes).toContainText("Als de brief echt later is verstuurd");
  await expect(changes).toContainText("Reken daar niet op.");
  await press(
    page,
    page
      .locator("section", { has: page.locator("#assumed") })
      .locator("a")
      .first(),
  );
  await expect(page).toHaveURL(/\/vraag\/datum-brief$/);
});

test("names no later last day anywhere in what would change it", async ({ page, context, baseURL }) => {
  await context.addCookies([{ ...visitCookie(wia), url: baseURL ?? "" }]);
  await page.goto("/uitkomst?taal=en");
  const kept = (await page.locator(".lastday .date").innerText()).trim();
  await page.goto("/uitkomst/waarom");
  const text = await page.locator("section", { has: page.locator("#changes") }).innerText();
  const days = [...text.matchAll(/(?:keep to|last day is) ([^.]+)\./gi)].map(([, day]) => day);
  expect(days.length).toBeGreaterThan(0);
  expect([...new Set(days)]).toEqual([kept]);
});

for (const lang of LANGS)
  test(`the explanation is accessible and fits a narrow phone, whatever the journey (${lang})`, async ({
    page,
    context,
    baseURL,
    checkAccessibility,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const one of advised.filter((_, at) => at % 6 === 0)) {
      await context.addCookies([{ ...visitCookie(answersToday(one)), url: baseURL ?? "" }]);
      await page.goto(`/uitkomst/waarom?taal=${lang}`);
      await checkAccessibility();
      expect(await fits(page), one.name).toBeLessThanOrEqual(320);
    }
  });

/** Saves the answers, forgets them, and opens them with their code. */
async function saveAndOpen(page: Page, lang: string): Promise<void> {
  await page.goto(`/bewaren?taal=${lang}`);
  await press(page, "main form button[type=submit]");
  const code = await page.locator("#bewaarcode").innerText();
  await page.context().clearCookies();
  await page.goto(`/verder?taal=${lang}`);
  await page.locator("input[name=code]").fill(code);
  await press(page, "main form button[type=submit]");
}

test("answers that were saved and opened again lead to the result when nothing changed", async ({
  page,
  context,
  baseURL,
}) => {
  await context.addCookies([{ ...visitCookie(wia), url: baseURL ?? "" }]);
  await saveAndOpen(page, "nl");
  await expect(page).toHaveURL(/\/uitkomst$/);
  await expect(page.locator("a[href='/verder/veranderd']")).toHaveCount(0);
});

for (const lang of LANGS)
  test(`saved answers with another last day now: both days, why, and the earlier one to keep (${lang})`, async ({
    page,
    context,
    baseURL,
    checkAccessibility,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const earlier = daysAgo(-10);
    await context.addCookies([{ ...visitCookie(wia), url: baseURL ?? "" }]);
    await saveAndOpen(page, lang);
    const cookie = withLastDay(await context.cookies(), earlier);
    await context.addCookies([{ ...cookie, url: baseURL ?? "" }]);
    await page.goto(`/verder/veranderd?taal=${lang}`);
    await expect(page.locator(".lastday time")).toHaveAttribute("datetime", earlier);
    await expect(page.locator(".card")).toHaveCount(2);
    await checkAccessibility();
    expect(await fits(page)).toBeLessThanOrEqual(320);
    expect(Buffer.byteLength(await page.content())).toBeLessThanOrEqual(HTML_LIMIT);
    await press(page, "a.button[href='/uitkomst']");
    await expect(page.locator(".lastday time")).toHaveAttribute("datetime", earlier);
    await expect(page.locator("a[href='/verder/veranderd']")).toBeVisible();
    await checkAccessibility();
  });
