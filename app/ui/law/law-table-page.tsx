import { useTranslation } from "react-i18next";
import type { LawQuery } from "#flows/law/table/find-rows";
import { LAW_PARTS } from "#flows/law/table/row";
import type { LawTable } from "../../usecases/law/read-law-table";
import { type SignedIn, StaffBar } from "../agency/staff-bar";
import { Document } from "../page/document";
import { DeskNav } from "./desk-nav";
import { LawTableRow } from "./law-table-row";

interface LawTablePageProps {
  readonly who: SignedIn;
  readonly query: LawQuery;
  readonly table: LawTable;
}

/** The law data as one table: searched by words, a part, or what needs care; a page at a time. */
export function LawTablePage({ who, query, table }: LawTablePageProps) {
  const { t } = useTranslation("redactie");
  return (
    <Document title={t("law.title")} help={false}>
      <StaffBar who={who} />
      <DeskNav current="law" />
      <h1>{t("law.title")}</h1>
      <p>{t("law.lead")}</p>
      <SearchForm query={query} />
      <p role="status">
        <b>{t("law.found", { count: table.total })}</b> {t("law.need_care", { count: table.needCare })}
      </p>
      {table.rows.length === 0 ? (
        <p>{t("law.none")}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
        <section className="scroll wide" aria-label={t("law.title")} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {(["what", "value", "valid", "rule", "source", "checked"] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row) => (
                <LawTableRow
                  key={`${row.part}${row.id}${row.validFrom}${JSON.stringify(row.value)}`}
                  row={row}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
      <Pages query={query} table={table} />
    </Document>
  );
}

function SearchForm({ query }: { query: LawQuery }) {
  const { t } = useTranslation("redactie");
  return (
    <form method="get" action="/redactie/wet">
      <div className="field">
        <label className="label" htmlFor="q">
          {t("law.words")}
        </label>
        <p className="hint" id="q-hint">
          {t("law.words_hint")}
        </p>
        <input
          className="input"
          id="q"
          name="q"
          type="search"
          maxLength={100}
          dir="auto"
          autoComplete="off"
          aria-describedby="q-hint"
          defaultValue={query.words}
        />
      </div>
      <div className="field">
        <label className="label" htmlFor="deel">
          {t("law.part")}
        </label>
        <select className="input" id="deel" name="deel" defaultValue={query.part ?? ""}>
          <option value="">{t("law.every_part")}</option>
          {LAW_PARTS.map((part) => (
            <option key={part} value={part}>
              {t(`part.${part}`)}
            </option>
          ))}
        </select>
      </div>
      <p>
        <label>
          <input type="checkbox" name="zorg" value="1" defaultChecked={query.careOnly} /> {t("law.care_only")}
        </label>
      </p>
      <div className="row">
        <button className="button" type="submit">
          {t("law.search")}
        </button>
        <a href="/redactie/wet">{t("law.all")}</a>
      </div>
    </form>
  );
}

function addressOf({ words, part, careOnly }: LawQuery, page: number): string {
  const search = new URLSearchParams({
    ...(words === "" ? {} : { q: words }),
    ...(part === null ? {} : { deel: part }),
    ...(careOnly ? { zorg: "1" } : {}),
    ...(page === 1 ? {} : { bladzijde: String(page) }),
  });
  return search.size === 0 ? "/redactie/wet" : `/redactie/wet?${search}`;
}

function Pages({ query, table: { page, pages } }: { query: LawQuery; table: LawTable }) {
  const { t } = useTranslation("redactie");
  if (pages === 1) return null;
  return (
    <nav className="row" aria-label={t("law.pages")}>
      {page > 1 ? (
        <a rel="prev" href={addressOf(query, page - 1)}>
          {t("law.previous")}
        </a>
      ) : null}
      <span>{t("law.page", { page, pages })}</span>
      {page < pages ? (
        <a rel="next" href={addressOf(query, page + 1)}>
          {t("law.next")}
        </a>
      ) : null}
    </nav>
  );
}
