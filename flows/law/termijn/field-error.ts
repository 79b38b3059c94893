import type { z } from "zod";
import type { Message } from "../types";
import { say, type TermijnKey } from "./say";

/** What is wrong with one input, by the name of its field. */
export interface FieldError {
  readonly field: string;
  readonly message: Message;
}

export type ErrorKey = Extract<TermijnKey, `error.${string}`>;

export const fieldError = (field: string, key: ErrorKey): FieldError => ({ field, message: say(key) });

/** All problems that a schema found; the schemas of `inputs.ts` carry the key of the sentence as their message. */
export const fieldErrors = (error: z.ZodError): FieldError[] =>
  error.issues.map(({ path, message }) =>
    fieldError(path.join("."), isErrorKey(message) ? message : "error.invalid"),
  );

const isErrorKey = (text: string): text is ErrorKey => text.startsWith("error.");
