import type { Message, Scalar } from "../types";

/** A sentence of `flows/law/words/advies.<lang>.json`. */
export const say = (key: string, params?: Readonly<Record<string, Scalar>>): Message =>
  params === undefined ? { key: `advies:${key}` } : { key: `advies:${key}`, params };
