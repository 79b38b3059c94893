import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LARGEST_COOKIE_VALUE, openCookie, sealCookie } from "./cookie";
import {
  drawDataKey,
  unwrapForFollower,
  unwrapForOrganisation,
  wrapForFollower,
  wrapForOrganisation,
} from "./data-key";
import { createKeys, followCode, idempotencyHash, lookupHash, secretKey } from "./keys";
import { openBytes, openJson, sealBytes, sealJson } from "./seal";
import {
  drawSecret,
  formatSecret,
  lastGroup,
  parseSecret,
  type Secret,
  secretFromBytes,
} from "./secret-code";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const master = (version: string, fill: number) => ({ version, bytes: Buffer.alloc(32, fill) });
const keys = createKeys([master("1", 7)]);
const secret = secretFromBytes(Buffer.alloc(17, 0xa5));

describe("secret code", () => {
  it("writes the first 130 bits in groups of four", () => {
    expect(secretFromBytes(Buffer.alloc(17))).toBe("0".repeat(26));
    expect(secretFromBytes(Buffer.alloc(17, 255))).toBe("Z".repeat(26));
    expect(formatSecret(secret)).toBe("MPJT B9D5 MPJT B9D5 MPJT B9D5 MP");
    expect(lastGroup(secret)).toBe("MP");
    expect(() => secretFromBytes(Buffer.alloc(16))).toThrow(RangeError);
  });

  it("agrees with an independent reading of the bits", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 17, maxLength: 20 }), (bytes) => {
        const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
        const expected = Array.from(
          { length: 26 },
          (_, i) => ALPHABET[Number.parseInt(bits.slice(i * 5, i * 5 + 5), 2)],
        );
        expect(secretFromBytes(bytes)).toBe(expected.join(""));
      }),
    );
  });

  it("reads what people type", () => {
    const typed = (text: string) =>
      text
        .toLowerCase()
        .replace(/0/g, "O")
        .replace(/1/g, "l")
        .replace(/(.{4})/g, "$1 - ");
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 17, maxLength: 17 }), (bytes) => {
        const drawn = secretFromBytes(bytes);
        for (const form of [drawn, formatSecret(drawn), typed(drawn), ` ${drawn.replace(/1/g, "I")}\n`]) {
          expect(parseSecret(form)).toEqual({ ok: true, value: drawn });
        }
      }),
    );
  });

  it.each(["", "U".repeat(26), "0".repeat(25), "0".repeat(27), "0".repeat(5000), "!".repeat(26)])(
    "refuses %j",
    (typed) => {
      expect(parseSecret(typed)).toEqual({ ok: false, error: { code: "not_a_code" } });
    },
  );

  it("draws every character equally often, and none twice in 20,000", () => {
    const drawn = Array.from({ length: 20_000 }, drawSecret);
    expect(new Set(drawn).size).toBe(drawn.length);
    const counts = new Map<string, number>();
    for (const character of drawn.join("")) counts.set(character, (counts.get(character) ?? 0) + 1);
    const expected = (drawn.length * 26) / 32;
    const chiSquare = [...ALPHABET].reduce(
      (sum, one) => sum + ((counts.get(one) ?? 0) - expected) ** 2 / expected,
      0,
    );
    expect(chiSquare).toBeLessThan(80); // 31 degrees of freedom: a fair source is above this once in 300,000 runs
  });
});

describe("keys", () => {
  it("derives something else for every purpose and every secret", () => {
    const other = secretFromBytes(Buffer.alloc(17, 1));
    const derived = [secret, other].flatMap((one) => [
      lookupHash(one, "draft"),
      lookupHash(one, "noodrem"),
      secretKey(one, "draft").toString("base64url"),
      secretKey(one, "noodrem").toString("base64url"),
      idempotencyHash(one),
      followCode(one),
    ]);
    const organisations = ["uwv", "svb"].map((id) => keys.organisationKey(id, "1")?.toString("base64url"));
    const all = [...derived, ...organisations, keys.cookieKey("1")?.toString("base64url")];
    expect(new Set(all).size).toBe(15);
  });

  it("gives the same follow code for the same idempotency key", () => {
    expect(followCode(secret)).toBe(followCode(secret));
    expect(parseSecret(followCode(secret)).ok).toBe(true);
  });

  it("refuses master keys that are missing, short or double", () => {
    expect(() => createKeys([])).toThrow("at least one");
    expect(() => createKeys([{ version: "1", bytes: Buffer.alloc(31) }])).toThrow("32 bytes");
    expect(() => createKeys([master("1", 1), master("1", 2)])).toThrow("not usable");
    expect(() => createKeys([master("1:x", 1)])).toThrow("not usable");
  });

  it("marks heads with the current key and knows the marks of older ones", () => {
    const rotated = createKeys([master("2", 9), master("1", 7)]);
    const mark = keys.markHead("noodrem/3/abc");
    expect(rotated.isHeadMark("noodrem/3/abc", mark)).toBe(true);
    expect(rotated.isHeadMark("noodrem/2/abc", mark)).toBe(false);
    expect(createKeys([master("2", 9)]).isHeadMark("noodrem/3/abc", mark)).toBe(false);
    expect(keys.isHeadMark("x", "")).toBe(false);
  });
});

describe("seal", () => {
  const key = randomBytes(32);

  it("opens what it sealed, with the same key and context only", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, context) => {
        const sealed = sealJson(key, context, value);
        expect(openJson(key, context, sealed)).toEqual({
          ok: true,
          value: JSON.parse(JSON.stringify(value)),
        });
        expect(openJson(key, `${context}.`, sealed).ok).toBe(false);
        expect(openJson(randomBytes(32), context, sealed).ok).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  it("refuses every changed character", () => {
    const sealed = sealBytes(key, "hier", Buffer.from("niet te lezen"));
    for (let at = 0; at < sealed.length; at++) {
      const changed = sealed.slice(0, at) + (sealed[at] === "A" ? "B" : "A") + sealed.slice(at + 1);
      expect([at, openBytes(key, "hier", changed)]).toEqual([
        at,
        { ok: false, error: { code: "not_opened" } },
      ]);
    }
    for (const broken of ["", "s1", "s1.", "s1.AAAA", `${sealed}.`, `${sealed}A`, sealed.slice(0, -1)]) {
      expect(openBytes(key, "hier", broken).ok).toBe(false);
    }
  });

  it("never seals the same text to the same envelope, nor shows its length", () => {
    const [one, other, longer] = ["ja", "ja", "nee, dank u wel"].map((text) => sealJson(key, "x", text));
    expect(one).not.toBe(other);
    expect(one?.length).toBe(longer?.length);
  });
});

describe("data key", () => {
  const dataKey = drawDataKey();

  it("is unwrapped by the party it was wrapped for, and for its own noodrem", () => {
    const forUwv = wrapForOrganisation(dataKey, keys, "uwv", "n1");
    expect(unwrapForOrganisation(forUwv, keys, "uwv", "n1")).toEqual({ ok: true, value: dataKey });
    expect(unwrapForOrganisation(forUwv, keys, "svb", "n1").ok).toBe(false);
    expect(unwrapForOrganisation(forUwv, keys, "uwv", "n2").ok).toBe(false);
    const forFollower = wrapForFollower(dataKey, secretKey(secret, "noodrem"), "n1");
    expect(unwrapForFollower(forFollower, secretKey(secret, "noodrem"), "n1")).toEqual({
      ok: true,
      value: dataKey,
    });
    expect(unwrapForFollower(forFollower, secretKey(secret, "draft"), "n1").ok).toBe(false);
  });

  it("stays readable when the master key is rotated, and not without the old one", () => {
    const wrapped = wrapForOrganisation(dataKey, keys, "uwv", "n1");
    expect(unwrapForOrganisation(wrapped, createKeys([master("2", 9), master("1", 7)]), "uwv", "n1").ok).toBe(
      true,
    );
    expect(unwrapForOrganisation(wrapped, createKeys([master("2", 9)]), "uwv", "n1").ok).toBe(false);
  });
});

describe("cookie", () => {
  it("opens under its own name only", () => {
    const sealed = sealCookie(keys, "antwoorden", { a: ["één"] });
    if (!sealed.ok) throw new Error("too large");
    expect(sealed.value).toMatch(/^[\w.:-]+$/);
    expect(openCookie(keys, "antwoorden", sealed.value)).toEqual({ ok: true, value: { a: ["één"] } });
    expect(openCookie(keys, "anders", sealed.value).ok).toBe(false);
    expect(openCookie(keys, "antwoorden", "").ok).toBe(false);
    expect(openCookie(keys, "antwoorden", `9${sealed.value}`).ok).toBe(false);
  });

  it("refuses what a browser would drop", () => {
    expect(sealCookie(keys, "x", randomBytes(2400).toString("base64")).ok).toBe(true);
    expect(sealCookie(keys, "x", randomBytes(3000).toString("base64"))).toEqual({
      ok: false,
      error: { code: "too_large" },
    });
    expect(LARGEST_COOKIE_VALUE).toBeLessThan(3900);
  });
});

it("keeps the type of a secret apart from other texts", () => {
  const take = (one: Secret): Secret => one;
  // @ts-expect-error a text is a secret only after parseSecret
  expect(take("tekst")).toBe("tekst");
});
