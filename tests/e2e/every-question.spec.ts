import type { Page } from "@playwright/test";
import type { Question } from "../../flows/engine/definition";
import { navigatorFlow } from "../../flows/navigator/flow";
import { press } from "./support/press";
import { QUESTION_WALKS } from "./support/question-walks";
import { expect, test } from "./support/test";
import { questionOn, walk } from "./support/walk";

const seen = new Set<string>();

const mayBeEmpty = (id: string): boolean => {
  const question: Question | undefined = navigatorFlow.questions[id as keyof typeof navigatorFlow.questions];
  return question?.kind === "text" && question.mayBeEmpty;
};

/** A question page is looked at once, empty and with its error: answered with nothing at all. */
async function lookAt(page: Page, id: string, checkAccessibility: () => Promise<void>): Promise<void> {
  if (seen.has(id)) return;
  seen.add(id);
  await checkAccessibility();
  if (mayBeEmpty(id)) return;
  await press(page, "main form button[type=submit]:not([name])");
  if (questionOn(page) !== id) throw new Error(`${id} took an empty answer`);
  await expect(page.locator(".summary a")).not.toHaveCount(0);
  await expect(page).toHaveTitle(/^Fout: 1 /);
  await checkAccessibility();
}

test.describe.configure({ mode: "serial" });

for (const { name, answers } of QUESTION_WALKS) {
  test(`every question and the outcome are accessible: ${name}`, async ({ page, checkAccessibility }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto("/start");
    await walk(page, answers, (id) => lookAt(page, id, checkAccessibility));
    await expect(page).toHaveURL(/\/uitkomst$/);
    await checkAccessibility();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const html = await (await page.request.get("/uitkomst")).text();
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(14_000);
  });
}
