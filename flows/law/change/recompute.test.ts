import { afterEach, describe, expect, it, vi } from "vitest";
import type { AdviceFacts, LocalDate } from "../types";
import ar from "../words/verandering.ar.json";
import en from "../words/verandering.en.json";
import nl from "../words/verandering.nl.json";
import { fingerprint } from "./fingerprint";

/** The law as it is now: six weeks, and 1 January is free. */
const DECREE = "../calendar/decree-days.json";
const TERMS = "../terms-data/terms.json";

const facts: Omit<AdviceFacts, "today"> = {
  facts: null,
  agency: "uwv",
  decisionType: "wia-beoordeling",
  isBesluit: true,
  stage: "primary_decision",
  letterDate: "2026-11-20",
  sentDate: null,
  publishedDate: null,
  received: null,
  requestDate: null,
  defaultNoticeDate: null,
  complaintDate: null,
  complaintClosedDate: null,
  complainedAlready: null,
  urgency: false,
  vulnerable: null,
  income: null,
  thirdParty: null,
  details: {},
};

/** What a module of data exports, changed; the modules that read it are loaded again with it. */
async function engineWith(file: string, change: (data: never) => unknown) {
  const { default: data } = await vi.importActual<{ default: never }>(file);
  vi.resetModules();
  vi.doMock(file, () => ({ default: change(structuredClone(data)) }));
  return engine();
}

async function engine() {
  const [{ advise }, { appliedLaw }, { recompute }] = await Promise.all([
    import("../advice/advise"),
    import("./applied"),
    import("./recompute"),
  ]);
  const applied = (on: LocalDate, given: Partial<AdviceFacts> = {}) => {
    const asked = { ...facts, ...given, today: on };
    return appliedLaw(asked, advise(asked));
  };
  return { applied, recompute };
}

interface Decree {
  readonly periods: { days: string[] }[];
}
interface Terms {
  readonly rechtsmiddel: {
    periods: { value: number; validFrom: string; validTo: string | null }[];
  };
}

const withDay = (date: LocalDate) => (data: Decree) => {
  data.periods.at(-1)?.days.push(date);
  return data;
};

describe("saved answers, opened again", () => {
  afterEach(() => {
    vi.doUnmock(DECREE);
    vi.doUnmock(TERMS);
    vi.resetModules();
  });

  it("lead to the same outcome as long as the law is the same, also when time went by", async () => {
    const { applied, recompute } = await engine();
    const saved = applied("2026-11-24");
    expect(saved).toMatchObject({ on: "2026-11-24", route: "bezwaar", lastDay: "2027-01-04" });
    expect(saved.freeDays).toEqual(["2027-01-01", "2027-01-02", "2027-01-03"]);
    for (const today of ["2026-11-24", "2027-01-04", "2027-01-05", "2028-06-01"])
      expect(recompute(saved, { ...facts, today }, today), today).toBeNull();
  });

  it("R2.7 say that a day became free, and keep the earlier day", async () => {
    const before = (await engine()).applied("2026-11-24");
    const { recompute } = await engineWith(DECREE, withDay("2027-01-04"));
    expect(recompute(before, { ...facts, today: "2026-12-01" }, "2026-12-01")).toEqual({
      before: { route: "bezwaar", lastDay: "2027-01-04", earliestDay: null, on: "2026-11-24" },
      now: { route: "bezwaar", lastDay: "2027-01-05", earliestDay: null, on: "2026-12-01" },
      keep: "2027-01-04",
      notBefore: null,
      reasons: [{ key: "verandering:why.free_day", params: { date: "2027-01-04" } }],
    });
  });

  it("R2.7 say that a day is no longer free, and take the day that is earlier now", async () => {
    const before = (await engineWith(DECREE, withDay("2027-01-04"))).applied("2026-11-24");
    vi.doUnmock(DECREE);
    vi.resetModules();
    const { recompute } = await engine();
    const change = recompute(before, { ...facts, today: "2026-12-01" }, "2026-12-01");
    expect(change?.keep).toBe("2027-01-04");
    expect(change?.before.lastDay).toBe("2027-01-05");
    expect(change?.reasons).toEqual([{ key: "verandering:why.no_free_day", params: { date: "2027-01-04" } }]);
  });

  it("R2.5 say that the term was corrected, for the day on which they were saved too", async () => {
    const before = (await engine()).applied("2026-11-24");
    const { recompute } = await engineWith(TERMS, (data: Terms) => {
      for (const period of data.rechtsmiddel.periods) period.value = 4;
      return data;
    });
    const change = recompute(before, { ...facts, today: "2026-11-25" }, "2026-11-25");
    expect(change).toMatchObject({ keep: "2026-12-18", now: { lastDay: "2026-12-18" } });
    expect(change?.reasons).toEqual([
      { key: "verandering:why.term_was.weken", params: { count: 6 } },
      { key: "verandering:why.term_is.weken", params: { count: 4 } },
    ]);
  });

  it("R2.5 say that a longer term began since, and keep the day of the shorter one", async () => {
    const next = (data: Terms) => {
      const [period] = data.rechtsmiddel.periods;
      if (!period) throw new Error("no period");
      data.rechtsmiddel.periods = [
        { ...period, validTo: "2026-11-30" },
        { ...period, value: 8, validFrom: "2026-12-01", validTo: null },
      ];
      return data;
    };
    const { applied, recompute } = await engineWith(TERMS, next);
    const saved = applied("2026-11-24");
    const change = recompute(saved, { ...facts, today: "2026-12-01" }, "2026-12-01");
    expect(change).toMatchObject({
      before: { lastDay: "2027-01-04" },
      now: { lastDay: "2027-01-15" },
      keep: "2027-01-04",
    });
    expect(recompute(saved, { ...facts, today: "2026-11-30" }, "2026-11-30")).toBeNull();
  });

  it("are not compared when the answers are others than those that were saved", async () => {
    const saved = (await engine()).applied("2026-11-24");
    const { recompute } = await engineWith(DECREE, withDay("2027-01-04"));
    const other = { ...facts, letterDate: "2026-11-19", today: "2026-11-24" };
    expect(recompute(saved, other, "2026-11-24")).toBeNull();
  });

  it("R6.3 keep the later first day for a notice that must not be too early", async () => {
    const given = { stage: "no_decision_in_time", letterDate: null, requestDate: "2026-10-05" } as const;
    const { applied, recompute } = await engine();
    const real = applied("2026-12-08", given);
    if (real.earliestDay === null) throw new Error("a notice has a first day");
    const saved = { ...real, earliestDay: "2026-11-16" };
    const change = recompute(saved, { ...facts, ...given, today: "2026-12-08" }, "2026-12-08");
    expect(change?.notBefore).toBe(real.earliestDay);
    expect(change?.keep).toBeNull();
  });
});

describe("a fingerprint", () => {
  it("is the same for the same value in another order, and another for another value", () => {
    expect(fingerprint({ a: 1, b: [1, null] })).toBe(fingerprint({ b: [1, null], a: 1, c: undefined }));
    const marks = [{}, [], null, 0, "", "0", [0], ["0"], { a: 0 }, { a: "0" }, { a: [0] }].map(fingerprint);
    expect(new Set(marks).size).toBe(marks.length);
    expect(marks[0]).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe("the words of a change", () => {
  const REASONS = ["free_day", "no_free_day", "start", "route", "other_data", "read_otherwise"] as const;
  it.each(Object.entries({ nl, en, ar }))("exist in %s for every reason", (_lang, words) => {
    expect(REASONS.filter((reason) => !(reason in words.why))).toEqual([]);
    expect(Object.keys(words.why.term_was).length).toBeGreaterThan(0);
  });
});
