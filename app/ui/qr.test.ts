import { encode } from "uqr";
import { describe, expect, it } from "vitest";
import { renderQrSvg } from "./qr";

/** Reads the drawing back to the modules that it makes dark. */
function darkModules(svg: string): ReadonlySet<string> {
  const dark = new Set<string>();
  const path = /fill="#000" d="([^"]*)"/.exec(svg)?.[1] ?? "";
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let offset = 0; offset < Number(length); offset += 1) dark.add(`${Number(x) + offset},${y}`);
  }
  return dark;
}

describe("a QR code", () => {
  const text = "https://noodrem.example/verder#7K3M-XQ9D-2F4T-8H6N-5R1B-0W3C-9Z";

  it("draws exactly the modules of the code, with a quiet zone of four", () => {
    const { data, size } = encode(text, { ecc: "M", border: 4 });
    const expected = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`${x},${y}`] : [])));
    expect([...darkModules(renderQrSvg(text, "Code"))].sort()).toEqual(expected.sort());
    expect(renderQrSvg(text, "Code")).toContain(`viewBox="0 0 ${size} ${size}"`);
    expect(
      expected.every((module) => module.split(",").every((at) => Number(at) >= 4 && Number(at) < size - 4)),
    ).toBe(true);
  });

  it("says its title as text, never as markup, and stays small", () => {
    const svg = renderQrSvg(text, `<script>"x"</script>`);
    expect(svg).not.toContain("<script");
    expect(svg.length).toBeLessThan(10_000);
  });
});
