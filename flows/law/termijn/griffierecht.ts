import type { Result } from "../../result";
import { amountOn, type LawUnknown, type LawValue } from "../terms-data/lookup";
import type { LocalDate } from "../types";

export type GriffierechtTariff = "laag" | "natuurlijk" | "rechtspersoon";
/** `hoger_beroep`: CRvB, ABRvS, CBb; the same amounts hold for a request for a provisional measure at that instance. */
export type GriffierechtInstance = "beroep" | "hoger_beroep";

/** The court fee in eurocents on a date (Awb 8:41, 8:109; R7.3); an error when the amounts of that year are not known. */
export const griffierecht = (
  onDate: LocalDate,
  tariff: GriffierechtTariff,
  instance: GriffierechtInstance,
): Result<LawValue<number>, LawUnknown> => amountOn(`griffierecht.${instance}.${tariff}`, onDate);
