import type { DerivationStep, LocalDate, Message, Scalar } from "../types";
import type nl from "../words/termijn.nl.json";

type Leaves<T, Path extends string = ""> = {
  [K in keyof T & string]: T[K] extends string ? `${Path}${Singular<K>}` : Leaves<T[K], `${Path}${K}.`>;
}[keyof T & string];
type Singular<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;

/** Every sentence of `words/termijn.*.json`; a key without words does not compile. */
export type TermijnKey = Leaves<typeof nl>;

/** A sentence from the words of this part; the key names its i18next namespace. */
export const say = (key: TermijnKey, params: Readonly<Record<string, Scalar>> = {}): Message => ({
  key: `termijn:${key}`,
  params,
});

/** One step of a derivation. `from` and `to` are also parameters of its sentence. */
export function step(
  key: TermijnKey,
  rule: string,
  from: LocalDate | null,
  to: LocalDate | null,
  params: Readonly<Record<string, Scalar>> = {},
): DerivationStep {
  const dates = { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
  return { ...say(key, { ...dates, ...params }), rule, from, to };
}
