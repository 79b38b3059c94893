import { describe, expect, test } from "vitest";
import { missingKeys } from "./find-keys";
import { usedKeys } from "./used-keys";

const namespaces = new Set(["page", "letter"]);
const own = new Map([["page", new Set(["start", "errors"])]]);
const keysIn = (source: string) =>
  usedKeys("app/ui/a.tsx", source, namespaces, own).map(({ namespace, path }) =>
    namespace === undefined ? path : `${namespace}:${path}`,
  );

describe("usedKeys", () => {
  test("finds what is given to t, with and without a namespace", () => {
    expect(keysIn(`t("back"); i18n.t("letter:closing", { count });`)).toEqual(["back", "letter:closing"]);
  });

  test("finds literals and templates that are written like a key", () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a template in the source that is read.
    expect(keysIn("const a = { key: 'errors.bsn' }; const b = `letter:open.${name}`;")).toEqual([
      "errors.bsn",
      "letter:open.*",
    ]);
  });

  test("leaves other strings alone", () => {
    expect(
      keysIn(
        `import x from "start.me"; const a = "sqlite:data"; const b = "config.server"; const may = "letter:file"; f("back");`,
      ),
    ).toEqual([]);
  });
});

describe("missingKeys", () => {
  const known = ["page:start.title", "page:days_one", "page:days_other", "letter:open.name", "page:list.0"];
  const used = (namespace: string | undefined, path: string) => ({ namespace, path, at: "a.ts:1" });

  test("a text, a plural, a branch, a list and a pattern are found", () => {
    expect(
      missingKeys(
        [
          used("page", "start.title"),
          used(undefined, "days"),
          used("page", "start"),
          used("page", "list"),
          used("letter", "open.*"),
        ],
        known,
      ),
    ).toEqual([]);
  });

  test("what leads nowhere is named with its place", () => {
    expect(
      missingKeys(
        [used("page", "start.titel"), used(undefined, "closing.*"), used("letter", "start.title")],
        known,
      ),
    ).toEqual([
      "a.ts:1 names page:start.titel, which no text has",
      "a.ts:1 names closing.*, which no text has",
      "a.ts:1 names letter:start.title, which no text has",
    ]);
  });
});
