import type { RouteConfigEntry } from "@remix-run/route-config";
import routes from "../../app/routes";
import { expect, test } from "./support/test";

const HTML_LIMIT = 14_000;

/** Every page of the site that needs no id, as `app/routes.ts` lists them: a new page is looked at by itself. */
const pages = ((await routes) as RouteConfigEntry[])
  .filter(({ file }) => file.endsWith(".tsx"))
  .map(({ path }) => `/${path ?? ""}`)
  .filter((path) => !/[:*]/.test(path));

for (const path of [...pages, "/deze-pagina-is-er-niet"]) {
  test.describe(path, () => {
    test("is accessible in Dutch and Arabic, in light and dark", async ({ page, checkAccessibility }) => {
      for (const lang of ["ar", "nl"]) {
        await page.goto(`${path}?taal=${lang}`);
        await checkAccessibility();
      }
      await page.emulateMedia({ colorScheme: "dark" });
      await checkAccessibility();
    });

    test("fits a narrow phone, in both directions", async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      for (const lang of ["ar", "nl"]) {
        await page.goto(`${path}?taal=${lang}`);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      }
    });

    test("is a small document without script", async ({ request }) => {
      const response = await request.get(path);
      const html = await response.text();
      expect(Buffer.byteLength(html)).toBeLessThanOrEqual(HTML_LIMIT);
      expect(html).not.toContain("<script");
      expect(response.headers()["content-security-policy"]).toContain("script-src 'none'");
      expect(response.headers()["content-encoding"]).toBeUndefined();
    });
  });
}
