import { fail, ok, type Result } from "#flows/result";

/** Digits, with points between thousands and two digits after a comma; also with a euro sign and spaces. */
const AMOUNT = /^(?:€|eur(?:o)?)?\s*(\d{1,3}(?:[.\s]\d{3})+|\d{1,9})(?:[.,](\d{1,2}|-))?\s*(?:euro)?$/i;

/**
 * An amount as Dutch people write it ("1.234,56", "€ 54", "54,-") in whole eurocents. A point with three digits behind it
 * divides thousands. Fails on anything that is not one amount.
 */
export function parseAmount(text: string): Result<number, "unreadable"> {
  const [, whole, part] = AMOUNT.exec(text.trim()) ?? [];
  if (whole === undefined) return fail("unreadable");
  const cents = part === undefined || part === "-" ? 0 : Number(part.padEnd(2, "0"));
  return ok(Number(whole.replace(/[.\s]/g, "")) * 100 + cents);
}
