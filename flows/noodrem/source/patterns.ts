/**
 * What in a text could show who wrote it, as data: a kind, the language that it is written in, and how it looks.
 * Form only, no meaning; better one hint too many, since the person decides. Every repetition is bounded, so a long
 * text is read once. A new line needs an example in `hints.test.ts`.
 */
export const HINT_KINDS = [
  "naam",
  "enige",
  "kleine_groep",
  "eerste_persoon",
  "functie",
  "datum_en_plaats",
  "uniek_nummer",
  "citaat",
] as const;
export type HintKind = (typeof HINT_KINDS)[number];

export interface HintPattern {
  readonly kind: HintKind;
  readonly lang: "nl" | "en" | "ar" | "alle";
  readonly pattern: RegExp;
}

const FEW_NL = "(?:[2-9]|twee|drie|vier|vijf|zes|zeven|acht|negen|een paar|een handvol|weinig)";
const FEW_EN = "(?:[2-9]|two|three|four|five|six|seven|eight|nine|a few|a handful of|few)";
const JOB_NL =
  "(?:teamleider|teammanager|afdelingshoofd|hoofd|manager|directeur|coördinator|beleids(?:medewerker|adviseur)|jurist|" +
  "inspecteur|consulent|klantmanager|arts|verzekeringsarts|arbeidsdeskundige|ambtenaar|secretaris|adviseur|projectleider|" +
  "medewerker|stagiair|griffier|controller|boa)";
const JOB_EN =
  "(?:team lead(?:er)?|head|manager|director|co-?ordinator|policy (?:officer|adviser)|lawyer|inspector|doctor|secretary|adviser|clerk|trainee)";
const MONTH =
  "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october)";
const DATE = `(?:\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{1,2} ${MONTH}(?: \\d{4})?)`;
const PLACE = "(?:in|te|van|bij|op locatie|vestiging|kantoor|at|of) (?:de |het |the )?\\p{Lu}[\\p{L}-]{2,30}";

export const HINT_PATTERNS: readonly HintPattern[] = [
  {
    kind: "naam",
    lang: "nl",
    pattern:
      /\b(?:[Mm]ijn naam is|[Ii]k heet|[Ii]k ben) \p{Lu}[\p{L}'-]{1,30}(?: \p{L}[\p{L}'-]{0,30}){0,3}/gu,
  },
  {
    kind: "naam",
    lang: "nl",
    pattern:
      /\b(?:met vriendelijke groet(?:en)?|mvg|groeten?)[,.]?\s{1,4}\p{Lu}[\p{L}.'-]{0,30}(?: \p{L}[\p{L}'-]{0,30}){0,3}/giu,
  },
  {
    kind: "naam",
    lang: "en",
    pattern:
      /\b(?:my name is|i am called|kind regards|best regards)[,.]?\s{1,4}\p{Lu}[\p{L}.'-]{0,30}(?: \p{L}[\p{L}'-]{0,30}){0,3}/giu,
  },
  { kind: "naam", lang: "ar", pattern: /(?:اسمي|أنا اسمي) [\p{L}]{2,30}(?: [\p{L}]{2,30}){0,2}/gu },
  {
    kind: "enige",
    lang: "nl",
    pattern:
      /\b(?:ik ben (?:hier )?de enige|ik als enige|als enige (?:van|in|op)|alleen ik|ik ben de eerste die|niemand anders (?:dan ik|weet))\b/giu,
  },
  {
    kind: "enige",
    lang: "en",
    pattern: /\b(?:i am the only|i'm the only|only i\b|nobody (?:else|but me) knows|i was the first)/giu,
  },
  { kind: "enige", lang: "ar", pattern: /(?:أنا الوحيد|أنا الوحيدة|لا أحد غيري)/gu },
  {
    kind: "kleine_groep",
    lang: "nl",
    pattern: new RegExp(
      `\\b(?:maar|slechts|alleen|ongeveer|met) ${FEW_NL} (?:mensen|personen|collega['’]?s|van ons)\\b`,
      "giu",
    ),
  },
  {
    kind: "kleine_groep",
    lang: "nl",
    pattern: new RegExp(
      `\\b(?:team|afdeling|groep|kantoor) van (?:ongeveer |maar |slechts )?${FEW_NL}\\b|\\b(?:ons|mijn) klein(?:e)? (?:team|afdeling|groep)\\b`,
      "giu",
    ),
  },
  {
    kind: "kleine_groep",
    lang: "en",
    pattern: new RegExp(
      `\\b(?:only|just|about) ${FEW_EN} (?:people|persons|colleagues|of us)\\b|\\b(?:team|department|group) of (?:only |about )?${FEW_EN}\\b|\\bour small team\\b`,
      "giu",
    ),
  },
  {
    kind: "kleine_groep",
    lang: "ar",
    pattern: /(?:فريقنا الصغير|ثلاثة أشخاص فقط|شخصان فقط|عدد قليل من الزملاء)/gu,
  },
  {
    kind: "eerste_persoon",
    lang: "nl",
    pattern:
      /\b(?:ik was erbij|ik zat (?:zelf )?(?:in|bij)|toen ik|mijn (?:leidinggevende|baas|chef|manager|teamleider|beoordeling|contract|functie|collega)|ik werk (?:hier |er )?(?:al|sinds)|in mijn (?:gesprek|team|dossier)|ik heb (?:zelf|toen)|volgende maand ga ik|ik ben (?:ziek|zwanger|met verlof|met pensioen))\b/giu,
  },
  {
    kind: "eerste_persoon",
    lang: "en",
    pattern:
      /\b(?:i was (?:there|present)|when i\b|my (?:manager|boss|supervisor|contract|job|colleague|appraisal)|i have worked (?:here )?(?:for|since)|in my (?:team|case|meeting)|i (?:myself|personally))\b/giu,
  },
  {
    kind: "eerste_persoon",
    lang: "ar",
    pattern: /(?:كنت حاضر[اًا]?|مديري|رئيسي في العمل|أعمل هنا منذ|في فريقي)/gu,
  },
  {
    kind: "functie",
    lang: "nl",
    pattern: new RegExp(`\\b(?:ik ben|als|de|onze|enige) ${JOB_NL}[\\p{L} ]{0,25} ${PLACE}`, "giu"),
  },
  {
    kind: "functie",
    lang: "en",
    pattern: new RegExp(`\\b(?:i am|as|the|our) (?:a |the |an )?${JOB_EN}[\\p{L} ]{0,25} ${PLACE}`, "giu"),
  },
  { kind: "datum_en_plaats", lang: "alle", pattern: new RegExp(`\\b${DATE}[^.!?\\n]{0,60}? ${PLACE}`, "gu") },
  { kind: "datum_en_plaats", lang: "alle", pattern: new RegExp(`\\b${PLACE}[^.!?\\n]{0,60}? ${DATE}`, "gu") },
  {
    kind: "uniek_nummer",
    lang: "alle",
    pattern: /(?<![\p{L}\d€])(?:[A-Z]{1,6}[-/ ]?)?\d[\d.-]{4,18}\d(?![\p{L}\d])/gu,
  },
  {
    kind: "citaat",
    lang: "alle",
    pattern: /^(?:>|van:|aan:|verzonden:|onderwerp:|from:|to:|sent:|subject:).{0,120}$/gimu,
  },
  {
    kind: "citaat",
    lang: "alle",
    pattern:
      /\b(?:schreef op|mailde (?:mij|ons|op)|stond in (?:de|een|zijn|haar) (?:mail|e-mail|app|memo)|wrote on|e-mailed me)\b.{0,60}/giu,
  },
];
