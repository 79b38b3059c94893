import { test as base, expect, type Page } from "@playwright/test";
import { expectAccessible } from "./accessibility";

interface Fixtures {
  /** Fails a test whose pages write an error to the console, throw, or are refused something by the CSP. */
  readonly quietConsole: undefined;
  /** Fails a test whose pages ask anything of another origin than ours. */
  readonly ownOriginOnly: undefined;
  /** `expectAccessible` for the page as this project sees it, with or without script. */
  readonly checkAccessibility: () => Promise<void>;
  /** The same for another page, such as the desk of somebody else. */
  readonly accessibilityOf: (page: Page) => Promise<void>;
}

/** The browser test of this project: with the traps that hold for every page. */
export const test = base.extend<Fixtures>({
  quietConsole: [
    async ({ context }, use) => {
      const noise: string[] = [];
      context.on("console", (message) => {
        const expected =
          message.type() !== "error" ||
          isStatusOfAPage(message.text(), message.location().url, message.page()?.url());
        if (!expected) noise.push(message.text());
      });
      context.on("weberror", (error) => noise.push(String(error.error())));
      await use(undefined);
      expect(noise, "errors in the browser's console").toEqual([]);
    },
    { auto: true },
  ],
  ownOriginOnly: [
    async ({ context, baseURL }, use) => {
      const strangers: string[] = [];
      context.on("request", (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith("http") && origin !== baseURL) strangers.push(request.url());
      });
      await use(undefined);
      expect(strangers, "requests to other origins").toEqual([]);
    },
    { auto: true },
  ],
  checkAccessibility: async ({ page, javaScriptEnabled }, use) => {
    await use(() => expectAccessible(page, javaScriptEnabled ?? true));
  },
  accessibilityOf: async ({ javaScriptEnabled }, use) => {
    await use((page) => expectAccessible(page, javaScriptEnabled ?? true));
  },
});

/** Chromium writes an error when a page itself answers 422 or 404; that answer is what those tests ask for. */
function isStatusOfAPage(text: string, source: string, page: string | undefined): boolean {
  return (
    text.startsWith("Failed to load resource: the server responded with a status of 4") && source === page
  );
}

export { expect };
