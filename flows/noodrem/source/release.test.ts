import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { batchGoes, LONGEST_WAIT_DAYS, releaseHour } from "./release";

const HOUR = 3_600_000;

/** Spearman's rank correlation of two lists without ties. */
function correlation(one: readonly number[], other: readonly number[]): number {
  const ranks = (values: readonly number[]) => {
    const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
    const rank: number[] = [];
    order.forEach((index, place) => {
      rank[index] = place;
    });
    return rank;
  };
  const [a, b] = [ranks(one), ranks(other)];
  const sum = a.reduce((total, rank, index) => total + (rank - (b[index] ?? 0)) ** 2, 0);
  const n = a.length;
  return 1 - (6 * sum) / (n * (n * n - 1));
}

/** Repeatable random numbers (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

describe("release (P5)", () => {
  it("waits between one and twenty-four hours and shows only the hour", () => {
    const now = "2026-11-24T10:12:34.567Z";
    expect(releaseHour(now, 0)).toBe("2026-11-24T12:00:00Z");
    expect(releaseHour(now, 0.999999)).toBe("2026-11-25T10:00:00Z");
  });

  it("goes with three, or a day later", () => {
    const due = ["2026-11-24T12:00:00Z", "2026-11-24T13:00:00Z"];
    expect(batchGoes(due, "2026-11-24")).toBe(false);
    expect(batchGoes([...due, "2026-11-24T14:00:00Z"], "2026-11-24")).toBe(true);
    expect(batchGoes(due, "2026-11-25")).toBe(true);
    expect(batchGoes([], "2026-11-25")).toBe(false);
  });

  it("tells nothing of the order or the hour of 10.000 filings, and keeps its term", () => {
    const random = seeded(20261124);
    const start = Date.parse("2026-01-05T00:00:00Z");
    const filings = Array.from({ length: 10_000 }, () => start + random() * 200 * 24 * HOUR)
      .sort((a, b) => a - b)
      .map((at) => ({ at, releasesAt: Date.parse(releaseHour(new Date(at).toISOString(), random())) }));
    const batches: { readonly at: number; readonly filings: typeof filings }[] = [];
    let waiting: typeof filings = [];
    let next = 0;
    for (let now = start; now < start + 203 * 24 * HOUR; now += HOUR) {
      while (next < filings.length && (filings[next]?.at ?? 0) <= now) {
        const filing = filings[next++];
        if (filing) waiting.push(filing);
      }
      const due = waiting.filter(({ releasesAt }) => releasesAt <= now);
      const today = Temporal.Instant.fromEpochMilliseconds(now)
        .toZonedDateTimeISO("Europe/Amsterdam")
        .toPlainDate();
      const instants = due.map(({ releasesAt }) => new Date(releasesAt).toISOString());
      if (!batchGoes(instants, today.toString())) continue;
      waiting = waiting.filter((filing) => !due.includes(filing));
      batches.push({ at: now, filings: due });
    }
    const delivered = batches.flatMap((batch) => batch.filings.map(({ at }) => ({ at, released: batch.at })));
    expect(delivered).toHaveLength(10_000);
    const waits = delivered.map(({ at, released }) => released - at);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(HOUR);
    expect(Math.max(...waits)).toBeLessThanOrEqual(LONGEST_WAIT_DAYS * 24 * HOUR);
    const hourOfFiling = delivered.map(({ at }) => at % (24 * HOUR));
    const hourOfRelease = delivered.map(({ released }) => (released % (24 * HOUR)) + random());
    expect(Math.abs(correlation(hourOfFiling, hourOfRelease))).toBeLessThan(0.05);
    const alone = batches.filter((batch) => batch.filings.length < 3).length;
    expect(alone / batches.length).toBeLessThan(0.01);
  });
});
