/**
 * Beside these, `factsFrom` puts there what `law-terms.json` translates: keys of the law engine's own (`asiel-soort`),
 * signals it would else read from a story (`signal.ruling_simplified`: "ja"), `sanctie-euro` and `spoed-<danger>`.
 *
 * Questions whose answer the law engine gets as it is: `AdviceFacts.details` holds the option id, or the date, under
 * the id of the question. "Weet ik niet" and an unknown date are left out, so a missing key is "unknown".
 */
export const DETAILS = [
  /** niet-in-behandeling, niet-ontvankelijk, kennelijk-ongegrond (1 week); ongegrond, ingetrokken, verleend (2). */
  "asiel-besluit",
  /** ja, nee: is the dispute about being fit for the work (ZW 75j-75k)? */
  "zw-medisch",
  /** ja, nee: was there a draft to react to first (afd. 3.4 Awb)? */
  "uov",
  /** aan-mij, ter-inzage: an intention sent to the person, or a draft laid open for everybody. */
  "voornemen-soort",
  /** The last day for a reaction as the letter gives it. */
  "reageren-tot",
  /** rechtbank, zonder-zitting (8:54: verzet), voorlopig (vovo), hof, crvb, raad-van-state, cbb. */
  "uitspraak-soort",
  /** aanvraag, bezwaar, klacht, anders: what has not been decided upon. */
  "aanvraag-of-bezwaar",
  /** The date of the decision that the bezwaar is against: the term of 7:10 starts after the bezwaartermijn. */
  "datum-besluit",
  /** ja, nee: did the organisation write that it takes longer? */
  "uitstel",
  /** The new last day in that letter. */
  "datum-uitstel",
  /** When the conduct took place (9:8: one year). */
  "datum-gedraging",
  /** ja, nee: has the complaint been handled? */
  "klacht-klaar",
  /** When the employment ends or ended (BW 7:686a). */
  "datum-einde-baan",
  /** niets, gebeld, bezwaar, rechter: the furthest step taken already. */
  "al-gedaan",
  /** ziek, niet-gekregen, verkeerd-verteld, geen-uitleg, nieuws, anders: what came in between (R3.1, R3.2). */
  "waarom-laat",
  /** bezwaar, beroep, reageren, niets: the remedy that the letter itself names; "niets" is a fault of the body (6:23). */
  "wat-staat-er",
  /** overheid, zorg-of-school, verhuurder, werkgever, bedrijf: of a body that is not in the catalogue. */
  "soort-organisatie",
  /** ja, nee: is there a decision that applies the rule? */
  "regel-toegepast",
] as const;
