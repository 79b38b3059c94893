import { describe, expect, test } from "vitest";
import { compareLanguage, doubles } from "./compare";

const texts = (lang: string, words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([where, text]) => ({
    where,
    lang,
    text,
    file: `app/locales/${lang}/page.json`,
  }));

const nl = texts("nl", {
  "page:back": "Vorige",
  "page:last": "Uiterlijk {{last, datum}}.",
  "page:days_one": "Nog {{count}} dag.",
  "page:days_other": "Nog {{count}} dagen.",
});

describe("compareLanguage", () => {
  test("a complete translation has no problems", () => {
    const en = texts("en", {
      "page:back": "Back",
      "page:last": "By {{last, datum}} at the latest.",
      "page:days_one": "One more day.",
      "page:days_other": "{{count}} more days.",
    });
    expect(compareLanguage([...nl, ...en], "en")).toEqual([]);
  });

  test("missing and unknown keys, values, formats and empty texts are named", () => {
    const en = texts("en", {
      "page:back": " ",
      "page:last": "By {{when, date}}.",
      "page:days_other": "{{count}} more days.",
      "page:extra": "Extra",
    });
    expect(compareLanguage([...nl, ...en], "en")).toEqual([
      "en lacks page:days_one",
      "en has page:extra, which nl lacks",
      "en page:back is empty",
      "en page:last does not show {{last}}",
      "en page:last shows {{when}}, which nl does not",
      "en page:last uses the format date, which does not exist",
    ]);
  });

  test("Arabic needs its six plural forms", () => {
    const ar = texts("ar", {
      "page:back": "ر",
      "page:last": "{{last, datum}}",
      "page:days_other": "{{count}}",
    });
    expect(compareLanguage([...nl, ...ar], "ar").sort()).toEqual([
      "ar lacks page:days_few",
      "ar lacks page:days_many",
      "ar lacks page:days_one",
      "ar lacks page:days_two",
      "ar lacks page:days_zero",
    ]);
  });

  test("the source is held to its own plural forms and formats", () => {
    expect(
      compareLanguage(texts("nl", { "page:a_other": "{{count}}", "page:b": "{{x, geld}}" }), "nl"),
    ).toEqual(["nl lacks page:a_one", "nl page:b uses the format geld, which does not exist"]);
  });
});

test("a key that stands in two files is named", () => {
  const again = { where: "page:back", lang: "nl", text: "Vorige", file: "flows/page/words/nl.json" };
  expect(doubles([...nl, again])).toEqual([
    "page:back stands in app/locales/nl/page.json and in flows/page/words/nl.json",
  ]);
});
