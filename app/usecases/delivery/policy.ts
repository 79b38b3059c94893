/** How messages are delivered. Numbers that may change without a change of code. */
export const DELIVERY_POLICY = {
  /** Minutes until the next try, after the first, second … failed one; after the last there is no other. */
  retryMinutes: [1, 5, 30, 120, 480, 1440],
  /** A worker that has not come back after this many minutes is lost. Longer than any time-out of mail or web. */
  leaseMinutes: 5,
  /** Messages in one claim. */
  atOnce: 20,
  /** How long a link for an organisation without account opens its signal. */
  linkDays: 14,
  /** How long the session that such a link opened lasts. */
  linkSessionMinutes: 60,
  /** How long the log of deliveries is kept. */
  keepDays: 90,
} as const;
