import { chromium } from "@playwright/test";
import { isExecutable, onPath } from "../../app/cli/on-path.mjs";
import { giveUp } from "../../app/cli/say.mjs";
import { aptInstall, mayInstall } from "./apt.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The browser for the tests: CHROMIUM_PATH, one on PATH, Playwright's own; undefined when there is none. */
export function findChromium() {
  const own = chromium.executablePath();
  return (
    process.env.CHROMIUM_PATH ?? NAMES.map(onPath).find(Boolean) ?? (isExecutable(own) ? own : undefined)
  );
}

/** The same, installed first when this machine has none and lets us. Ends the process when there is no browser. */
export function ensureChromium() {
  if (findChromium() === undefined && mayInstall()) aptInstall(["chromium", "fonts-noto-core"]);
  const found = findChromium();
  if (found !== undefined && isExecutable(found)) return found;
  return giveUp(
    "The tests need a browser: install chromium, or run `npx playwright install chromium`, or set CHROMIUM_PATH to one.",
  );
}
