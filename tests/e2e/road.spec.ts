import { randomInt } from "node:crypto";
import type { APIRequestContext, Page } from "@playwright/test";
import { openSignal, signIn } from "./support/desk";
import { daysAgo, JOURNEYS, type Journey } from "./support/journeys";
import { press } from "./support/press";
import { expect, test } from "./support/test";
import { walk } from "./support/walk";

const STORY = "Ik kreeg een brief, maar niemand kon mij uitleggen wat erin staat. Ik belde vier keer.";
const INTAKE = {
  gevolg: ["geld", "stress"],
  beginsel: ["zorgvuldigheid", "motivering"],
  "toepassing-of-regel": "toepassing",
  "wat-helpt": "Iemand die mij belt en het uitlegt.",
};

/** The last safe day as the page gives it, or null. */
const lastDayOn = async (page: Page): Promise<string | null> => {
  const time = page.locator(".lastday time");
  return (await time.count()) === 0 ? null : time.getAttribute("datetime");
};

/** The last day that the rule of this journey gives, asked of the API that the published vectors are held against. */
async function expectedLastDay({ term }: Journey, request: APIRequestContext): Promise<string | null> {
  if (term === null) return null;
  const response = await request.post("/api/v1/termijnen", { data: term });
  expect(response.status()).toBe(200);
  return ((await response.json()) as { lastDay: string }).lastDay;
}

for (const lang of ["nl", "en"]) {
  for (const journey of JOURNEYS) {
    test(`${lang}: ${journey.name}, from the letter to the answer`, async ({
      page,
      browser,
      baseURL,
      request,
    }) => {
      await page.goto(`/start?taal=${lang}`);
      await page.goto("/start");
      await walk(page, journey.answers);
      await expect(page).toHaveURL(/\/uitkomst$/);
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      expect(await lastDayOn(page)).toBe(await expectedLastDay(journey, request));

      await page.goto("/noodrem");
      await press(page, 'main a.button[href^="/noodrem/"]');
      const story = `${STORY} Dit is dag ${randomInt(1_000, 10_000)} van het wachten.`;
      await walk(page, { ...INTAKE, "wat-gebeurde": story });
      await expect(page).toHaveURL(/\/controleer$/);
      await press(page, 'main form:has(input[name="sleutel"]) button');
      await expect(page).toHaveURL(/\/verstuurd$/);
      const code = (await page.locator("#volgcode").innerText()).trim();
      expect(code.replaceAll(" ", "")).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
      await page.locator("#groepje").fill(code.split(" ").at(-1) ?? "");
      await press(page, "main form:has(#groepje) button");
      await expect(page).toHaveURL(/\/volgen\/noodrem$/);

      const desk = await browser.newContext({ baseURL: baseURL ?? "", locale: "nl-NL" });
      const staff = await desk.newPage();
      await signIn(staff, `leiding@${journey.desk}.voorbeeld`);
      await openSignal(staff, story);
      for (const intent of ["acknowledge", "take-up"])
        await press(staff, `form:has(input[value="${intent}"]) button`);
      await press(staff, 'a[href$="/antwoord"]');
      await answer(staff);
      await desk.close();

      await page.goto("/volgen");
      await page.locator("#code").fill(code.toLowerCase());
      await press(page, "main form[method=post] button");
      await expect(page.locator("main")).toContainText("Wij bellen iedereen met zo’n brief binnen een week.");
      await page.locator('input[name="oordeel"][value="goed"]').check();
      await press(page, 'form:has(input[value="judge"]) button');
      await expect(page.locator('input[name="oordeel"]')).toHaveCount(0);
    });
  }
}

/** An explanation without reasons is refused with everything that lacks; then the organisation complies. */
async function answer(staff: Page): Promise<void> {
  await staff.locator('input[name="soort"][value="explain"]').check();
  await staff.locator("#alternatieven").fill("");
  await press(staff, 'main form:has(input[name="soort"]) button[type=submit]:not([name])');
  await expect(staff.locator(".summary li")).not.toHaveCount(0);
  await staff.locator('input[name="soort"][value="comply"]').check();
  await staff.locator("#verandering").fill("Wij bellen iedereen met zo’n brief binnen een week.");
  await staff.locator("#eigenaar").fill("Afdeling klantcontact");
  await staff.locator("#klaar-op").fill(daysAgo(-60));
  await press(staff, 'main form:has(input[name="soort"]) button[type=submit]:not([name])');
  await expect(staff).toHaveURL(/\/organisatie\/signaal\/[\w-]+$/);
}
