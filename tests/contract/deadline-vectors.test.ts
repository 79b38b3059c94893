import { describe, expect, test } from "vitest";
import { computeTermijn } from "#flows/law/termijn/compute";
import vectors from "./data/deadline-vectors.json";

/** The vectors are written in snake_case, the API in camelCase. */
const camel = (name: string): string =>
  name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const camelKeys = (object: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [camel(key), value]));

describe("every published deadline vector", () => {
  test.each(vectors.map((vector) => [vector.rule, vector.id, vector] as const))(
    "%s %s",
    (rule, _id, vector) => {
      const { explanation: _explanation, ...expected } = vector.expected;
      const computed = computeTermijn(rule, camelKeys(vector.inputs));
      if (!computed.ok) throw new Error(JSON.stringify(computed.error));
      expect(computed.value).toMatchObject(camelKeys(expected));
      expect(computed.value.legalBasis.length).toBeGreaterThan(0);
    },
  );
});
