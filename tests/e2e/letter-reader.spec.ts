import keptApart from "../../flows/reader/letters/kept-apart.json" with { type: "json" };
import { press } from "./support/press";
import { expect, test } from "./support/test";

const letter = (id: string): string => keptApart.letters.find((one) => one.id === id)?.text ?? "";

/** A letter of today, so that its last day is still to come whenever this test runs. */
function freshLetter(today: Date): string {
  const day = new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "long", year: "numeric" }).format(
    today,
  );
  return letter("uwv-ww-afgewezen").replace("2 november 2026", day);
}

for (const javaScriptEnabled of [true, false])
  test.describe(`letter reader ${javaScriptEnabled ? "with" : "without"} script`, () => {
    test.use({ javaScriptEnabled });

    test("from a pasted letter to a result with both last days", async ({
      page,
      context,
      checkAccessibility,
    }) => {
      await page.goto("/?taal=nl");
      await press(page, page.locator('main a[href="/brief-lezen"]'));
      await page.locator("#brief").fill(freshLetter(new Date()));
      await press(page, page.locator('button[value="lees"]'));
      await expect(page.locator("h1")).toHaveText("Klopt dit?");
      await checkAccessibility();
      // Nothing about days is ticked for the person, and the BSN of the letter is nowhere.
      for (const field of ["datum", "termijn"])
        await expect(page.locator(`input[name="klopt"][value="${field}"]`)).not.toBeChecked();
      await expect(page.locator('input[name="klopt"][value="organisatie"]')).toBeChecked();
      expect(await page.content()).not.toContain("123456782");
      await page.locator('input[name="klopt"][value="datum"]').check();
      await page.locator('input[name="klopt"][value="termijn"]').check();
      await page.locator('input[name="soort-besluit"]').first().check();
      await press(page, page.locator('button[value="neem-over"]'));
      await expect(page).toHaveURL(/\/vraag\/spoed$/);
      const cookies = await context.cookies();
      expect(cookies.map(({ value }) => value).join()).not.toContain("Voorbeeld");
      await page.locator('input[value="niets"]').check();
      await press(page, "main form:not(.wipe) button.button");
      await expect(page).toHaveURL(/\/vraag\/al-gedaan$/);
      await page.locator('input[value="niets"]').check();
      await press(page, "main form:not(.wipe) button.button");
      await expect(page).toHaveURL(/\/uitkomst$/);
      const beside = page.locator('section[aria-labelledby="clause"]');
      await expect(beside.locator("time")).toHaveCount(2);
      await expect(beside).toContainText("Uw brief en de wet noemen dezelfde dag.");
      await checkAccessibility();
      await page.goto("/brief-maken");
      await expect(page.locator("#kenmerk")).toHaveValue("WW-2026-118842");
    });

    test("a day that does not exist is asked again, with everything kept", async ({ page }) => {
      await page.goto("/brief-lezen?taal=nl");
      await page.locator("#brief").fill(freshLetter(new Date()));
      await press(page, page.locator('button[value="lees"]'));
      await page.locator('input[name="klopt"][value="datum"]').check();
      await page.locator("#datum").fill("31-2-2026");
      await press(page, page.locator('button[value="neem-over"]'));
      await expect(page.locator(".summary a")).toHaveAttribute("href", "#datum");
      await expect(page.locator("#datum")).toHaveValue("31-2-2026");
      await expect(page.locator('input[name="klopt"][value="datum"]')).toBeChecked();
    });

    test("no text, no letter and too much text: nothing that was typed is lost", async ({
      page,
      checkAccessibility,
    }) => {
      await page.goto("/brief-lezen?taal=nl");
      await press(page, page.locator('button[value="lees"]'));
      await expect(page.locator(".summary")).toContainText("Plak hier de tekst van uw brief");
      await checkAccessibility();
      await page.locator("#brief").fill(letter("geen-brief"));
      await press(page, page.locator('button[value="lees"]'));
      await expect(page.locator("main")).toContainText("Wij vonden niets in deze tekst");
      await expect(page.locator("#brief")).toHaveValue(/koffie bij mij/);
      await checkAccessibility();
      await page.locator("#brief").fill("🎂 brief ".repeat(11_200));
      await press(page, page.locator('button[value="lees"]'));
      await expect(page.locator(".summary")).toContainText("te lang");
      expect((await page.locator("#brief").inputValue()).length).toBeGreaterThan(100_000);
      await press(page, page.locator('main a[href="/start"]'));
      await expect(page).toHaveURL(/\/vraag\/wat-is-er$/);
    });
  });

test("the proposals are accessible and fit a narrow phone, in Arabic and Dutch", async ({
  page,
  checkAccessibility,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const lang of ["ar", "nl"]) {
    await page.goto(`/brief-lezen?taal=${lang}`);
    await page.locator("#brief").fill(letter("gemeente-bijstand-terug"));
    await press(page, page.locator('button[value="lees"]'));
    await expect(page.locator('input[name="klopt"]').first()).toBeAttached();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect((await page.content()).length).toBeLessThanOrEqual(14_000);
    await checkAccessibility();
  }
});
