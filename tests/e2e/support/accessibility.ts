import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, expect, type Page } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Fails when axe finds anything wrong on the page as it stands, and says what, where and how to mend it. */
export async function expectAccessible(page: Page, hasScript: boolean): Promise<void> {
  const results = hasScript ? await scan(page) : await scanWithoutScript(page);
  expect(
    results.violations.map(({ id, help, helpUrl, nodes }) => ({
      id,
      help,
      helpUrl,
      at: nodes.map((node) => node.target),
    })),
    `accessibility of ${page.url()}`,
  ).toEqual([]);
}

/** Our pages have no frames; the older mode leaves out what frames need, which halves the time of a scan. */
const scan = (page: Page) => new AxeBuilder({ page }).withTags(RULES).setLegacyMode(true).analyze();

/**
 * axe is script itself and hangs where script is off. So the same HTML is shown in a browser with script, from which
 * the page's own scripts are kept away. It is the page as it was, also after a form was sent back with errors.
 */
async function scanWithoutScript(page: Page): ReturnType<typeof scan> {
  const html = await page.content();
  const context = await browserOf(page).newContext({
    javaScriptEnabled: true,
    viewport: page.viewportSize(),
    colorScheme: await colorSchemeOf(page),
  });
  try {
    const copy = await context.newPage();
    await copy.route("**/*", (route) => {
      const request = route.request();
      if (request.isNavigationRequest())
        return route.fulfill({ contentType: "text/html; charset=utf-8", body: html });
      return request.resourceType() === "script" ? route.abort() : route.continue();
    });
    await copy.goto(page.url());
    return await scan(copy);
  } finally {
    await context.close();
  }
}

const colorSchemeOf = (page: Page) =>
  page.evaluate(() => (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"));

function browserOf(page: Page): Browser {
  const browser = page.context().browser();
  if (browser === null) throw new Error("a page without a browser");
  return browser;
}
