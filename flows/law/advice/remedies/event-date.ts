/** Which date of the letter starts a term (rulebook R2.1-R2.4, R2.13, R2.14). */
import { addDays, isLocalDate, later } from "../../calendar/dates";
import type { AdviceFacts, LocalDate, Message } from "../../types";
import { say } from "../say";
import type { Step } from "./law-data";

export interface EventDate {
  readonly date: LocalDate;
  readonly event:
    | "bekendmaking"
    | "dagtekening"
    | "bekendmaking_later"
    | "printed_date"
    | "terinzagelegging"
    | "publicatie"
    | "uitspraak"
    | "einde_baan"
    | "ontvangst";
  readonly notes: readonly Message[];
}

const DAYS_IN_THE_POST = 3;

const at = (date: LocalDate, event: EventDate["event"], notes: readonly Message[] = []): EventDate => ({
  date,
  event,
  notes,
});

function fromReceipt(facts: AdviceFacts): EventDate | null {
  if (facts.received === null) return null;
  return at(addDays(facts.received, -DAYS_IN_THE_POST), "bekendmaking", [
    say("assumption.receipt_minus_three", { date: facts.received }),
  ]);
}

function sentOrPrinted(facts: AdviceFacts): EventDate | null {
  if (facts.sentDate !== null) return at(facts.sentDate, "bekendmaking");
  if (facts.letterDate !== null)
    return at(facts.letterDate, "printed_date", [say("assumption.printed_date")]);
  if (facts.publishedDate !== null)
    return at(facts.publishedDate, "publicatie", [say("assumption.published_only")]);
  return fromReceipt(facts);
}

const PUBLISHED: ReadonlySet<Step["start"]> = new Set(["op_terinzage", "na_terinzage", "publicatie"]);

/** The first of the dates that the facts name. */
function earliestOf(facts: AdviceFacts): EventDate | null {
  const { letterDate, sentDate, publishedDate } = facts;
  const known = [letterDate, sentDate, publishedDate].filter((date) => date !== null).toSorted();
  const [first] = known;
  if (first === undefined) return fromReceipt(facts);
  if (first === publishedDate) return at(first, "publicatie");
  return first === sentDate ? at(first, "bekendmaking") : sentOrPrinted({ ...facts, sentDate: null });
}

/**
 * The date from which a term of this kind runs, or null when the facts name none. Where only the printed date is known
 * that is taken: the real last day may be later, never earlier.
 */
export function eventOf(facts: AdviceFacts, start: Step["start"]): EventDate | null {
  // Nobody said at what stage the case is: another step may count from another date, so the first of them is the safe one.
  if (facts.stage === null && PUBLISHED.has(start)) return earliestOf(facts);
  switch (start) {
    case "dagtekening": {
      if (facts.letterDate === null) return sentOrPrinted(facts);
      const date = later(facts.letterDate, facts.sentDate ?? facts.letterDate);
      return at(date, date === facts.letterDate ? "dagtekening" : "bekendmaking_later");
    }
    case "op_terinzage":
    case "na_terinzage":
      // A decision is not laid open before it is sent: the day of sending is the earliest there can be.
      return facts.publishedDate === null
        ? sentOrPrinted(facts)
        : at(facts.publishedDate, "terinzagelegging");
    case "publicatie":
      return facts.publishedDate === null ? sentOrPrinted(facts) : at(facts.publishedDate, "publicatie");
    case "uitspraak": {
      const found = sentOrPrinted(facts);
      return found && { ...found, event: "uitspraak" };
    }
    case "einde_baan": {
      // The letter of dismissal says nothing about this term: only the day on which the job ends counts.
      const ended = facts.details["datum-einde-baan"];
      return ended !== undefined && isLocalDate(ended) ? at(ended, "einde_baan") : null;
    }
    case "bekendmaking":
      return sentOrPrinted(facts);
  }
}
