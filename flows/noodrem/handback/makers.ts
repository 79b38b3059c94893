/** Who gives an assignment to an agency and must answer when it comes back. */
export const MAKER_KINDS = ["minister", "ministerie", "college", "raad"] as const;
export type MakerKind = (typeof MAKER_KINDS)[number];

/** What a minister assigned goes on the record for the Kamer as soon as it is handed back (source digest, § 5.4.6). */
export const isForKamer = (kind: MakerKind): boolean => kind === "minister";
