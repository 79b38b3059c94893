import type { Message, Scalar } from "../types";

/** A sentence of `flows/law/words/uitleg.<lang>.json`. */
export const say = (key: string, params?: Readonly<Record<string, Scalar>>): Message =>
  params === undefined ? { key: `uitleg:${key}` } : { key: `uitleg:${key}`, params };
