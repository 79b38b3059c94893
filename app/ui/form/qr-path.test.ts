import { encode } from "uqr";
import { describe, expect, it } from "vitest";
import { qrPath } from "./qr-path";

/** Reads the drawing back to the modules that it makes dark. */
function darkModules(path: string): readonly string[] {
  return [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)].flatMap(([, x, y, length]) =>
    Array.from({ length: Number(length) }, (_, offset) => `${Number(x) + offset},${y}`),
  );
}

describe("a QR code", () => {
  it("draws exactly the modules of the code, with a quiet zone of four", () => {
    const text = "7K3MXQ9D2F4T8H6N5R1B0W3C9Z";
    const { data, size } = encode(text, { ecc: "M", border: 4 });
    const expected = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`${x},${y}`] : [])));
    const drawn = qrPath(text);
    expect([...darkModules(drawn.path)].sort()).toEqual(expected.sort());
    expect(drawn.size).toBe(size);
    expect(
      expected.every((module) => module.split(",").every((at) => Number(at) >= 4 && Number(at) < size - 4)),
    ).toBe(true);
  });
});
