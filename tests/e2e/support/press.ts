import type { Locator, Page } from "@playwright/test";

/**
 * Follows a link or sends a form, and waits until the page that answers has been read: a click alone returns while
 * that page still arrives, and what is counted then is of no page at all.
 */
export async function press(page: Page, target: string | Locator): Promise<void> {
  const locator = typeof target === "string" ? page.locator(target) : target;
  await Promise.all([page.waitForEvent("domcontentloaded"), locator.click()]);
}
