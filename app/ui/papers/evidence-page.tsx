import { useTranslation } from "react-i18next";
import type { EvidenceGroup } from "#flows/evidence/evidence-for";
import type { EvidenceId } from "#flows/evidence/items";
import type { LocalDate } from "#flows/law/types";
import { Document } from "../page/document";

interface EvidenceView {
  readonly id: EvidenceId;
  /** Article behind it; null is practice. */
  readonly source: string | null;
}

interface EvidencePageProps {
  readonly known: boolean;
  readonly lastDay: LocalDate | null;
  readonly groups: readonly (Omit<EvidenceGroup, "items"> & { readonly items: readonly EvidenceView[] })[];
}

/** Which evidence helps: what, where to get it and what it shows, as a list to tick on paper. Nothing is stored. */
export function EvidencePage({ known, lastDay, groups }: EvidencePageProps) {
  const { t } = useTranslation("bewijs");
  return (
    <Document title={t("title")} back={known ? "/uitkomst" : "/"}>
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      <div className="notice care">
        <p>
          <b>{t("later")}</b> {lastDay ? t("last_day", { date: lastDay }) : null}
        </p>
        <p>
          {t("until_hearing")} <small lang="nl">(Awb 7:4)</small>
        </p>
      </div>
      <p>{t("copies")}</p>
      {known ? null : (
        <p>
          {t("general")} <a href="/start">{t("begin", { ns: "brieven" })}</a>
        </p>
      )}
      <p className="noprint">{t("print")}</p>
      {groups.map((group) => (
        <Group key={`${group.because}${group.ground}`} group={group} />
      ))}
      {known ? (
        <p className="noprint">
          <a className="button" href="/brief-maken">
            {t("write")}
          </a>
        </p>
      ) : null}
    </Document>
  );
}

function Group({ group: { because, ground, items } }: { group: EvidencePageProps["groups"][number] }) {
  const { t } = useTranslation("bewijs");
  const id = `b-${because}${ground ?? ""}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {t(`because.${because}`)}
        {ground ? `: ${t(`grounds.${ground}.question`, { ns: "letter" })}` : null}
      </h2>
      {items.map((item) => (
        <Item key={item.id} item={item} />
      ))}
    </section>
  );
}

function Item({ item: { id, source } }: { item: EvidenceView }) {
  const { t } = useTranslation("evidence");
  return (
    <label className="choice">
      <input type="checkbox" />
      <span>
        <b>{t(`item.${id}.name`)}</b>
        <small>
          {t("where", { ns: "bewijs" })} {t(`item.${id}.where`)}
        </small>
        <small>
          {t("proves", { ns: "bewijs" })} {t(`item.${id}.proves`)}
        </small>
        <small>{source === null ? t("practice", { ns: "bewijs" }) : <bdi lang="nl">{source}</bdi>}</small>
      </span>
    </label>
  );
}
