import { useTranslation } from "react-i18next";
import type { FlowMap, FlowPart } from "../../usecases/law/read-flow-map";
import { type SignedIn, StaffBar } from "../agency/staff-bar";
import { Document } from "../page/document";
import { DeskNav } from "./desk-nav";
import { FlowPicture } from "./flow-picture";
import { FlowTable } from "./flow-table";

interface FlowMapPageProps {
  readonly who: SignedIn;
  readonly part: FlowPart;
  readonly map: FlowMap;
}

/** The navigator drawn as it runs; all ways in words; and the questions of one part with options, ways and rules. */
export function FlowMapPage({ who, part, map }: FlowMapPageProps) {
  const { t } = useTranslation("redactie");
  return (
    <Document title={t("flow.title")} help={false}>
      <StaffBar who={who} />
      <DeskNav current="flow" />
      <h1>{t("flow.title")}</h1>
      <p>{t("flow.lead")}</p>
      <FlowPicture map={map} shown={part} />
      <details>
        <summary>{t("flow.in_words")}</summary>
        <Ways map={map} />
      </details>
      <h2>{t("flow.questions_of", { part: t(`flow.part.${part}`) })}</h2>
      <nav aria-label={t("flow.parts")}>
        <ul className="tabs">
          {map.parts.map((one) => (
            <li key={one}>
              <a
                href={`/redactie/vragen?deel=${one}`}
                {...(one === part ? { "aria-current": "page" as const } : {})}
              >
                {t(`flow.part.${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <FlowTable questions={map.questions} />
    </Document>
  );
}

/** Every arrow of the drawing in words. */
function Ways({ map }: { map: FlowMap }) {
  const { t } = useTranslation("redactie");
  const waysOf = (id: string) => map.arrows.filter(({ from }) => from === id).map(({ to }) => to);
  return (
    <ol dir="ltr">
      {map.nodes.map(({ id, kind }) => (
        <li key={id}>
          {id}
          {": "}
          {waysOf(id).join(", ") || t(`flow.end.${kind === "stop" ? "stop" : "result"}`)}
        </li>
      ))}
    </ol>
  );
}
