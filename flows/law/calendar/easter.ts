import type { LocalDate } from "../types";
import { localDate } from "./dates";

/** Easter Sunday of a year in the Gregorian calendar (the "anonymous" algorithm of Meeus, Jones and Butcher). */
export function easterSunday(year: number): LocalDate {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const skippedLeap = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (19 * a + skippedLeap + 15) % 30;
  const moon = epact - Math.floor((a + 11 * epact) / 319);
  const weekday =
    (2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - (yearOfCentury % 4) - moon + 32) % 7;
  const month = Math.floor((moon + weekday + 90) / 25);
  const day = (moon + weekday + month + 19) % 32;
  return localDate(year, month, day);
}
