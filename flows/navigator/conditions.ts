import type { Condition } from "../engine/definition";

/** Conditions that several questions share, each a fact about the person's situation. Data, like the flow itself. */

const whatIsIt = "wat-is-er";

/** There is a decision: a letter with one, or one that applies a rule the person finds unfair. */
export const besluit = { question: whatIsIt, isOneOf: ["besluit", "regel"] } as const satisfies Condition;
export const behandeling = { question: whatIsIt, is: "behandeling" } as const satisfies Condition;
export const weetNiet = { question: whatIsIt, is: "weet-niet" } as const satisfies Condition;
/** The person did not say for certain that there is, or is not, a decision. */
export const open = { any: [behandeling, weetNiet] } as const satisfies Condition;
export const wachten = { question: whatIsIt, is: "wachten" } as const satisfies Condition;
export const voornemen = { question: whatIsIt, is: "voornemen" } as const satisfies Condition;
export const uitspraak = { question: whatIsIt, is: "uitspraak" } as const satisfies Condition;

/** The kind of decision was found in the catalogue; its features are in `registers.ts`. */
export const soortBekend = { question: "soort", has: "bekend" } as const satisfies Condition;
export const soort = <const Feature extends string>(has: Feature) => ({ question: "soort", has }) as const;

/** The other party is not an administrative body (rulebook R1.1, R1.9). The kind of decision says so best. */
export const privaat = {
  any: [
    soort("privaat"),
    {
      all: [
        { not: soortBekend },
        {
          any: [
            { question: "organisatie", has: "privaat" },
            { question: "soort-organisatie", isOneOf: ["verhuurder", "werkgever", "bedrijf"] },
          ],
        },
      ],
    },
  ],
} as const satisfies Condition;

/** A body that prosecutes or collects fines, and a subject we do not know: it may be a criminal case (0.6 step 2). */
export const misschienStrafzaak = {
  all: [{ question: "organisatie", has: "straf" }, { not: soortBekend }],
} as const satisfies Condition;

/** Longer ago than a term of six weeks can last, moved by every free day there is. */
const SIX_WEEKS_OVER = 47;
/** The same for terms of at most four weeks. */
const FOUR_WEEKS_OVER = 32;
/** So old that a week in the post would not save the term. */
const LONG_AGO = 90;

/** The term that runs from this date is over for certain. */
export const tooLateAfter = (question: string) =>
  ({
    any: [
      { all: [soort("kort"), { question, before: FOUR_WEEKS_OVER }] },
      { all: [{ not: soort("kort") }, { question, before: SIX_WEEKS_OVER }] },
    ],
  }) as const satisfies Condition;

/** Later sending would matter: the term from the printed date has ended or is about to, but not long ago. */
export const sendingMatters = (question: string) =>
  ({
    all: [
      { question, withinDays: LONG_AGO },
      {
        any: [
          { all: [soort("kort"), { question, before: 3 }] },
          { all: [{ not: soort("kort") }, { question, before: 33 }] },
        ],
      },
    ],
  }) as const satisfies Condition;

export const longAgo = (question: string) => ({ question, before: LONG_AGO }) as const satisfies Condition;
