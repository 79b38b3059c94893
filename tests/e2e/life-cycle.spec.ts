import type { Browser, Page } from "@playwright/test";
import { openSignal, signIn } from "./support/desk";
import { daysAgo, JOURNEYS } from "./support/journeys";
import { press } from "./support/press";
import { expect, test } from "./support/test";
import { walk } from "./support/walk";

const STORY = "Niemand legt mij uit wat er in de brief staat. Ik wacht al lang op een antwoord.";
const INTAKE = {
  gevolg: ["geld"],
  beginsel: ["motivering"],
  "toepassing-of-regel": "toepassing",
  "wat-gebeurde": STORY,
  "wat-helpt": "",
};

/** Files a noodrem and opens it at the desk of its receiver, by a story that nobody else has. */
async function file(page: Page, story: string): Promise<string> {
  const [, journey] = JOURNEYS;
  if (!journey) throw new Error("there is no journey");
  await page.goto("/start");
  await walk(page, journey.answers);
  await page.goto("/noodrem");
  await press(page, 'main a.button[href^="/noodrem/"]');
  await walk(page, { ...INTAKE, "wat-gebeurde": story });
  await press(page, 'main form:has(input[name="sleutel"]) button');
  const code = (await page.locator("#volgcode").innerText()).trim();
  await page.locator("#groepje").fill(code.split(" ").at(-1) ?? "");
  await press(page, "main form:has(#groepje) button");
  await expect(page).toHaveURL(/\/volgen\/noodrem$/);
  return journey.desk;
}

async function desk(browser: Browser, email: string): Promise<Page> {
  const staff = await (await browser.newContext({ locale: "nl-NL" })).newPage();
  await signIn(staff, email);
  return staff;
}

const fits = async (page: Page) => {
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1024, height: 768 });
};

test("an explanation is written by one, returned, mended and signed by another", async ({
  page,
  browser,
  checkAccessibility,
  accessibilityOf,
}) => {
  test.slow();
  const story = `${STORY} Dossier blauw.`;
  const domain = await file(page, story);
  await expect(page.locator("#clock")).toBeVisible();
  await expect(page.locator("main")).toContainText("Dag 0 van ");
  await fits(page);
  await page.goto("/volgen/noodrem?taal=ar");
  await checkAccessibility();
  await page.goto("/volgen/noodrem?taal=nl");

  const writer = await desk(browser, `behandelaar@${domain}.voorbeeld`);
  await openSignal(writer, story);
  for (const intent of ["acknowledge", "take-up"])
    await press(writer, `form:has(input[value="${intent}"]) button`);
  const signal = writer.url();
  await press(writer, 'a[href$="/antwoord"]');
  await writer.locator('input[name="soort"][value="explain"]').check();
  await writer.locator("#waarom-0").fill("De wet zegt dat iedereen dit moet laten weten.");
  await writer.locator("#alternatieven").fill("Dat kon niet.");
  await writer.locator("#voor-indiener").fill("Wij bellen deze persoon volgende week op.");
  await writer.locator("#opnieuw-op").fill(daysAgo(-90));
  await press(writer, 'button[value="prepare"]');
  await expect(writer.locator(".summary a")).toHaveText(/andere oplossingen/);
  await writer.locator("#alternatieven").fill("Wij keken of wij de brief opnieuw konden sturen.");
  await press(writer, 'main form:has(input[name="soort"]) button:not([value])');
  await expect(writer.locator(".summary a")).toHaveText(/ondertekent de leiding/);
  await fits(writer);
  await press(writer, 'button[value="prepare"]');
  await expect(writer).toHaveURL(signal);
  await expect(writer.locator("main")).toContainText("U schreef dit voorstel.");
  await accessibilityOf(writer);
  await fits(writer);

  const chief = await desk(browser, `leiding@${domain}.voorbeeld`);
  await chief.goto(signal);
  await chief.locator("summary", { hasText: "Geef het voorstel terug" }).click();
  await press(chief, 'form:has(input[value="return"]) button');
  await expect(chief.locator(".summary a")).toHaveCount(1);
  await chief.locator("#opmerking").fill("Zeg ook wat er in de brief staat.");
  await press(chief, 'form:has(input[value="return"]) button');
  await expect(chief.locator('form:has(input[value="sign"])')).toHaveCount(0);

  await writer.goto(`${signal}/antwoord`);
  await writer.locator('input[name="soort"][value="explain"]').check();
  await writer.locator("#waarom-0").fill("De wet zegt dat iedereen dit op tijd moet laten weten.");
  await writer.locator("#alternatieven").fill("Wij keken of wij de brief opnieuw konden sturen.");
  await writer.locator("#voor-indiener").fill("Wij bellen deze persoon en lezen de brief samen.");
  await writer.locator("#opnieuw-op").fill(daysAgo(-90));
  await press(writer, 'button[value="prepare"]');
  await chief.goto(signal);
  await press(chief, 'form:has(input[value="sign"]) button');
  await expect(chief.locator('form:has(input[value="sign"])')).toHaveCount(0);

  await page.goto("/volgen/noodrem");
  await expect(page.locator("main")).toContainText("lezen de brief samen");
  await expect(page.locator("main")).not.toContainText("Zeg ook wat er in de brief staat");
  await page.locator('input[name="oordeel"][value="goed"]').check();
  await press(page, 'form:has(input[value="judge"]) button');

  await writer.goto("/organisatie/toezeggingen");
  await expect(writer.locator("tbody tr")).not.toHaveCount(0);
  await accessibilityOf(writer);
  await fits(writer);
  await writer.goto(signal);
  await writer.locator("summary", { hasText: "Laat zien dat" }).click();
  await writer.locator("#bewijs").fill("Wij lazen de brief samen op maandag.");
  await press(writer, 'form:has(input[value="keep-promise"]) button');
  await page.goto("/volgen/noodrem");
  await expect(page.locator("#evidence")).toBeVisible();
  await checkAccessibility();
  await page.locator('input[name="nagekomen"][value="ja"]').check();
  await press(page, 'form:has(input[value="kept"]) button');
  await expect(page.locator("main")).toContainText("Deze noodrem is klaar.");
  await expect(page.locator('input[name="nagekomen"]')).toHaveCount(0);
});

test("more time is taken once, and passing on ends with a proof", async ({
  page,
  browser,
  accessibilityOf,
}) => {
  const story = `${STORY} Dossier groen.`;
  const domain = await file(page, story);
  const chief = await desk(browser, `leiding@${domain}.voorbeeld`);
  await openSignal(chief, story);
  await press(chief, 'form:has(input[value="acknowledge"]) button');
  await chief.locator("summary", { hasText: "meer tijd" }).click();
  await chief.locator("#reden-uitstel").fill("Wij vragen het na bij een ander kantoor.");
  await press(chief, 'form:has(input[value="extend"]) button');
  await expect(chief.locator('form:has(input[value="extend"])')).toHaveCount(0);
  const other = await desk(browser, "behandelaar@uwv.voorbeeld");
  await chief.locator("summary", { hasText: "Stuur door" }).click();
  await chief.locator("#naar").selectOption({ label: "UWV" });
  await chief.locator("#reden-doorsturen").fill("Dit gaat over een uitkering.");
  await press(chief, 'form:has(input[value="forward"]) button');
  await expect(chief).toHaveURL(/\/doorgestuurd$/);
  await expect(chief.locator("main li").first()).toContainText("nog niet bevestigd");
  await accessibilityOf(chief);
  await fits(chief);
  await other.goto("/organisatie");
  await openSignal(other, story);
  await press(other, 'form:has(input[value="acknowledge"]) button');
  await chief.reload();
  await expect(chief.locator("main li", { hasText: "UWV" }).first()).toContainText("bevestigde de ontvangst");
  await expect(chief.locator(".proof").first()).toHaveText(/^[\w-]{43}$/);
  await page.goto("/volgen/noodrem?taal=ar");
  await fits(page);
  await page.goto("/volgen/noodrem?taal=nl");
  await expect(page.locator("main")).toContainText("UWV bevestigde de ontvangst op");
});

test("the life cycle is drawn and told at the desk", async ({ browser, accessibilityOf }) => {
  const staff = await desk(browser, "behandelaar@uwv.voorbeeld");
  for (const lang of ["ar", "nl"]) {
    await staff.goto(`/organisatie/levensloop?taal=${lang}`);
    await accessibilityOf(staff);
    await fits(staff);
  }
  const boxes = await staff.locator(".route-map rect").count();
  expect(await staff.locator("main ol > li").count()).toBe(boxes);
});
