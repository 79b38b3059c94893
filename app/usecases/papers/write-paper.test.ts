import { describe, expect, it } from "vitest";
import { advise } from "#flows/law/advice/advise";
import { emptyFacts } from "#flows/law/advice/facts";
import { completeness } from "#flows/letter/document";
import { TEMPLATE_IDS } from "#flows/letter/templates";
import { renderText } from "../../letters/text";
import { checkPaper } from "./check-paper";
import { papersFor } from "./papers-for";
import { writePaper } from "./write-paper";

const TODAY = "2026-11-24";
const NOTHING = { known: null, today: TODAY, lang: "nl" } as const;
const facts = {
  ...emptyFacts(TODAY),
  agency: "uwv",
  decisionType: "ww-afgewezen",
  letterDate: "2026-11-20",
};
const known = { facts, advice: advise(facts) };

describe("a letter from the shelf", () => {
  it.each(TEMPLATE_IDS)("%s is Dutch on paper, with lines for what is not known and no loose key", (id) => {
    const letter = writePaper(id, {}, NOTHING);
    const text = renderText(letter);
    expect(completeness(letter)).not.toBe("complete");
    expect(text).toMatch(/: \.{20,}/);
    expect(text).not.toMatch(/letter:|evidence:|\{\{|undefined|null/);
  });

  it("reads dates and amounts as people write them", () => {
    const letter = writePaper(
      "uitstel_van_betaling",
      { reference: "T-12", amountCents: "1.234,56", bezwaarDate: "3 november 2026" },
      NOTHING,
    );
    expect(renderText(letter)).toMatch(/U vraagt mij €\s1\.234,56 te betalen\./);
    expect(renderText(letter)).toContain("op 3 november 2026 bezwaar gemaakt");
    expect(letter.missing.map(({ field }) => field)).not.toContain("amount");
  });

  it("fills in what the answers know, and lets what is typed win", () => {
    expect(renderText(writePaper("stukken", {}, { ...NOTHING, known }))).toContain("20 november 2026");
    const typed = writePaper("stukken", { decisionDate: "1-11-2026" }, { ...NOTHING, known });
    expect(renderText(typed)).toContain("1 november 2026");
    expect(renderText(typed)).not.toContain("20 november 2026");
  });

  it("goes to the body when the body is known, but not when a judge is asked", () => {
    const body = known.advice.understood.agency?.name ?? expect.fail();
    expect(renderText(writePaper("woo_verzoek", {}, { ...NOTHING, known })).split("\n\n")[1]).toBe(body);
    expect(renderText(writePaper("verzet", {}, { ...NOTHING, known })).split("\n\n")[1]).not.toBe(body);
  });

  it("is a korte brief when asked", () => {
    expect(renderText(writePaper("hoger_beroep", { short: "on" }, NOTHING))).toContain(
      "Mijn redenen volgen.",
    );
  });
});

describe("what has to be mended first", () => {
  it("names a date or an amount that cannot be read, and a BSN", () => {
    const fields = ["decisionDate", "amountCents", "story", "reference"] as const;
    const problems = checkPaper(fields, {
      decisionDate: "gisteren",
      amountCents: "veel",
      story: "Mijn nummer is 111222333.",
      reference: "111222333",
    });
    expect(problems).toEqual([
      { field: "decisionDate", key: "date" },
      { field: "amountCents", key: "amount" },
      { field: "story", key: "bsn" },
    ]);
  });

  it("finds nothing wrong with an empty form", () => {
    expect(checkPaper(["decisionDate", "story"], {})).toEqual([]);
  });
});

describe("letters that fit a case", () => {
  it("are the letter of the route and those beside it", () => {
    const { main, extras } = papersFor(known.advice);
    expect(main).toBe("bezwaar");
    expect(extras).toEqual(expect.arrayContaining(["machtiging", "stukken", "avg_inzage", "woo_verzoek"]));
    expect(extras).not.toContain("verschoonbaar");
  });

  it("have the reason for being late first when it is", () => {
    const late = advise({ ...facts, letterDate: "2026-06-01" });
    expect(papersFor(late).extras[0]).toBe("verschoonbaar");
  });
});
