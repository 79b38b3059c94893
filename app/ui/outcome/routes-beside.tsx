import { useTranslation } from "react-i18next";
import type { AdvisedRoute, Lang } from "#flows/law/types";
import { sayDate, sayEuro } from "../../i18n/say";
import { useSay } from "./message";

/** The ways side by side: what each does, where, what it costs, its clock, and whether it stops the decision. */
export function RoutesBeside({ routes }: { routes: readonly AdvisedRoute[] }) {
  const { t } = useTranslation("page");
  const open = routes.filter((route) => route.place !== "excluded");
  const closed = routes.filter((route) => route.place === "excluded");
  return (
    <section aria-labelledby="routes">
      <h2 id="routes">{t("result.routes")}</h2>
      <ul className="cards">
        {open.map((route) => (
          <RouteCard key={`${route.place}${route.code}`} route={route} />
        ))}
      </ul>
      {closed.length > 0 ? (
        <details>
          <summary>{t("result.excluded")}</summary>
          <ul>
            {closed.map((route) => (
              <ClosedRoute key={route.code} route={route} />
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

function ClosedRoute({ route }: { route: AdvisedRoute }) {
  const { t } = useTranslation("advies");
  const say = useSay();
  return (
    <li>
      <b>{t(`route.${route.code}.name`)}</b>. {route.why.map(say).join(" ")}
    </li>
  );
}

const PLACE = {
  primary: "first",
  alternative: "alternative",
  parallel: "parallel",
  later: "later",
  excluded: "excluded",
} as const;

function RouteCard({ route }: { route: AdvisedRoute }) {
  const { t, i18n } = useTranslation("page");
  const lang = i18n.language as Lang;
  const say = useSay();
  const does = t(`route.${route.code}.does`, { ns: "advies" });
  const why = route.why.map(say).filter((text) => text !== does);
  return (
    <li className={route.place === "primary" ? "card first" : "card"}>
      <p className="tag">{t(`result.${PLACE[route.place]}`)}</p>
      <h3>{t(`route.${route.code}.name`, { ns: "advies" })}</h3>
      <p>{does}</p>
      {why.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <dl className="facts">
        {route.addressee ? (
          <>
            <dt>{t("result.where")}</dt>
            <dd>
              <bdi lang="nl">{route.addressee.name}</bdi>
            </dd>
          </>
        ) : null}
        {route.lastDay ? (
          <>
            <dt>{t("result.until")}</dt>
            <dd>{sayDate(route.lastDay, lang)}</dd>
          </>
        ) : null}
        {route.earliestDay ? (
          <>
            <dt>{t("result.from")}</dt>
            <dd>{sayDate(route.earliestDay, lang)}</dd>
          </>
        ) : null}
        <dt>{t("result.cost")}</dt>
        <dd>
          {route.feeCents === null
            ? t("result.cost_unknown")
            : route.feeCents === 0
              ? t("result.free")
              : sayEuro(route.feeCents, lang)}
        </dd>
        {route.suspends === "not_applicable" ? null : (
          <>
            <dt>{t("result.suspends")}</dt>
            <dd>{t(`result.suspends_${route.suspends}`)}</dd>
          </>
        )}
      </dl>
    </li>
  );
}
