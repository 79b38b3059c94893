/** What the grouping looks at of one signal. */
export interface PatternSignal {
  readonly id: string;
  /** What happened, in the person's own Dutch words. */
  readonly text: string;
  /** The body as it is called: an id of the catalogue or free text, also several ("IND / gemeenten"). */
  readonly agency?: string | null;
  /** The rule as it is called: "Participatiewet art. 17 en 58", also several ("Awir art. 3; Wkb"). */
  readonly statute?: string | null;
  /** Beginselen at stake (R11). */
  readonly principles?: readonly string[];
}

/** Why signals belong together: a key of `words/<lang>.json` with what they share, the most shared first. */
export interface Reason {
  readonly key: `why.${"articles" | "law" | "body" | "principles" | "words" | "themes" | "topic"}`;
  readonly params: { readonly what: readonly string[] };
}

/** Signals that ask for the same thing. Members and groups stand in the order in which the signals were given. */
export interface SignalGroup {
  readonly ids: readonly string[];
  /** Empty for a signal that stands alone. */
  readonly why: readonly Reason[];
}
