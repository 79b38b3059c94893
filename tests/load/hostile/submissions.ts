import fc from "fast-check";

/** One request as somebody hostile, or something broken, would send it. */
export interface Submission {
  readonly method: string;
  readonly path: string;
  readonly contentType: string | null;
  readonly cookie: "none" | "visit" | "desk" | "garbage";
  readonly origin: "own" | "other" | "null" | "none";
  readonly body: Buffer;
}

const NAMES = [
  "answer",
  "woorden",
  "gezocht",
  "sleutel",
  "laat-staan",
  "groepje",
  "code",
  "tekst",
  "intent",
  "oordeel",
  "nagekomen",
  "soort",
  "verandering",
  "eigenaar",
  "klaar-op",
  "beginsel-0",
  "kant-0",
  "waarom-0",
  "alternatieven",
  "voor-indiener",
  "opnieuw-op",
  "naar",
  "reden-doorsturen",
  "versie",
  "email",
  "wachtzin",
  "naam",
  "taal",
  "datum",
  "bestand",
];
const ODD_NAMES = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "a[b][c]",
  "",
  "\u0000",
  "length",
];
const ODD_VALUES = [
  "\u0000",
  "a\u0000b",
  "\ud800",
  "x\udfffy",
  "\u202e",
  "%00",
  "%ED%A0%80",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is sent as it stands
  "${7*7}",
  "{{7*7}}",
  "<script>x</script>",
  "' OR 1=1 --",
  "../../etc/passwd",
  "[object Object]",
  "NaN",
  "-1",
  "1e309",
  "9".repeat(400),
  "\r\nSet-Cookie: a=b",
  "0000-00-00",
  "31-2-2026",
  "99-99-99999",
  "29 februari 2027",
  "-271821-04-20",
  "+275760-09-13",
  "1-1-1",
  "3 november 20266",
  "٣١/١٢/٢٠٢٦",
  "0123456789".repeat(2_000),
];

const name = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...NAMES) },
  fc.constantFrom(...ODD_NAMES),
  fc.string(),
);
const value = fc.oneof(
  fc.constantFrom(...ODD_VALUES),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ maxLength: 300 }),
  fc.constantFrom("ja", "nee", "besluit", "uwv", "acknowledge", "judge", "withdraw", "explain", "3-11-2026"),
  fc.constant("é".repeat(9_000)),
);
const pairs = fc.array(fc.tuple(name, value), { maxLength: 12 });

/** Percent-encoding that also writes what is no text: a half character as its own three bytes. */
const encode = (text: string): string =>
  text.isWellFormed()
    ? encodeURIComponent(text)
    : text.replace(/[\ud800-\udfff]/g, "%ED%A0%80").replace(/[^\w%]/g, "+");
const form = (all: readonly (readonly [string, string])[]): string =>
  all.map(([key, text]) => `${encode(key)}=${encode(text)}`).join("&");
const FORM = "application/x-www-form-urlencoded";

const bodies: fc.Arbitrary<{ contentType: string | null; body: Buffer }> = fc.oneof(
  { weight: 12, arbitrary: pairs.map((all) => ({ contentType: FORM, body: Buffer.from(form(all)) })) },
  // The same field many times, and far too many fields.
  {
    weight: 2,
    arbitrary: fc
      .tuple(name, value)
      .map((one) => ({ contentType: FORM, body: Buffer.from(form(Array(50).fill(one))) })),
  },
  {
    weight: 1,
    arbitrary: name.map((key) => ({
      contentType: FORM,
      body: Buffer.from(`${encode(key)}=1&`.repeat(10_000)),
    })),
  },
  {
    weight: 1,
    arbitrary: fc.constant({ contentType: FORM, body: Buffer.from(`answer=${"x".repeat(5_000_000)}`) }),
  },
  { weight: 4, arbitrary: multipart() },
  {
    weight: 4,
    arbitrary: fc
      .oneof(
        fc.json(),
        fc.constant('{"__proto__":{"x":1}}'),
        fc.constant(`${"[".repeat(5_000)}`),
        fc.string(),
      )
      .map((text) => ({ contentType: "application/json", body: Buffer.from(text) })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom("text/plain", "application/xml", "image/png", "multipart/form-data", ";;;", FORM),
        fc.uint8Array({ maxLength: 400 }),
      )
      .map(([contentType, bytes]) => ({ contentType, body: Buffer.from(bytes) })),
  },
  { weight: 1, arbitrary: fc.constant({ contentType: null, body: Buffer.alloc(0) }) },
);

/** Whole, cut off, with another boundary than announced, or with a file where a word belongs. */
function multipart(): fc.Arbitrary<{ contentType: string; body: Buffer }> {
  return fc.tuple(pairs, fc.constantFrom("whole", "cut", "other", "file")).map(([all, how]) => {
    const part = ([key, text]: readonly [string, string]) =>
      `--grens\r\nContent-Disposition: form-data; name="${key}"${how === "file" ? '; filename="a.php\u0000.png"' : ""}\r\n\r\n${text}\r\n`;
    const whole = Buffer.from(`${all.map(part).join("")}--grens--\r\n`);
    return {
      contentType: `multipart/form-data; boundary=${how === "other" ? "anders" : "grens"}`,
      body: how === "cut" ? whole.subarray(0, Math.floor(whole.length / 2)) : whole,
    };
  });
}

/** Submissions to these paths, of which `:name` parts are filled with odd values too. */
export function submissions(paths: readonly string[]): fc.Arbitrary<Submission> {
  const part = fc.oneof(
    value,
    fc.constantFrom("wat-is-er", "datum-brief", "gevolg", "wat-gebeurde", "soort"),
  );
  const query = fc.option(
    pairs.map((all) => `?${form(all.slice(0, 4)).slice(0, 2_000)}`),
    { nil: "", freq: 4 },
  );
  const path = fc
    .tuple(fc.constantFrom(...paths), part, query)
    .map(([route, filling, rest]) => `/${route.replace(/:\w+|\*/g, encode(filling).slice(0, 500))}${rest}`);
  return fc
    .record({
      method: fc.oneof(
        { weight: 6, arbitrary: fc.constant("POST") },
        fc.constantFrom("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH"),
      ),
      path,
      cookie: fc.constantFrom("none", "visit", "visit", "desk", "garbage"),
      origin: fc.constantFrom("own", "own", "own", "own", "other", "null", "none"),
      payload: bodies,
    })
    .map(({ payload, ...rest }) => ({ ...rest, ...payload }) as Submission);
}
