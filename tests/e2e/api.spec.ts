import { readFileSync } from "node:fs";
import { expect, test } from "./support/test";

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../contract/data/${name}.json`, import.meta.url), "utf8"));

const camel = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The same object with its names, at every depth, as the API writes them. */
function camelCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCase);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [camel(name), camelCase(one)]));
}

interface Vector {
  readonly id: string;
  readonly rule: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
}

interface Example {
  readonly id: string;
  readonly facts: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
}

interface ExampleSignal {
  readonly id: string;
  readonly what_happens: string;
  readonly principle_at_stake: readonly string[];
}

for (const { id, rule, inputs, expected } of read("deadline-vectors") as readonly Vector[]) {
  test(`termijnen ${id} (${rule})`, async ({ request }) => {
    const response = await request.post("/api/v1/termijnen", { data: { rule, inputs: camelCase(inputs) } });
    expect(response.status()).toBe(200);
    expect(response.headers()["api-version"]).toBe("1.0.0");
    const { explanation: _, ...outputs } = camelCase(expected) as Record<string, unknown>;
    const answer = (await response.json()) as Record<string, unknown>;
    expect(Object.fromEntries(Object.keys(outputs).map((name) => [name, answer[name]]))).toEqual(outputs);
  });
}

for (const { id, facts, inputs, expected } of read("example-cases") as readonly Example[]) {
  test(`adviezen ${id}`, async ({ request }) => {
    const response = await request.post("/api/v1/adviezen", {
      data: { facts, ...(camelCase(inputs) as object) },
    });
    expect(response.status()).toBe(200);
    const answer = (await response.json()) as Record<string, unknown>;
    const wanted = camelCase(expected) as {
      acceptedRoutes: string[];
      lastDay: unknown;
      late: unknown;
      earliestDay: unknown;
    };
    expect(wanted.acceptedRoutes).toContain(answer.route);
    expect({ lastDay: answer.lastDay, late: answer.late, earliestDay: answer.earliestDay }).toEqual({
      lastDay: wanted.lastDay,
      late: wanted.late,
      earliestDay: wanted.earliestDay,
    });
  });
}

test("a wrong request gets one answer with every problem, and no stack", async ({ request }) => {
  const response = await request.post("/api/v1/adviezen", {
    data: { today: "2026-02-31", letterDate: "gisteren", urgency: "ja", stage: "later" },
  });
  expect(response.status()).toBe(400);
  expect(response.headers()["content-type"]).toContain("application/problem+json");
  const { errors } = (await response.json()) as { errors: { field: string; message: string }[] };
  expect(errors.map(({ field }) => field).sort()).toEqual(["letterDate", "stage", "today", "urgency"]);
});

test("a rule, an input and a date that do not exist are named", async ({ request }) => {
  const ask = async (data: object) => (await request.post("/api/v1/termijnen", { data })).json();
  expect((await ask({ rule: "R99", inputs: {} })).errors[0].field).toBe("rule");
  expect(
    (await ask({ rule: "R2.1", inputs: {} })).errors.map((one: { field: string }) => one.field),
  ).toContain("bekendmaking");
  const impossible = await ask({
    rule: "R2.1",
    inputs: { procedure: "bezwaar", bekendmaking: "2026-02-31" },
  });
  expect(impossible.errors[0].field).toBe("bekendmaking");
});

test("kinds of decisions are found in everyday words, and the description describes them", async ({
  request,
}) => {
  const found = await (await request.get("/api/v1/besluittypen?q=ik krijg geen bijstand&limit=3")).json();
  expect(found.map(({ id }: { id: string }) => id)).toContain("pw-aanvraag-afgewezen");
  const description = await (await request.get("/api/v1/openapi.json")).json();
  expect(Object.keys(description.paths)).toEqual(
    expect.arrayContaining(["/adviezen", "/termijnen", "/besluittypen", "/groepen"]),
  );
});

test("signals about the same problem come back as one group, with why", async ({ request }) => {
  const { signals: examples } = read("example-signals") as { signals: readonly ExampleSignal[] };
  const signals = examples.map(({ what_happens: text, principle_at_stake: principles, ...rest }) => ({
    ...rest,
    text,
    principles,
  }));
  const response = await request.post("/api/v1/groepen", { data: { signals } });
  expect(response.status()).toBe(200);
  const { groups } = (await response.json()) as { groups: { ids: string[]; why: string[] }[] };
  expect(groups.flatMap(({ ids }) => ids).sort()).toEqual(signals.map(({ id }) => id).sort());
  const gifts = groups.find(({ ids }) => ids.includes("NR-10"));
  expect(gifts?.ids).toEqual(["NR-10", "NR-46", "NR-51", "NR-59"]);
  expect(gifts?.why).toContain("Zelfde wet: participatiewet.");
  const wrong = await request.post("/api/v1/groepen", { data: { signals: [{ id: "", text: 3 }] } });
  expect(wrong.status()).toBe(400);
  expect((await wrong.json()).errors).toHaveLength(2);
});
