/**
 * Calendar dates as numbers of days, so that counting days is adding and subtracting. The Gregorian calendar repeats
 * every 400 years; a year is taken to begin in March, so that the leap day is its last one.
 */
const DAYS_IN_ERA = 146_097;
const YEARS_IN_ERA = 400;
/** Days from 1 March of the year 0 to 1 January 1970. */
const EPOCH = 719_468;
const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** How many days a month has; `month` 1 to 12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTHS[month - 1] ?? 0);

/** Days since 1 January 1970 of a day that exists. `month` 1 to 12. */
export function dayNumberOf(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / YEARS_IN_ERA);
  const yearOfEra = marchYear - era * YEARS_IN_ERA;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_IN_ERA + yearOfEra * 365 + leapDays + dayOfYear - EPOCH;
}

/** Year, month (1 to 12) and day of a number of days since 1 January 1970. */
export function dayOfNumber(dayNumber: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const shifted = dayNumber + EPOCH;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: era * YEARS_IN_ERA + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** Monday is 0, Sunday 6. 1 January 1970 was a Thursday. */
export const weekdayNumber = (dayNumber: number): number => (((dayNumber + 3) % 7) + 7) % 7;
