import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { lifeDiagram, lifeMap } from "#flows/noodrem/diagram";
import { NOODREM_STATES } from "#flows/noodrem/states";

it("the picture in the README is what the machine says; npm run life:diagram mends it", () => {
  const readme = readFileSync(new URL("../../../flows/noodrem/README.md", import.meta.url), "utf8");
  expect(readme).toContain(`\`\`\`mermaid\n${lifeDiagram()}\n\`\`\``);
});

it("shows every state once, and only arrows between them", () => {
  const { states, arrows, main } = lifeMap();
  expect([...states].sort()).toEqual([...NOODREM_STATES].sort());
  const known = new Set<string>(states);
  expect(arrows.filter(({ from, to }) => !known.has(from) || !known.has(to))).toEqual([]);
  expect(new Set(arrows.map(({ from, to }) => `${from} ${to}`)).size).toBe(arrows.length);
  for (const [index, state] of main.slice(1).entries())
    expect(
      arrows.some(({ from, to }) => from === main[index] && to === state),
      `to ${state}`,
    ).toBe(true);
});
