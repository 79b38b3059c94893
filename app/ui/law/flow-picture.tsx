import { useTranslation } from "react-i18next";
import type { FlowMap } from "../../usecases/law/read-flow-map";
import { flowLayout, NODE_HEIGHT } from "./flow-layout";

/** The whole flow as a drawing; the table below it says the same in words. Ends are round, the part shown is bold. */
export function FlowPicture({ map, shown }: { map: FlowMap; shown: string }) {
  const { t } = useTranslation("redactie");
  const { width, height, nodes, path } = flowLayout(
    map.nodes.map(({ id }) => id),
    map.arrows,
  );
  const byId = new Map(map.nodes.map((node) => [node.id, node]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="scroll wide" aria-label={t("flow.picture")} tabIndex={0} dir="ltr">
      <svg
        role="img"
        aria-labelledby="flow-t flow-d"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
      >
        <title id="flow-t">{t("flow.picture")}</title>
        <desc id="flow-d">
          {t("flow.picture_is", {
            questions: map.nodes.filter(({ part }) => part !== null).length,
            arrows: map.arrows.length,
          })}
        </desc>
        <g fill="none" stroke="currentColor">
          <path d={path} strokeOpacity={0.55} />
          {nodes.map(({ id, x, y, width: wide }) => (
            <rect
              key={id}
              x={x}
              y={y}
              width={wide}
              height={NODE_HEIGHT}
              {...(byId.get(id)?.part === null ? { rx: 12 } : {})}
              {...(byId.get(id)?.part === shown ? { strokeWidth: 3 } : {})}
            />
          ))}
        </g>
        <g fill="currentColor" fontSize="12" textAnchor="middle">
          {nodes.map(({ id, x, y, width: wide }) => (
            <text key={id} x={Math.round(x + wide / 2)} y={y + 16}>
              {id}
            </text>
          ))}
        </g>
      </svg>
    </section>
  );
}
