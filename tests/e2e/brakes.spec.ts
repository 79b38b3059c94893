import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { openSignal, signIn } from "./support/desk";
import { daysAgo } from "./support/journeys";
import { press } from "./support/press";
import { expect, test } from "./support/test";

/** Another story each time: both forms of the journey run beside each other, at one desk. */
const newStory = (): string =>
  `Het systeem wijst ${randomInt(1_000, 10_000)} aanvragen af zonder dat iemand kijkt. Er zijn maar drie mensen die dit weten.`;

/** The clockwork of the server looks every hour; here a worker beside it lets the batch go now. */
function releaseBatch(): void {
  const run = spawnSync(process.execPath, ["--import", "tsx", "tests/e2e/support/release-held.ts"], {
    encoding: "utf8",
    env: {
      ...process.env,
      DATABASE_URL: `sqlite:${join(process.env.E2E_FOLDER ?? "", "noodrem.db")}`,
      NOODREM_MASTER_KEY: "0f".repeat(32),
      NOODREM_LOG: "error",
    },
  });
  // How many went is not ours to know: the other journey may have let this one go too.
  expect(run.stderr + run.stdout, "the batch goes").toMatch(/^\d+\n$/);
}

const next = (page: Page) =>
  press(page, "main form:has([name=answer], [name=woorden]) button[type=submit]:not([name=unknown])");

/** A whole journey of three people, each page of it scanned, takes longer than one page. */
test.describe.configure({ timeout: 360_000 });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("a professional files, the leadership answers, the source reads by code", async ({
      page,
      browser,
      baseURL,
      checkAccessibility,
      accessibilityOf,
    }) => {
      const story = newStory();
      await page.goto("/professional");
      const sizes = new Set<number>();
      page.on("response", async (response) => {
        if (response.url().includes("/professional/") && response.status() === 200)
          sizes.add((await response.body()).byteLength);
      });
      await press(page, 'main a.button[href^="/professional/"]');
      await page.locator("[name=woorden]").fill("uwv");
      await next(page);
      await page.locator('input[type=radio][value="uwv"]').check();
      await next(page);
      await page.locator('input[value="werkwijze"]').check();
      await next(page);
      await next(page);
      await page.locator('input[value="zorgvuldigheid"]').check();
      await page.locator('input[value="bestuurlijk-vermogen"]').check();
      await next(page);
      await page.locator('input[value="toepassing"]').check();
      await next(page);
      await page.locator('input[value="niet-veilig"]').check();
      await next(page);
      await page.locator("#answer").fill(story);
      await next(page);
      // The hint quotes the words; pressing again leaves them.
      await expect(page).toHaveURL(/wat-gebeurt$/);
      await expect(page.locator("section.notice q")).toHaveText("maar drie mensen");
      await checkAccessibility();
      await next(page);
      await page.locator("#answer").fill("Laat een mens kijken.");
      await next(page);
      await expect(page).toHaveURL(/\/professional\/controleer$/);
      await expect(page.locator("section.notice q")).toHaveText("maar drie mensen");
      await checkAccessibility();
      await press(page, 'main form:has(input[name="sleutel"]) button');
      await expect(page).toHaveURL(/\/professional\/verstuurd$/);
      await checkAccessibility();
      const code = (await page.locator("#volgcode").innerText()).trim();
      await page.locator("#groepje").fill(code.split(" ").at(-1) ?? "");
      await press(page, "main form:has(#groepje) button");
      await expect(page).toHaveURL(/\/volgen\/noodrem$/);
      await checkAccessibility();
      expect([...sizes], "every page has one size").toEqual([13_824]);
      await press(page, 'form:has(input[value="leave"]) button');

      releaseBatch();
      const desk = await browser.newContext({ baseURL: baseURL ?? "", locale: "nl-NL", javaScriptEnabled });
      const office = await desk.newPage();
      await signIn(office, "behandelaar@uwv.voorbeeld");
      await expect(office.getByText("Van een professional")).toHaveCount(0);
      await office.context().clearCookies();
      await signIn(office, "leiding@uwv.voorbeeld");
      await expect(office.getByText("Van een professional")).not.toHaveCount(0);
      await openSignal(office, story);
      await accessibilityOf(office);
      await press(office, 'form:has(input[value="acknowledge"]) button');
      await press(office, 'form:has(input[value="take-up"]) button');
      await press(office, 'a[href$="/antwoord"]');
      await office.locator('input[name="soort"][value="comply"]').check();
      await office.locator("#verandering").fill("Een medewerker kijkt voortaan naar elke aanvraag.");
      await office.locator("#eigenaar").fill("Team Aanvragen");
      await office.locator("#klaar-op").fill(daysAgo(-60));
      await press(office, "main form:has(#verandering) button[type=submit]:not([name])");
      await press(office, 'a[href$="/twee-personen"]');
      await accessibilityOf(office);

      await page.goto("/volgen");
      await page.locator("#code").fill(code);
      await press(page, "main form:has(#code) button");
      await expect(page.getByText("Een medewerker kijkt voortaan naar elke aanvraag.")).toBeVisible();
      await press(page, 'a[href="/volgen/bron"]');
      await page.locator("#notitie").fill("Mijn taak is mij afgenomen.");
      await press(page, "form:has(#notitie) button");
      await expect(page.getByText("Mijn taak is mij afgenomen.")).toBeVisible();
      await checkAccessibility();
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto("/volgen/bron?taal=ar");
      await checkAccessibility();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await desk.close();
    });

    test("an organisation hands an assignment back, the maker adapts it, the Kamer reads it", async ({
      page,
      browser,
      baseURL,
      checkAccessibility,
      accessibilityOf,
    }) => {
      // Each run is an organisation of its own, since calls are limited.
      const [domain, organisation] = javaScriptEnabled ? ["svb", "Sociale Verzekeringsbank"] : ["duo", "DUO"];
      await signIn(page, `leiding@${domain}.voorbeeld`);
      await page.goto("/organisatie/opdracht-teruggeven");
      await checkAccessibility();
      await press(page, "main form:has(#maker) button[type=submit]");
      await expect(page.locator(".summary a")).toHaveCount(9);
      await checkAccessibility();
      await page.locator("#maker").selectOption("minister-szw");
      await page.locator("#opdracht").fill("Wij moeten elk jaar iedereen opnieuw toetsen.");
      await page.locator("#beginsel-0").selectOption("bestuurlijk_vermogen");
      await page.locator("#waarom-0").fill("Wij hebben daar de mensen niet voor.");
      await page.locator('input[value="uitvoeringstoets"]').check();
      await page.locator("#geraakt").fill("Het gaat om ongeveer 8000 mensen.");
      await page.locator("#intussen").fill("Wij toetsen nu alleen wie een wijziging meldt.");
      await page.locator("#nodig").fill("Een toets eens in de drie jaar is genoeg.");
      await page.locator("#titel").fill("Elk jaar opnieuw toetsen");
      await page.locator("#openbaar").fill("Wij kunnen deze opdracht niet goed uitvoeren.");
      await press(page, "main form:has(#maker) button[type=submit]");
      await expect(page).toHaveURL(/\/organisatie\/teruggaven\/[0-9a-f-]{36}$/);
      await checkAccessibility();

      const ministry = await browser.newContext({
        baseURL: baseURL ?? "",
        locale: "nl-NL",
        javaScriptEnabled,
      });
      const desk = await ministry.newPage();
      await signIn(desk, "beleid@szw.voorbeeld");
      await expect(desk).toHaveURL(/\/organisatie\/teruggaven$/);
      await accessibilityOf(desk);
      await desk.goto(new URL(page.url()).pathname);
      await press(desk, 'form:has(input[value="reconsider"]) button');
      await press(desk, "main form:has(#verandering) button[type=submit]:not([name])");
      await expect(desk.locator(".summary a").first()).toBeVisible();
      await accessibilityOf(desk);
      await desk.locator("#verandering").fill("De toets komt voortaan eens in de drie jaar.");
      await desk.locator("#eigenaar").fill("Directie Uitvoering");
      await desk.locator("#klaar-op").fill(daysAgo(-90));
      await press(desk, "main form:has(#verandering) button[type=submit]:not([name])");
      await expect(desk.locator(".tag").first()).toHaveText("Aangepast");
      await accessibilityOf(desk);

      const visitor = await browser.newContext({
        baseURL: baseURL ?? "",
        locale: "nl-NL",
        javaScriptEnabled,
      });
      const kamer = await visitor.newPage();
      await kamer.goto("/kamer");
      const entry = kamer.locator("article", { hasText: organisation });
      await expect(entry).toContainText("De toets komt voortaan eens in de drie jaar.");
      await expect(entry).not.toContainText("8000 mensen");
      await accessibilityOf(kamer);
      await kamer.setViewportSize({ width: 320, height: 640 });
      await kamer.goto("/kamer?taal=ar");
      expect(await kamer.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await ministry.close();
      await visitor.close();
    });
  });
}
