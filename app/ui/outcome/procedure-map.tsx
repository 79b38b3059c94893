import { useTranslation } from "react-i18next";
import { decisionType } from "#flows/law/catalogue/catalogue";
import { beforeCourt } from "#flows/law/procedure/before-court";
import { procedureFor } from "#flows/law/procedure/procedure-for";
import { routeMap } from "#flows/law/procedure/route-map";
import type { Advice } from "#flows/law/types";
import { RouteMap } from "../route-map/route-map";

/** The whole road of this procedure, with "u bent hier"; nothing where the road has no steps to show. */
export function ProcedureMap({ advice }: { advice: Pick<Advice, "route" | "understood" | "legalBasis"> }) {
  const { t } = useTranslation("page");
  const type = decisionType(advice.understood.decisionType?.id ?? "");
  const procedure = procedureFor(advice.route, {
    court: type?.court_first_instance ?? null,
    higherAppeal: type?.higher_appeal ?? null,
    before: beforeCourt(advice),
  });
  if (procedure === null) return null;
  return (
    <section aria-labelledby="map">
      <h2 id="map">{t("result.map")}</h2>
      <RouteMap map={routeMap(procedure)} t={(key, params) => t(key, { ...params })} />
    </section>
  );
}
