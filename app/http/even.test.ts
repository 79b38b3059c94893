import { expect, it } from "vitest";
import { LARGEST_COOKIE_VALUE, openCookie, sealCookie } from "../sealing/cookie";
import { createKeys } from "../sealing/keys";
import { EVEN_BYTES, evenSize, evenTime, isEven } from "./even.server";

it("gives every page one size", () => {
  for (const bytes of [10, 5000, EVEN_BYTES - 8, EVEN_BYTES - 7, EVEN_BYTES - 6, 20_000]) {
    const page = evenSize(Buffer.from("x".repeat(bytes)));
    expect(page.byteLength % EVEN_BYTES).toBe(0);
    expect(page.byteLength - bytes).toBeLessThanOrEqual(EVEN_BYTES + 7);
  }
});

it("gives every answer a whole number of steps", async () => {
  for (const work of [0, 30, 70]) {
    const start = performance.now();
    await evenTime(() => new Promise((done) => setTimeout(done, work)), 100);
    expect(performance.now() - start).toBeGreaterThanOrEqual(98);
  }
  await expect(evenTime(() => Promise.reject(new Error("no")), 10)).rejects.toThrow("no");
});

it("holds for the professional's pages and no others", () => {
  expect(["/professional", "/professional/controleer", "/professionals", "/"].map(isEven)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it("seals a cookie in its full size, which opens as any other", () => {
  const keys = createKeys([{ version: "1", bytes: Buffer.alloc(32, 3) }]);
  const sizes = ["uwv", "huurcommissie", "x".repeat(300)].map((id) => {
    const sealed = sealCookie(keys, "naam", { id }, true);
    if (!sealed.ok) throw new Error("too large");
    expect(openCookie(keys, "naam", sealed.value)).toEqual({ ok: true, value: { id } });
    return sealed.value.length;
  });
  expect(new Set(sizes).size).toBe(1);
  expect(sizes[0]).toBeLessThanOrEqual(LARGEST_COOKIE_VALUE);
  expect(sizes[0]).toBeGreaterThan(LARGEST_COOKIE_VALUE - 4);
});
