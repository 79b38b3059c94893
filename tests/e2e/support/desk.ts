import type { Page } from "@playwright/test";
import { DEMO_PASSPHRASE } from "../../../db/demo/accounts";
import { press } from "./press";
import { expect } from "./test";

/** Signs this demo account in; ends on the page where it works. */
export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto("/inloggen");
  await page.locator("#email").fill(email);
  await page.locator("#wachtzin").fill(DEMO_PASSPHRASE);
  await press(page, "main form:has(#email) button[type=submit]");
  await expect(page).not.toHaveURL(/\/inloggen/);
}

/** Opens the signal with this text from the inbox: tests run beside each other at the same desk. */
export async function openSignal(staff: Page, story: string): Promise<void> {
  const links = await staff
    .locator("tbody a")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  for (const link of links) {
    await staff.goto(link);
    if ((await staff.locator("blockquote").first().innerText()).includes(story)) return;
  }
  throw new Error("the signal is not in the inbox of its receiver");
}
