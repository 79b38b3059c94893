import { DEMO_PASSPHRASE } from "../../db/demo/accounts";
import { JOURNEYS } from "./support/journeys";
import { press } from "./support/press";
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
  await press(page, "main form button[type=submit]");
  await expect(page.locator(".summary a")).toHaveCount(1);
  await see(/\/brief-maken$/);
  await page.locator("#naam").fill("Noor Verzonnen");
  await press(page, "main form button[type=submit]");
  await see(/\/brief$/);
  await page.goto("/noodrem");
  await see(/\/noodrem$/);
  await press(page, 'main a.button[href^="/noodrem/"]');
  await walk(page, INTAKE);
  await see(/\/controleer$/);
  const send = page.locator('main form:has(input[name="sleutel"]) button');
  await press(page, send);
  await expect(page.locator(".summary a")).toHaveCount(1);
  await see(/\/controleer$/);
  await page.locator('input[name="laat-staan"]').check();
  await press(page, send);
  await see(/\/verstuurd$/);
  const code = (await page.locator("#volgcode").innerText()).trim();
  await page.locator("#groepje").fill("0000");
  await press(page, "main form:has(#groepje) button");
  await expect(page.locator(".summary a")).toHaveCount(1);
  await page.locator("#groepje").fill(code.split(" ").at(-1) ?? "");
  await press(page, "main form:has(#groepje) button");
  await see(/\/volgen\/noodrem$/);

  const desk = await browser.newContext({ baseURL: baseURL ?? "", locale: "nl-NL" });
  const staff = await desk.newPage();
  await staff.goto("/inloggen");
  await staff.locator("#email").fill(`behandelaar@${journey.desk}.voorbeeld`);
  await staff.locator("#wachtzin").fill("niet de goede woorden");
  await press(staff, staff.locator("main form button[type=submit]").first());
  await accessibilityOf(staff);
  await staff.locator("#wachtzin").fill(DEMO_PASSPHRASE);
  await press(staff, staff.locator("main form button[type=submit]").first());
  await expect(staff).toHaveURL(/\/organisatie$/);
  await accessibilityOf(staff);
  await press(staff, staff.locator("tbody tr:has-text('nieuw') a").first());
  await accessibilityOf(staff);
  for (const intent of ["acknowledge", "take-up"])
    await press(staff, `form:has(input[value="${intent}"]) button`);
  await accessibilityOf(staff);
  await press(staff, 'a[href$="/antwoord"]');
  await accessibilityOf(staff);
  await staff.locator('input[name="soort"][value="explain"]').check();
  await press(staff, 'main form:has(input[name="soort"]) button[type=submit]:not([name])');
  await expect(staff.locator(".summary li")).not.toHaveCount(0);
  await accessibilityOf(staff);
  await desk.close();
});
