import { createInstance } from "i18next";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { procedureFor } from "#flows/law/procedure/procedure-for";
import { type RouteMap as RouteMapData, routeMap } from "#flows/law/procedure/route-map";
import { ROUTE_CODES, type RouteCode } from "#flows/law/types";
import ar from "#flows/law/words/procedure.ar.json";
import nl from "#flows/law/words/procedure.nl.json";
import { layoutOf } from "./layout";
import { RouteMap, type Translate } from "./route-map";

const i18n = createInstance();
void i18n.init({
  lng: "nl",
  ns: ["procedure"],
  resources: { nl: { procedure: nl }, ar: { procedure: ar } },
  initAsync: false,
  interpolation: { escapeValue: false },
});
const in_ =
  (lang: string): Translate =>
  (key, params) =>
    i18n.t(key, { lng: lang, ...params });

const mapOf = (code: RouteCode, higherAppeal: string | null = "crvb"): RouteMapData | null => {
  const procedure = procedureFor(code, { court: "rechtbank", higherAppeal });
  return procedure === null ? null : routeMap(procedure);
};
const MAPS = ROUTE_CODES.flatMap((code) => {
  const map = mapOf(code);
  return map === null ? [] : [[code, map] as const];
});

const plain = (html: string): string =>
  html
    .replace(/<\/?b>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
const split = (html: string): { picture: string; twin: string } => {
  const [picture = "", twin = ""] = html.split("</svg>");
  return { picture, twin };
};

describe.each(MAPS)("the route map of %s", (_code, map) => {
  const html = renderToString(<RouteMap map={map} t={in_("nl")} />);
  const { picture, twin } = split(html);

  it("says in its twin every step, state and arrow that the drawing shows", () => {
    const frames = (picture.match(/<rect|v\d+H\d+z/g) ?? []).length;
    expect(frames).toBe(map.steps.length);
    expect(twin.match(/<li/g)).toHaveLength(map.steps.length);
    const words = plain(twin);
    const label = (id: string): string =>
      in_("nl")(map.steps.find((step) => step.id === id)?.label.key ?? "");
    for (const step of map.steps) {
      const name = in_("nl")(step.label.key) + (step.where === null ? "" : `, ${in_("nl")(step.where.key)}`);
      expect(words).toContain(`${name} (${in_("nl")(`procedure:state.${step.state}`)})`);
      for (const arrow of step.next) {
        const follows = map.main[map.main.indexOf(step.id) + 1] === arrow.to && map.main.includes(step.id);
        if (arrow.when !== null) expect(words).toContain(`${in_("nl")(arrow.when.key)}: ${label(arrow.to)}`);
        else if (!follows) expect(words).toContain(`Daarna: ${label(arrow.to)}`);
      }
    }
    const places = map.main.map((id) => words.search(new RegExp(`${label(id)}(, [^(.]*)? \\(`)));
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it("names the person's place once, in words and for screen readers", () => {
    expect(twin.match(/aria-current="step"/g)).toHaveLength(1);
    expect(picture).toMatch(/role="img"/);
    expect(/<desc[^>]*>(.*?)<\/desc>/.exec(picture)?.[1]).toBe(/<p>(.*?)<\/p>/.exec(twin)?.[1]);
  });

  it("is smaller than 3 kB", () => {
    expect(Buffer.byteLength(html)).toBeLessThan(3_000);
  });

  it("fits a screen of 320 pixels, and no box covers another", () => {
    const { width, boxes } = layoutOf(map, (step) => [in_("nl")(step.label.key)]);
    expect(width).toBeLessThanOrEqual(320);
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        const apart =
          one.x + one.width <= other.x ||
          other.x + other.width <= one.x ||
          one.y + one.height <= other.y ||
          other.y + other.height <= one.y;
        expect(apart, `${one.id} ${other.id}`).toBe(true);
      }
    }
  });

  it("has no unsaid key", () => {
    for (const lang of ["nl", "ar"]) {
      expect(plain(renderToString(<RouteMap map={map} t={in_(lang)} />))).not.toMatch(
        /procedure:|step\.|\{\{/,
      );
    }
  });
});

it("says where the person is", () => {
  const map = mapOf("bezwaar") ?? expect.fail();
  expect(plain(renderToString(<RouteMap map={map} t={in_("nl")} />))).toContain(
    "Stap 2 van 7, u bent hier: Bezwaar.",
  );
});
