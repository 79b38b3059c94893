/** The phrases by which a letter is read: checked when they are loaded, compiled once. */
import { z } from "zod";
import { LETTER_REMEDIES, LETTER_TERM_STARTS } from "../law/advice/letter-clause";
import clauseJson from "./phrases/clause.json";
import letterJson from "./phrases/letter.json";
import numbersJson from "./phrases/numbers.json";
import { CLAUSE_PLACES, LETTER_KINDS } from "./reading";

/** A space in a phrase is one space, gap or line end: letters break their lines anywhere. */
const compiled = (flags: string) =>
  z.string().transform((phrase, context) => {
    try {
      return new RegExp(phrase.replaceAll(" ", "\\s"), flags);
    } catch {
      context.addIssue({ code: "custom", message: `not a pattern: ${phrase}` });
      return z.NEVER;
    }
  });
const all = compiled("g");
const once = compiled("");
const weighted = z.object({ re: once, weight: z.number().int().positive() });

const clauseFile = z.object({
  done: z.array(all),
  denied: all,
  remedies: z.array(z.object({ id: z.enum(LETTER_REMEDIES), re: all })),
  follows: once,
  authority: once,
  invites: once,
  paying: all,
  until: z.object({ inclusive: z.string(), exclusive: z.string() }),
  starts: z.array(z.object({ id: z.enum(LETTER_TERM_STARTS), re: once })),
  places: z.array(z.object({ id: z.enum(CLAUSE_PLACES), re: once })),
});

const letterFile = z.object({
  dates: z.object({ letter: z.array(weighted), sent: once, notAPlace: once, place: once }),
  reference: z.object({
    labels: z.array(z.object({ re: all, weight: z.number().int().positive() })),
    theirs: once,
    otherLabels: once,
  }),
  subject: once,
  salutation: once,
  closing: once,
  amounts: z.array(z.object({ before: once, after: once.optional(), weight: z.number().int().positive() })),
  notClaimed: z.object({ before: once, after: once }),
  kinds: z.array(z.object({ id: z.enum(LETTER_KINDS), re: all })),
});

const numbersFile = z.object({
  words: z.record(z.string(), z.number().int().positive()),
  units: z.record(z.string(), z.enum(["dagen", "weken", "maanden"])),
});

export const clausePhrases = clauseFile.parse(clauseJson);
export const letterPhrases = letterFile.parse(letterJson);
export const numbers = numbersFile.parse(numbersJson);
