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

/** The name of a step with its body: "Hoger beroep, Centrale Raad van Beroep". */
function nameOf(t: Translate, step: MapStep): string {
  return step.where === null ? say(t, step.label) : `${say(t, step.label)}, ${say(t, step.where)}`;
}

const STROKE: Readonly<Record<Exclude<StepState, "possible">, object>> = {
  done: { rx: 14 },
  here: { strokeWidth: 4 },
  closed: { strokeDasharray: "4 3" },
};

/** Frames of the steps: plain ones as one path, so that a long road stays a small page. */
function Frames({ boxes }: { readonly boxes: readonly Box[] }) {
  const plain = boxes.filter((box) => box.state === "possible");
  return (
    <>
      <path d={plain.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}H${x}z`).join("")} />
      {boxes.map(({ id, state, x, y, width, height }) =>
        state === "possible" ? null : (
          <rect key={id} x={x} y={y} width={width} height={height} {...STROKE[state]} />
        ),
      )}
    </>
  );
}

const Label = ({ box }: { readonly box: Box }) =>
  box.lines.map((line, index) => (
    <text
      key={line}
      x={Math.round(box.x + box.width / 2)}
      y={box.y + 17 + index * 16}
      {...(box.state === "here" ? { fontWeight: 700 } : {})}
    >
      {line}
    </text>
  ));

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
        <Frames boxes={layout.boxes} />
      </g>
      <g fill="currentColor" fontSize="13" textAnchor="middle">
        {layout.boxes.map((box) => (
          <Label key={box.id} box={box} />
        ))}
      </g>
    </svg>
  );
}

interface TwinProps {
  readonly step: MapStep;
  readonly map: Map_;
  readonly t: Translate;
  /** When one comes here, for a step beside the usual way. */
  readonly lead?: string;
}

/**
 * One step in words, with the ways on from it. The next step of the usual way follows in the list by itself; a step
 * beside it stands in a list of its own below the step that it leaves from.
 */
function TwinStep({ step, map, t, lead = "" }: TwinProps) {
  const follows = map.main[map.main.indexOf(step.id) + 1];
  const others = step.next.filter(
    (arrow) => arrow.when !== null || arrow.to !== follows || !map.main.includes(step.id),
  );
  const ways = others.map((arrow) => ({
    target: map.steps.find((one) => one.id === arrow.to),
    lead:
      arrow.when === null
        ? t("procedure:map.then")
        : t("procedure:map.then_if", { when: say(t, arrow.when) }),
    beside: !map.main.includes(arrow.to),
  }));
  const joins = ways
    .filter((way) => !way.beside)
    .map((way) => `${way.lead} ${way.target ? say(t, way.target.label) : ""}.`);
  const sides = ways.filter((way) => way.beside);
  return (
    <li {...(step.state === "here" ? { "aria-current": "step" as const } : {})}>
      {lead === "" ? null : `${lead} `}
      <b>{nameOf(t, step)}</b>
      {[` (${t(`procedure:state.${step.state}`)}).`, ...joins].join(" ")}
      {sides.length === 0 ? null : (
        <ul>
          {sides.map((way) =>
            way.target ? (
              <TwinStep key={way.target.id} step={way.target} map={map} t={t} lead={way.lead} />
            ) : null,
          )}
        </ul>
      )}
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
  const byId = new Map(map.steps.map((step) => [step.id, step]));
  return (
    <div className="route-map">
      <Picture map={map} t={t} id={id} position={position} />
      <p>{position}</p>
      <ol>
        {map.main.map((one) => {
          const step = byId.get(one);
          return step === undefined ? null : <TwinStep key={one} step={step} map={map} t={t} />;
        })}
      </ol>
    </div>
  );
}
