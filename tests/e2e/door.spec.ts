import fc from "fast-check";
import { expect, test } from "./support/test";

/** The door of the service, without a browser: what every answer carries, and what is refused. */
test.describe("every answer", () => {
  const asked: readonly (readonly [string, number])[] = [
    ["/", 200],
    ["/start", 302],
    ["/vraag/wat-is-er", 200],
    ["/vraag/bestaat-niet", 302],
    ["/organisatie", 302],
    ["/favicon.svg", 200],
    ["/healthz", 200],
    ["/readyz", 200],
    ["/api/v1/openapi.json", 200],
    ["/api/v1/termijnen", 405],
    ["/bestaat-niet", 404],
  ];
  for (const [path, status] of asked) {
    test(`${path} has the safe headers`, async ({ request }) => {
      const response = await request.get(path, { maxRedirects: 0 });
      expect(response.status()).toBe(status);
      const headers = response.headers();
      expect(headers["content-security-policy"]).toContain("default-src 'none'");
      expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
      expect(headers["permissions-policy"]).toContain("geolocation=()");
      expect(headers["x-powered-by"]).toBeUndefined();
    });
  }

  test("a page is never kept by a cache, a file with a hash in its name always", async ({ request }) => {
    const page = await request.get("/");
    expect(page.headers()["cache-control"]).toBe("no-store");
    const stylesheet = /href="(\/assets\/[^"]+\.css)"/.exec(await page.text())?.[1] ?? "";
    expect((await request.get(stylesheet)).headers()["cache-control"]).toContain("immutable");
  });
});

test.describe("refused", () => {
  const form = { answer: "besluit" };

  test("a form from another site", async ({ request }) => {
    for (const origin of ["https://ander.example", "null"]) {
      const response = await request.post("/vraag/wat-is-er", { form, headers: { origin }, maxRedirects: 0 });
      expect(response.status()).toBe(403);
    }
    const response = await request.post("/vraag/wat-is-er", {
      form,
      headers: { "sec-fetch-site": "cross-site" },
      maxRedirects: 0,
    });
    expect(response.status()).toBe(403);
  });

  test("Remix's own data doors", async ({ request }) => {
    for (const path of [
      "/vraag/wat-is-er?_data=routes/citizen/vraag",
      "/vraag/wat-is-er.data",
      "/__manifest",
    ])
      expect((await request.get(path)).status()).toBe(404);
    const posted = await request.post("/vraag/wat-is-er?_data=routes/citizen/vraag", {
      form,
      maxRedirects: 0,
    });
    expect(posted.status()).toBe(404);
  });

  test("a body that is too large", async ({ request }) => {
    const response = await request.post("/vraag/wat-is-er", { form: { answer: "a".repeat(1_100_000) } });
    expect(response.status()).toBe(413);
  });

  test("a path outside the public files", async ({ request }) => {
    for (const path of ["/..%2f..%2fpackage.json", "/%2e%2e/server/index.js", "/assets/..%5c..%5cserver.mjs"])
      expect((await request.get(path)).status()).toBe(404);
  });
});

test("no form, however strange, makes the service fail or talk about itself", async ({ request }) => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.constantFrom(
      "__proto__",
      "constructor",
      "\u0000",
      "\ud800",
      "31-02-2026",
      "99999-1-1",
      "-0",
      "{}",
      "<b>",
    ),
  );
  const fields = fc.array(fc.tuple(fc.oneof(fc.constantFrom("answer", "woorden", "unknown"), text), text), {
    maxLength: 8,
  });
  const path = fc.constantFrom(
    "/vraag/wat-is-er",
    "/vraag/spoed",
    "/vraag/organisatie",
    "/vraag/datum-brief",
    "/noodrem/wat-gebeurde",
    "/volgen",
    "/verder",
    "/inloggen",
    "/brief-maken",
    "/controleer",
  );
  await fc.assert(
    fc.asyncProperty(path, fields, async (to, pairs) => {
      const response = await request.post(to, {
        headers: { "content-type": "application/x-www-form-urlencoded" },
        data: new URLSearchParams(pairs).toString(),
        maxRedirects: 0,
      });
      expect(response.status()).toBeLessThan(500);
      expect(await response.text()).not.toMatch(/node_modules|\.mjs:\d|SQLITE_|at Object\./);
    }),
    { numRuns: 200 },
  );
});
