import { ok, type Result } from "../../result";
import { addDays, earlier } from "../calendar/dates";
import { type LawUnknown, termOn } from "../terms-data/lookup";
import type { LocalDate } from "../types";
import type { TermEvent } from "./term-outcome";

export interface SafeEvent {
  readonly eventDate: LocalDate;
  /** Which sentence says where the date comes from. */
  readonly event: Extract<TermEvent, "bekendmaking" | "printed_date" | "receipt_only">;
  /** `certain`: the day of sending; the others are guesses on the safe side and must be shown as such. */
  readonly certainty: "certain" | "safe" | "low";
}

/**
 * From which day to count when not every date is known (R2.13, a choice of this product): the real sending; else the
 * printed date, or the day of receipt when that lies before it; else receipt minus a few days. Null when
 * the person knows no date. For taxes and toeslagen the printed date has a rule of its own (R2.2).
 */
export function safeEvent(known: {
  readonly sent: LocalDate | null;
  readonly printed: LocalDate | null;
  readonly received: LocalDate | null;
}): Result<SafeEvent | null, LawUnknown> {
  const { sent, printed, received } = known;
  if (sent !== null) return ok({ eventDate: sent, event: "bekendmaking", certainty: "certain" });
  if (printed !== null)
    return ok({ eventDate: earlier(printed, received ?? printed), event: "printed_date", certainty: "safe" });
  if (received === null) return ok(null);
  const delivery = termOn("bezorging.vermoed", received);
  if (!delivery.ok) return delivery;
  return ok({ eventDate: addDays(received, -delivery.value.value), event: "receipt_only", certainty: "low" });
}
