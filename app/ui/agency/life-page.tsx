import { useTranslation } from "react-i18next";
import { type LifeMap, lifeMap } from "#flows/noodrem/diagram";
import { mayDo, NOODREM_ROLES } from "#flows/noodrem/events";
import { FINAL_STATES } from "#flows/noodrem/states";
import { Document } from "../page/document";
import { layoutOf } from "../route-map/layout";
import { type SignedIn, StaffBar } from "./staff-bar";

/** The life of every noodrem as the machine has it: a drawing, and the same in words with who takes each step. */
export function LifePage({ who }: { readonly who: SignedIn }) {
  const { t } = useTranslation("life");
  const map = lifeMap();
  return (
    <Document title={t("map.title")} back="/organisatie" help={false}>
      <StaffBar who={who} />
      <h1>{t("map.title")}</h1>
      <p>{t("map.lead")}</p>
      <Picture map={map} />
      <h2>{t("map.twin")}</h2>
      <ol>
        {map.states.map((state) => (
          <li key={state} id={state}>
            <b>{t(`stand.${state}`, { ns: "agency" })}</b>
            {FINAL_STATES.includes(state) ? ` – ${t("map.ends")}` : <Ways map={map} from={state} />}
          </li>
        ))}
      </ol>
    </Document>
  );
}

function Ways({ map, from }: { readonly map: LifeMap; readonly from: string }) {
  const { t } = useTranslation("life");
  const words = (key: string) => t(key, { ns: "noodrem" });
  return (
    <ul>
      {map.arrows
        .filter((arrow) => arrow.from === from)
        .flatMap(({ to, events }) =>
          events.map((event) => {
            const target = to === from ? t("map.stays") : t(`stand.${to}`, { ns: "agency" });
            if (event === "always") return <li key={to}>→ {target}</li>;
            const by = NOODREM_ROLES.filter((role) => mayDo(role, event)).map((role) =>
              words(`role.${role}`),
            );
            return (
              <li key={`${event} ${to}`}>
                {words(`event.${event}`)} ({t("map.by", { who: by.join(", ") })}) → {target}
              </li>
            );
          }),
        )}
    </ul>
  );
}

function Picture({ map }: { readonly map: LifeMap }) {
  const { t } = useTranslation("life");
  const arrows = map.arrows
    .filter(({ from, to }) => from !== to)
    .map(({ from, to, events }) => ({
      from,
      to,
      // Withdrawing is possible nearly everywhere: dashed, so that the way itself stands out.
      when: events.includes("WITHDRAW") ? { key: "noodrem:event.WITHDRAW", params: {} } : null,
    }));
  const steps = map.states.map((id) => ({
    id,
    kind: "agency" as const,
    rule: "",
    label: { key: `agency:stand.${id}`, params: {} },
    where: null,
    state: map.main.includes(id) ? ("here" as const) : ("possible" as const),
    next: arrows.filter(({ from }) => from === id),
  }));
  const layout = layoutOf({ steps, arrows, main: map.main, position: 0 }, (step) => [t(step.label.key)]);
  const path = (side: boolean) =>
    layout.lines
      .filter((line) => line.side === side)
      .map(({ points }) => {
        const [x, y] = points.at(-1) ?? [0, 0];
        return `M${points.map((point) => point.join(" ")).join("L")}M${x - 4} ${y - 6}L${x} ${y}L${x + 4} ${y - 6}`;
      })
      .join("");
  return (
    <div className="route-map">
      <svg
        role="img"
        aria-label={t("map.picture")}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        width={layout.width}
        height={layout.height}
      >
        <g fill="none" stroke="currentColor">
          <path d={path(false)} />
          <path d={path(true)} strokeDasharray="2 3" />
          {layout.boxes.map(({ id, state, x, y, width, height }) => (
            <rect key={id} x={x} y={y} width={width} height={height} strokeWidth={state === "here" ? 3 : 1} />
          ))}
        </g>
        <g fill="currentColor" fontSize="13" textAnchor="middle">
          {layout.boxes.map((box) =>
            box.lines.map((line, index) => (
              <text key={line} x={Math.round(box.x + box.width / 2)} y={box.y + 17 + index * 16}>
                {line}
              </text>
            )),
          )}
        </g>
      </svg>
    </div>
  );
}
