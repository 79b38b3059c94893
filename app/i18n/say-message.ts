import type { TFunction } from "i18next";
import type { Message } from "#flows/law/types";

/** The words of the law, in the order in which a key is looked up. */
const LAW_WORDS = ["advies", "termijn", "procedure"] as const;

/** A message of the law in the language of `t`. */
export function sayMessage(t: TFunction, { key, params }: Message): string {
  return t(key, { ns: [...LAW_WORDS], ...params });
}
