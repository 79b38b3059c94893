import { expect, it } from "vitest";
import { createGuessBrake, delayFor } from "./guess-brake";

const limits = { free: 3, longestPauseMilliseconds: 2_000 };

it("costs nothing at first, then doubles up to the longest", () => {
  expect([1, 3, 4, 5, 6, 9, 1_000].map((count) => delayFor(count, limits))).toEqual([
    0, 0, 100, 200, 400, 2_000, 2_000,
  ]);
});

it("counts each subject for itself and forgets after the window", async () => {
  let now = 0;
  const pauses: number[] = [];
  const brake = createGuessBrake({
    ...limits,
    windowMilliseconds: 1_000,
    milliseconds: () => now,
    pause: async (milliseconds) => {
      pauses.push(milliseconds);
    },
  });
  for (let count = 0; count < 5; count++) await brake.wrong("a");
  await brake.wrong("b");
  expect(pauses).toEqual([100, 200]);
  now = 1_000;
  await brake.wrong("a");
  expect(pauses).toEqual([100, 200]);
});
