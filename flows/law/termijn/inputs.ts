import { z } from "zod";
import type { TermijnKey } from "./say";

type ErrorKey = Extract<TermijnKey, `error.${string}`>;
const say = (key: ErrorKey): string => key;

const absent = (input: unknown): boolean => input === undefined || input === null || input === "";
const orRequired =
  (key: ErrorKey) =>
  ({ input }: { readonly input?: unknown }): string =>
    say(absent(input) ? "error.required" : key);

/** Dates outside this window are slips of the keyboard. */
const FIRST_DATE = "1900-01-01";
const LAST_DATE = "2199-12-31";

/** A calendar date `YYYY-MM-DD` that exists. Questions across fields are only asked once every date is one. */
export const date = () =>
  z.iso
    .date({
      abort: true,
      error: ({ input }) => {
        if (absent(input)) return say("error.required");
        const written = typeof input === "string" && /^\d{4}-\d{2}-\d{2}$/.test(input);
        return say(written ? "error.date_does_not_exist" : "error.date_format");
      },
    })
    .refine((text) => text >= FIRST_DATE && text <= LAST_DATE, {
      error: say("error.date_far_away"),
      abort: true,
    });

/** A local date and time in Europe/Amsterdam without offset: `2026-10-13T23:59:00`. */
export const localDateTime = () =>
  z.iso
    .datetime({ local: true, error: orRequired("error.date_time_format") })
    .refine((text) => !text.endsWith("Z"), {
      error: say("error.date_time_format"),
    });

export const flag = () => z.boolean({ error: orRequired("error.yes_or_no") });

/** A whole number of days, weeks or persons, at least `min`. */
export const whole = (min: number) =>
  z
    .number({ error: orRequired("error.number") })
    .int({ error: say("error.whole_number") })
    .min(min, { error: say("error.too_small") })
    .max(100_000, { error: say("error.too_big") });

/** An amount in euros, cents as decimals. */
export const euros = () =>
  z
    .number({ error: orRequired("error.number") })
    .min(0, { error: say("error.too_small") })
    .max(1e9, { error: say("error.too_big") });

/** One of the names that the contract lists. */
export const oneOf = <const Names extends readonly [string, ...string[]]>(...names: Names) =>
  z.enum(names, { error: orRequired("error.unknown_value") });
