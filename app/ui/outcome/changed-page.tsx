import { useTranslation } from "react-i18next";
import type { LawChange } from "#flows/law/change/recompute";
import type { Lang, LocalDate } from "#flows/law/types";
import { sayDate } from "../../i18n/say";
import { Document } from "../page/document";
import { useSay } from "./message";

interface ChangedPageProps {
  readonly change: LawChange;
  readonly today: LocalDate;
}

/** Saved answers lead to something else now: first the day to keep, then both outcomes, then why. */
export function ChangedPage({ change, today }: ChangedPageProps) {
  const { t, i18n } = useTranslation("verandering");
  const lang = i18n.language as Lang;
  const say = useSay();
  const { before, now, keep, notBefore, reasons } = change;
  return (
    <Document title={t("title")} back="/verder">
      <h1>{t("title")}</h1>
      <p>{t("lead", { on: before.on })}</p>
      {keep === null ? null : (
        <div className={keep < today ? "lastday late" : "lastday"}>
          <p>{t("keep")}</p>
          <p className="date">
            <time dateTime={keep}>{sayDate(keep, lang)}</time>
          </p>
          {keep < today ? <p>{t("keep_late")}</p> : null}
        </div>
      )}
      {notBefore === null ? null : (
        <p>
          <b>{t("not_before", { date: notBefore })}</b>
        </p>
      )}
      <ul className="cards">
        <Outcome title={t("was")} outcome={before} />
        <Outcome title={t("is")} outcome={now} />
      </ul>
      <h2>{t("why_title")}</h2>
      <ul>
        {reasons.map((reason) => (
          <li key={`${reason.key}${Object.values(reason.params ?? {}).join()}`}>{say(reason)}</li>
        ))}
      </ul>
      <p>{t("safe")}</p>
      <p>{t("check")}</p>
      <div className="row">
        <a className="button" href="/uitkomst">
          {t("go_on")}
        </a>
      </div>
    </Document>
  );
}

function Outcome({ title, outcome }: { title: string; outcome: LawChange["now"] }) {
  const { t, i18n } = useTranslation("verandering");
  const lang = i18n.language as Lang;
  const { route, lastDay, earliestDay } = outcome;
  return (
    <li className="card">
      <h2>{title}</h2>
      <dl className="facts">
        <dt>{t("step")}</dt>
        <dd>{t(`route.${route}.name`, { ns: "advies" })}</dd>
        {earliestDay === null ? null : (
          <>
            <dt>{t("first")}</dt>
            <dd>{sayDate(earliestDay, lang)}</dd>
          </>
        )}
        <dt>{t("day")}</dt>
        <dd>{lastDay === null ? t("no_day") : sayDate(lastDay, lang)}</dd>
      </dl>
    </li>
  );
}
