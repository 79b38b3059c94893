import type { Page } from "@playwright/test";
import { press } from "./press";

/** What a person types to find an entry, and the entry that they then choose; without `id` their own words are kept. */
export interface Looked {
  readonly words: string;
  readonly id?: string;
}

/** Answers by question id, as a person gives them; `null` is "I do not know". */
export type WalkAnswers = Readonly<Record<string, string | readonly string[] | Looked | null>>;

const submit = (page: Page) => press(page, "main form button[type=submit]:not([name])");

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
  await page.waitForLoadState("domcontentloaded");
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

async function answerQuestion(page: Page, value: NonNullable<WalkAnswers[string]> | null): Promise<void> {
  const options = page.locator("input[name=answer][type=radio], input[name=answer][type=checkbox]");
  if (value === null) return press(page, "button[name=unknown]");
  if (isLooked(value)) return chooseEntry(page, value);
  if ((await page.locator("#woorden").count()) > 0) return takeEntry(page, String(value));
  if ((await options.count()) > 0) {
    for (const id of typeof value === "string" ? [value] : value)
      await page.locator(`input[name=answer][value="${id}"]`).check();
    return submit(page);
  }
  await page.locator("#answer").fill(String(value));
  return submit(page);
}

const isLooked = (value: NonNullable<WalkAnswers[string]>): value is Looked =>
  typeof value === "object" && "words" in value;

/** Types what a person would type, looks for it, and chooses it from the list; or keeps the own words. */
async function chooseEntry(page: Page, { words, id = "eigen" }: Looked): Promise<void> {
  await page.locator("#woorden").fill(words);
  await submit(page);
  await page.locator(`input[name=answer][value="${id}"]`).check();
  return submit(page);
}

/** Takes an entry by its id, without looking for it: for walks that are about the other questions. */
async function takeEntry(page: Page, id: string): Promise<void> {
  const response = await page.request.post(page.url(), { form: { answer: id, woorden: "", gezocht: "" } });
  if (!response.ok()) throw new Error(`${id} was not taken at ${page.url()}`);
  await page.goto("/uitkomst");
}
