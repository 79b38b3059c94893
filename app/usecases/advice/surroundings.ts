import type { AnswerSurroundings } from "#flows/engine/answer";
import { parseDutchDate } from "#flows/law/calendar/parse-date";
import type { LocalDate } from "#flows/law/types";
import { registers } from "#flows/navigator/registers";
import { fail } from "#flows/result";

/** What every flow of ours may look at besides the answers: the day, the registers, and how people write dates. */
export const surroundings = (today: LocalDate): AnswerSurroundings => ({
  today,
  lookups: registers,
  readDate: (text) => {
    const parsed = parseDutchDate(text);
    if (parsed.ok) return parsed;
    return fail(parsed.error === "does_not_exist" ? "impossible" : "unreadable");
  },
});
