import type { Page } from "@playwright/test";
import type { AnswerValue } from "../../../flows/engine/definition";
import { agency, decisionType } from "../../../flows/law/catalogue/catalogue";

/** Answers by question id, as a person gives them. A look-up is an id of the catalogue; `null` is "I do not know". */
export type WalkAnswers = Readonly<Record<string, AnswerValue | null>>;

const submit = (page: Page) => page.locator("main form button[type=submit]:not([name])").click();

/** The id of the question on this page, or null when it shows none. */
export const questionOn = (page: Page): string | null =>
  /\/(?:vraag|noodrem)\/([\w-]+)$/.exec(new URL(page.url()).pathname)?.[1] ?? null;

/**
 * Answers question after question until a page comes that is no question. A question without an answer in `answers`
 * is a mistake of the test. `onQuestion` sees each page before it is answered.
 */
export async function walk(
  page: Page,
  answers: WalkAnswers,
  onQuestion: (id: string) => Promise<void> = async () => {},
): Promise<readonly string[]> {
  const path: string[] = [];
  for (let id = questionOn(page); id !== null; id = questionOn(page)) {
    if (path.includes(id)) throw new Error(`question ${id} did not take its answer`);
    path.push(id);
    await onQuestion(id);
    const value = answers[id];
    if (value === undefined) throw new Error(`no answer for ${id}, after ${path.join(" > ")}`);
    await answerQuestion(page, value);
  }
  return path;
}

async function answerQuestion(page: Page, value: AnswerValue | null): Promise<void> {
  const box = page.locator("#woorden");
  const options = page.locator("input[name=answer][type=radio], input[name=answer][type=checkbox]");
  if (value === null || value === "unknown") return page.locator("button[name=unknown]").click();
  if ((await box.count()) > 0) return chooseEntry(page, value);
  if ((await options.count()) > 0) {
    for (const id of typeof value === "string" ? [value] : Array.isArray(value) ? value : [])
      await page.locator(`input[name=answer][value="${id}"]`).check();
    return submit(page);
  }
  await page.locator("#answer").fill(String(value));
  return submit(page);
}

/** Types what a person would type, looks for it, and chooses it from the list; or keeps the own words. */
async function chooseEntry(page: Page, value: AnswerValue): Promise<void> {
  const own = typeof value === "object" && "text" in value ? value.text : null;
  const id = own === null ? String(value) : "eigen";
  const entry = page.locator(`input[name=answer][value="${id}"]`);
  if ((await entry.count()) === 0) {
    await page.locator("#woorden").fill(own ?? agency(id)?.name ?? decisionType(id)?.name_nl ?? id);
    await submit(page);
  }
  await entry.check();
  return submit(page);
}
