import { useTranslation } from "react-i18next";
import type { Lang, LocalDate } from "#flows/law/types";
import type { NoodremKind } from "#flows/noodrem/kinds";
import type { Level } from "#flows/noodrem/signal";
import type { NoodremState } from "#flows/noodrem/states";
import { sayShortDate } from "../../i18n/say";
import { Document } from "../page/document";
import { type SignedIn, StaffBar } from "./staff-bar";

export interface InboxRow {
  readonly id: string;
  readonly about: string;
  readonly level: Level;
  readonly kind: NoodremKind;
  readonly state: NoodremState;
  readonly filedOn: LocalDate;
  readonly dueOn: LocalDate | null;
  readonly overdue: boolean;
}

/** Open signals, the first one due on top. */
interface InboxPageProps {
  readonly who: SignedIn;
  readonly rows: readonly InboxRow[];
  /** May this person arrange connections with machines? */
  readonly mayConnect: boolean;
  /** May this person hand an assignment back? */
  readonly mayGiveBack: boolean;
}

export function InboxPage({ who, rows, mayConnect, mayGiveBack }: InboxPageProps) {
  const { t, i18n } = useTranslation("agency");
  const lang = i18n.language as Lang;
  return (
    <Document title={t("inbox.title")} help={false}>
      <StaffBar who={who} />
      <h1>{t("inbox.title")}</h1>
      {mayGiveBack ? (
        <p>
          <a href="/organisatie/teruggaven">{t("handback:list.title")}</a>
        </p>
      ) : null}
      {mayConnect ? (
        <p>
          <a href="/organisatie/koppelingen">{t("koppelingen:title")}</a>
        </p>
      ) : null}
      {rows.length === 0 ? (
        <>
          <p>
            <b>{t("inbox.empty")}</b>
          </p>
          <p>{t("inbox.empty_why")}</p>
        </>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
        <section className="scroll" aria-label={t("inbox.title")} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t("inbox.due")}</th>
                <th scope="col">{t("inbox.about")}</th>
                <th scope="col">{t("inbox.state")}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <td>
                    {row.dueOn ? (
                      <time dateTime={row.dueOn}>{sayShortDate(row.dueOn, lang)}</time>
                    ) : (
                      t("inbox.none")
                    )}{" "}
                    {row.overdue ? <span className="tag alarm">{t("inbox.overdue")}</span> : null}
                  </td>
                  <td>
                    <a href={`/organisatie/signaal/${row.id}`}>
                      <bdi lang="nl">{row.about}</bdi>
                    </a>{" "}
                    <span className="tag">{t(`inbox.level_${row.level}`)}</span>{" "}
                    {row.kind === "professional" ? (
                      <span className="tag">{t("professional:kind")}</span>
                    ) : null}
                  </td>
                  <td>{t(`stand.${row.state}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <nav aria-label={t("nav.title", { ns: "life" })} className="row">
        {MORE.map(([path, key]) => (
          <a key={path} href={path}>
            {t(`nav.${key}`, { ns: "life" })}
          </a>
        ))}
      </nav>
    </Document>
  );
}

const MORE = [
  ["/organisatie/toezeggingen", "promises"],
  ["/organisatie/doorgestuurd", "forwarded"],
  ["/organisatie/levensloop", "map"],
  ["/stilte", "silence"],
] as const;
