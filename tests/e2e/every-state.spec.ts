import { DEMO_PASSPHRASE } from "../../db/demo/accounts";
import { JOURNEYS } from "./support/journeys";
import { expect, test } from "./support/test";
import { walk } from "./support/walk";

const INTAKE = {
  gevolg: ["geld"],
  beginsel: ["motivering"],
  "toepassing-of-regel": "regel",
  "wat-gebeurde": "Niemand legt mij uit wat er in de brief staat. Bel mij op 06-12345678.",
  "wat-helpt": "",
};

/** Pages that look different once somebody has told, filed or answered something: each of them, right and wrong. */
test("what people fill in, file and answer is accessible at every stage", async ({
  page,
  browser,
  checkAccessibility,
  accessibilityOf,
  baseURL,
}) => {
  const [journey] = JOURNEYS;
  if (!journey) throw new Error("there is no journey");
  const see = async (path: string | RegExp) => {
    await expect(page).toHaveURL(path);
    await checkAccessibility();
  };
  await page.goto("/start");
  await walk(page, journey.answers);
  await page.goto("/brief-maken");
  await see(/\/brief-maken$/);
  await page.locator("#naam").fill("111222333");
  await page.locator("main form button[type=submit]").click();
  await expect(page.locator(".summary a")).toHaveCount(1);
  await see(/\/brief-maken$/);
  await page.locator("#naam").fill("Noor Verzonnen");
  await page.locator("main form button[type=submit]").click();
  await see(/\/brief$/);
  await page.goto("/noodrem");
  await see(/\/noodrem$/);
  await page.locator('main a.button[href^="/noodrem/"]').click();
  await walk(page, INTAKE);
  await see(/\/controleer$/);
  const send = page.locator('main form:has(input[name="sleutel"]) button');
  await send.click();
  await expect(page.locator(".summary a")).toHaveCount(1);
  await see(/\/controleer$/);
  await page.locator('input[name="laat-staan"]').check();
  await send.click();
  await see(/\/verstuurd$/);
  const code = (await page.locator("#volgcode").innerText()).trim();
  await page.locator("#groepje").fill("0000");
  await page.locator("main form:has(#groepje) button").click();
  await expect(page.locator(".summary a")).toHaveCount(1);
  await page.locator("#groepje").fill(code.split(" ").at(-1) ?? "");
  await page.locator("main form:has(#groepje) button").click();
  await see(/\/volgen\/noodrem$/);

  const desk = await browser.newContext({ baseURL: baseURL ?? "", locale: "nl-NL" });
  const staff = await desk.newPage();
  await staff.goto("/inloggen");
  await staff.locator("#email").fill(`behandelaar@${journey.desk}.voorbeeld`);
  await staff.locator("#wachtzin").fill("niet de goede woorden");
  await staff.locator("main form button[type=submit]").first().click();
  await accessibilityOf(staff);
  await staff.locator("#wachtzin").fill(DEMO_PASSPHRASE);
  await staff.locator("main form button[type=submit]").first().click();
  await expect(staff).toHaveURL(/\/organisatie$/);
  await accessibilityOf(staff);
  await staff.locator("tbody tr:has-text('nieuw') a").first().click();
  await accessibilityOf(staff);
  for (const intent of ["acknowledge", "take-up"])
    await staff.locator(`form:has(input[value="${intent}"]) button`).click();
  await accessibilityOf(staff);
  await staff.locator('a[href$="/antwoord"]').click();
  await accessibilityOf(staff);
  await staff.locator('input[name="soort"][value="explain"]').check();
  await staff.locator('main form:has(input[name="soort"]) button[type=submit]').click();
  await expect(staff.locator(".summary li")).not.toHaveCount(0);
  await accessibilityOf(staff);
  await desk.close();
});
