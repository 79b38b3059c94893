/**
 * A growing delay for wrong guesses. It counts failures, never addresses, and forgets everything at a restart:
 * the secrets themselves are long enough (130 bits), the brake only takes away the fun.
 * Right answers are never delayed, so nobody can lock another person out.
 */
export interface GuessBrake {
  /** Counts one wrong guess about `subject` and waits as long as the recent number of guesses asks. */
  wrong(subject: string): Promise<void>;
}

export interface GuessBrakeOptions {
  /** Milliseconds since some fixed moment, never going back. */
  readonly milliseconds: () => number;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Wrong guesses within the window that cost nothing. */
  readonly free: number;
  readonly windowMilliseconds: number;
  readonly longestPauseMilliseconds: number;
}

/** The delay before the answer to the `count`th wrong guess in the window: 0, then 100 ms doubling up to the longest. */
export function delayFor(
  count: number,
  options: Pick<GuessBrakeOptions, "free" | "longestPauseMilliseconds">,
): number {
  if (count <= options.free) return 0;
  return Math.min(100 * 2 ** Math.min(count - options.free - 1, 20), options.longestPauseMilliseconds);
}

const MOST_SUBJECTS = 10_000;

export function createGuessBrake(options: GuessBrakeOptions): GuessBrake {
  const counts = new Map<string, { count: number; since: number }>();
  return {
    async wrong(subject) {
      const now = options.milliseconds();
      const before = counts.get(subject);
      const entry =
        before !== undefined && now - before.since < options.windowMilliseconds
          ? { count: before.count + 1, since: before.since }
          : { count: 1, since: now };
      counts.delete(subject);
      counts.set(subject, entry);
      if (counts.size > MOST_SUBJECTS) {
        const oldest = counts.keys().next();
        if (!oldest.done) counts.delete(oldest.value);
      }
      const pause = delayFor(entry.count, options);
      if (pause > 0) await options.pause(pause);
    },
  };
}
