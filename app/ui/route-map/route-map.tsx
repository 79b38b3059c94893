import type { RouteMap as Map_, MapStep, StepState } from "#flows/law/procedure/route-map";
import type { Message } from "#flows/law/types";
import { type Box, type Layout, layoutOf } from "./layout";

/** Says a text by its key, namespace included ("procedure:step.bezwaar"). */
export type Translate = (key: string, params?: Readonly<Record<string, string | number>>) => string;

interface RouteMapProps {
  readonly map: Map_;
  readonly t: Translate;
  /** Beginning of the ids in this drawing, when a page shows more than one. */
  readonly id?: string;
}

const MARK: Readonly<Record<StepState, string>> = { done: "✓ ", here: "➤ ", possible: "", closed: "✕ " };

const say = (t: Translate, message: Message): string => t(message.key);

/** The name of a step with its body: "Hoger beroep (Centrale Raad van Beroep)". */
function nameOf(t: Translate, step: MapStep): string {
  return step.where === null ? say(t, step.label) : `${say(t, step.label)} (${say(t, step.where)})`;
}

function Shape({ box }: { readonly box: Box }) {
  const here = box.state === "here";
  return (
    <>
      <rect
        x={box.x}
        y={box.y}
        width={box.width}
        height={box.height}
        rx={box.state === "done" ? 14 : 3}
        {...(here ? { strokeWidth: 4 } : {})}
        {...(box.state === "closed" ? { strokeDasharray: "4 3" } : {})}
      />
      {box.lines.map((line, index) => (
        <text
          key={line}
          x={box.x + box.width / 2}
          y={box.y + 17 + index * 16}
          {...(here ? { fontWeight: 700 } : {})}
        >
          {line}
        </text>
      ))}
    </>
  );
}

/** All arrows as one path; the head is drawn with the line itself. */
function arrowPath(layout: Layout, side: boolean): string {
  return layout.lines
    .filter((line) => line.side === side)
    .map(({ points }) => {
      const [x, y] = points.at(-1) ?? [0, 0];
      return `M${points.map((point) => point.join(" ")).join("L")}M${x - 4} ${y - 6}L${x} ${y}L${x + 4} ${y - 6}`;
    })
    .join("");
}

function Picture({ map, t, id, position }: Required<RouteMapProps> & { readonly position: string }) {
  const layout = layoutOf(map, (step) => [
    MARK[step.state] + say(t, step.label),
    ...(step.where === null ? [] : [say(t, step.where)]),
  ]);
  const side = arrowPath(layout, true);
  return (
    <svg
      className="route-map-picture"
      role="img"
      aria-labelledby={`${id}-t ${id}-d`}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
    >
      <title id={`${id}-t`}>{t("procedure:map.title")}</title>
      <desc id={`${id}-d`}>{position}</desc>
      <g fill="none" stroke="currentColor">
        <path d={arrowPath(layout, false)} />
        {side === "" ? null : <path d={side} strokeDasharray="2 3" />}
        <g fontSize="13" textAnchor="middle">
          {layout.boxes.map((box) => (
            <Shape key={box.id} box={box} />
          ))}
        </g>
      </g>
    </svg>
  );
}

function TwinStep({ step, map, t }: { readonly step: MapStep; readonly map: Map_; readonly t: Translate }) {
  const byId = new Map(map.steps.map((one) => [one.id, one]));
  const ways = step.next.map(({ to, when }) => {
    const target = byId.get(to);
    const name = target === undefined ? to : say(t, target.label);
    return when === null
      ? t("procedure:map.then", { step: name })
      : t("procedure:map.then_if", { when: say(t, when), step: name });
  });
  return (
    <li {...(step.state === "here" ? { "aria-current": "step" as const } : {})}>
      <b>{nameOf(t, step)}</b> {t(`procedure:state.${step.state}`)}. {ways.join(" ")}
    </li>
  );
}

/**
 * The road of a procedure with the person's place on it: a drawing of 320 pixels wide and its twin in words, which
 * says all that the drawing shows. Rendered on the server, black on white or the reverse, readable without colour.
 */
export function RouteMap({ map, t, id = "rm" }: RouteMapProps) {
  const here = map.steps.find((step) => step.state === "here");
  const position = t("procedure:map.position", {
    position: map.position,
    total: map.main.length,
    step: here === undefined ? "" : nameOf(t, here),
  });
  const order = [...map.main, ...map.steps.map((step) => step.id).filter((one) => !map.main.includes(one))];
  const byId = new Map(map.steps.map((step) => [step.id, step]));
  return (
    <div className="route-map">
      <Picture map={map} t={t} id={id} position={position} />
      <p>{position}</p>
      <ol>
        {order.map((one) => {
          const step = byId.get(one);
          return step === undefined ? null : <TwinStep key={one} step={step} map={map} t={t} />;
        })}
      </ol>
    </div>
  );
}
