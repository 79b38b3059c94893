import { useTranslation } from "react-i18next";
import type { Lang } from "#flows/law/types";
import { sayShortDate } from "../../i18n/say";
import type { HandbackSummary } from "../../usecases/handback/show-handback";
import { type SignedIn, StaffBar } from "../agency/staff-bar";
import { Document } from "../page/document";

interface ListPageProps {
  readonly who: SignedIn;
  readonly rows: readonly HandbackSummary[];
  readonly mayGive: boolean;
}

/** Assignments handed back, the first answer due on top. */
export function ListPage({ who, rows, mayGive }: ListPageProps) {
  const { t, i18n } = useTranslation("handback");
  return (
    <Document title={t("list.title")} help={false} back={mayGive ? "/organisatie" : undefined}>
      <StaffBar who={who} />
      <h1>{t("list.title")}</h1>
      {mayGive ? (
        <p>
          <a className="button" href="/organisatie/opdracht-teruggeven">
            {t("give.title")}
          </a>
        </p>
      ) : null}
      {rows.length === 0 ? <p>{t("list.empty")}</p> : null}
      <ul>
        {rows.map(({ id, title, state, answerBy, silent }) => (
          <li key={id}>
            <a href={`/organisatie/teruggaven/${id}`}>
              <bdi>{title}</bdi>
            </a>{" "}
            <span className="tag">{t(`state.${state}`)}</span>{" "}
            {silent ? <span className="tag alarm">{t("silent")}</span> : null}
            <br />
            {t("answer_by")} <time dateTime={answerBy}>{sayShortDate(answerBy, i18n.language as Lang)}</time>
          </li>
        ))}
      </ul>
      <p>
        <a href="/kamer">{t("kamer.link")}</a>
      </p>
    </Document>
  );
}
