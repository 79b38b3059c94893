import { expect, test } from "vitest";
import { safeEvent } from "./safe-event";

test.each([
  [{ sent: "2026-11-06", printed: "2026-11-03", received: "2026-11-08" }, "2026-11-06", "certain"],
  [{ sent: null, printed: "2026-11-06", received: "2026-11-09" }, "2026-11-06", "safe"],
  [{ sent: null, printed: "2026-11-06", received: null }, "2026-11-06", "safe"],
  [{ sent: null, printed: "2026-11-12", received: "2026-11-09" }, "2026-11-09", "safe"],
  [{ sent: null, printed: null, received: "2026-11-09" }, "2026-11-06", "low"],
] as const)("R2.13 %o counts from %s", (known, eventDate, certainty) => {
  expect(safeEvent(known)).toMatchObject({ ok: true, value: { eventDate, certainty } });
});

test("R2.13 without any date there is nothing to count from", () => {
  expect(safeEvent({ sent: null, printed: null, received: null })).toEqual({ ok: true, value: null });
});
