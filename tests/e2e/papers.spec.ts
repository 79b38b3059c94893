import { TEMPLATE_IDS } from "../../flows/letter/templates";
import { JOURNEYS } from "./support/journeys";
import { press } from "./support/press";
import { expect, test } from "./support/test";
import { walk } from "./support/walk";

const HTML_LIMIT = 14_000;
const LANGS = ["ar", "nl"] as const;

const [benefit] = JOURNEYS;
const complaint = JOURNEYS.find(({ route }) => route === "klacht_agency");

test("each letter has a small form and a small page, in both directions of writing, with no loose key", async ({
  request,
}) => {
  for (const id of TEMPLATE_IDS) {
    for (const path of [`/brieven/${id}`, `/brieven/${id}/lezen`]) {
      for (const lang of LANGS) {
        const response = await request.get(`${path}?taal=${lang}`);
        const html = await response.text();
        expect(response.status(), path).toBe(200);
        expect(Buffer.byteLength(html), path).toBeLessThanOrEqual(HTML_LIMIT);
        expect(html, path).not.toMatch(/<script|letter:|>(?:title|when|field|missing|state|open)\.[a-z]/);
      }
    }
  }
  expect((await request.get("/brieven/bestaat-niet")).status()).toBe(404);
});

test("each letter can be kept as PDF and as text", async ({ request }) => {
  for (const id of TEMPLATE_IDS) {
    const pdf = await request.get(`/brieven/${id}/brief.pdf`);
    expect(pdf.headers()["content-type"]).toBe("application/pdf");
    expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");
    const text = await (await request.get(`/brieven/${id}/brief.txt`)).text();
    expect(text).toMatch(/Handtekening: \.{20}|Naam: \.{20}/);
    expect(text).toContain("Geachte heer, mevrouw,");
  }
});

const LOOKED_AT = [
  "/brieven/bezwaar",
  "/brieven/bezwaar/lezen",
  "/brieven/uitstel_van_betaling",
  "/brieven/woo_verzoek/lezen",
  "/bewijs",
  "/bellen?over=payment",
] as const;

for (const path of LOOKED_AT) {
  test(`${path} is accessible and fits a narrow phone`, async ({ page, checkAccessibility }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const lang of LANGS) {
      await page.goto(`${path}${path.includes("?") ? "&" : "?"}taal=${lang}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await checkAccessibility();
    }
  });
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("somebody with a decision finds evidence, other letters and the phone, and fills in a letter", async ({
    page,
    checkAccessibility,
  }) => {
    if (!benefit) throw new Error("there is no journey");
    await page.goto("/start");
    await walk(page, benefit.answers);
    await expect(page).toHaveURL(/\/uitkomst$/);
    for (const path of ["/bewijs", "/brieven", "/bellen"])
      await expect(page.locator(`main a[href="${path}"]`)).toHaveCount(1);

    await press(page, 'main a[href="/bewijs"]');
    await expect(page.locator("main")).toContainText("De laatste dag gaat voor.");
    await expect(page.locator("main")).toContainText("bewijs dat u de wijziging hebt doorgegeven");
    await checkAccessibility();

    await page.goto("/brieven");
    await expect(page.locator("#fitting + ul a").first()).toHaveAttribute("href", "/brief-maken");
    await press(page, '#fitting + ul a[href="/brieven/machtiging"]');
    await page.locator("#representativeName").fill("Sam Verzonnen");
    await page.locator("#decisionDate").fill("eergisteren");
    await page.locator("#name").fill("111222333");
    await press(page, "main form[method=post] button[type=submit]");
    await expect(page.locator(".summary a")).toHaveCount(2);
    await checkAccessibility();
    await page.locator("#decisionDate").fill("3-11-2026");
    await page.locator("#name").fill("Noor Verzonnen");
    await press(page, "main form[method=post] button[type=submit]");
    await expect(page).toHaveURL(/\/brieven\/machtiging\/lezen$/);
    await expect(page.locator("main")).toContainText("onvolledig");
    await expect(page.locator(".letter")).toContainText("Ik geef een machtiging aan Sam Verzonnen.");
    await expect(page.locator(".letter")).toContainText("3 november 2026");
    await expect(page.locator(".letter p", { hasText: "Adres: " }).locator(".blank")).toHaveCount(1);

    // Who somebody is, is not asked twice.
    await page.goto("/brieven/woo_verzoek");
    await expect(page.locator("#name")).toHaveValue("Noor Verzonnen");
  });

  test("what somebody encloses stands below the letter, and what the law asks is named", async ({ page }) => {
    if (!benefit) throw new Error("there is no journey");
    await page.goto("/start");
    await walk(page, benefit.answers);
    await page.goto("/brief-maken");
    await page.locator("summary", { hasText: "Welk bewijs stuurt u mee?" }).click();
    await page.locator('input[name=bijlage][value="payslips"]').check();
    await press(page, "main form[method=post] button[type=submit]");
    await expect(page.locator(".letter li")).toContainText([
      "een kopie van uw besluit",
      "loonstroken of jaaropgaven over dezelfde maanden",
    ]);
    await expect(page.locator(".notice.alarm")).toContainText("onvolledig");
    await expect(page.locator(".notice.alarm")).toContainText("een lege lijn: Mijn redenen");
    await expect(page.locator(".letter p", { hasText: "Mijn redenen: " }).locator(".blank")).toHaveCount(3);
  });
});

test("the phone comes first only where no term is at risk", async ({ page }) => {
  if (!benefit || !complaint) throw new Error("there is no journey");
  const letter = page.locator('main a.button[href="/brief-maken"]');
  const phone = page.locator('main a[href="/bellen"]');
  const phoneIsFirst = async (): Promise<boolean> =>
    ((await phone.boundingBox())?.y ?? 0) < ((await letter.boundingBox())?.y ?? 0);
  await page.goto("/start");
  await walk(page, complaint.answers);
  expect(await phoneIsFirst()).toBe(true);
  await page.goto("/bellen");
  await expect(page.locator("main")).toContainText("U kunt eerst bellen");

  // The letter of this journey is 22 days old: twenty days are left.
  await page.context().clearCookies();
  await page.goto("/start");
  await walk(page, benefit.answers);
  expect(await phoneIsFirst()).toBe(false);
  await page.goto("/bellen");
  await expect(page.locator("main")).toContainText("Stuur eerst uw brief, bel daarna");
  await expect(page.locator("main")).toContainText("Mijn termijn loopt gewoon door.");
});

for (const journey of JOURNEYS) {
  test(`a result stays a small document with its papers: ${journey.name}`, async ({ page }) => {
    await page.goto("/start");
    await walk(page, journey.answers);
    for (const path of ["/uitkomst", "/brieven", "/bewijs", "/bellen", "/brief-maken"]) {
      const response = await page.request.get(`${path}?taal=ar`);
      expect(Buffer.byteLength(await response.text()), path).toBeLessThanOrEqual(HTML_LIMIT);
    }
  });
}
