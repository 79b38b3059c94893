import { expect, it } from "vitest";
import { hashPassphrase, isPassphrase } from "./passphrase";

it("knows its own passphrase, in any Unicode form, and no other", async () => {
  const stored = await hashPassphrase("een café aan de dijk");
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await isPassphrase("een cafe\u0301 aan de dijk", stored)).toBe(true);
  expect(await isPassphrase("een cafe aan de dijk", stored)).toBe(false);
  expect(await isPassphrase("niemand kan met deze zin binnenkomen", null)).toBe(false);
});

it("finishes many at once, in line", async () => {
  const stored = await hashPassphrase("een zin van vijftien");
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      isPassphrase(index % 2 === 0 ? "een zin van vijftien" : "iets anders", stored),
    ),
  );
  expect(answers).toEqual([true, false, true, false, true, false, true, false]);
});
