import { useTranslation } from "react-i18next";
import type { Lang, LocalDate } from "#flows/law/types";
import type { HandbackState } from "#flows/noodrem/handback/machine";
import { sayDate } from "../../i18n/say";
import { Document } from "../page/document";

interface KamerRow {
  readonly id: string;
  readonly giver: string;
  readonly maker: string;
  readonly title: string;
  readonly summary: string;
  readonly public_answer: string | null;
  readonly state: HandbackState;
  readonly handed_back_on: LocalDate;
  readonly answer_by: LocalDate;
  readonly answered_on: LocalDate | null;
  readonly silent: 0 | 1;
}

/** The public record of assignments that came back to a minister, the latest first. */
export function KamerPage({ rows }: { rows: readonly KamerRow[] }) {
  const { t, i18n } = useTranslation("handback");
  const lang = i18n.language as Lang;
  return (
    <Document title={t("kamer.title")} back="/">
      <h1>{t("kamer.title")}</h1>
      <p>{t("kamer.lead")}</p>
      {rows.length === 0 ? <p>{t("kamer.empty")}</p> : null}
      {rows.map((row) => (
        <article key={row.id} aria-labelledby={`t-${row.id}`}>
          <h2 id={`t-${row.id}`} lang="nl">
            {row.title}
          </h2>
          <p>
            <span className="tag">{t(`state.${row.state}`)}</span>{" "}
            {row.silent === 1 ? <span className="tag alarm">{t("silent")}</span> : null}
          </p>
          <dl className="facts">
            <div>
              <dt>{t("kamer.giver")}</dt>
              <dd lang="nl">{row.giver}</dd>
            </div>
            <div>
              <dt>{t("kamer.maker")}</dt>
              <dd lang="nl">{row.maker}</dd>
            </div>
            <div>
              <dt>{t("kamer.on")}</dt>
              <dd>{sayDate(row.handed_back_on, lang)}</dd>
            </div>
            <div>
              <dt>{row.answered_on ? t("kamer.answered") : t("answer_by")}</dt>
              <dd>{sayDate(row.answered_on ?? row.answer_by, lang)}</dd>
            </div>
          </dl>
          <blockquote className="quote" lang="nl" dir="auto">
            {row.summary}
          </blockquote>
          {row.public_answer ? (
            <>
              <h3>{t("kamer.answer")}</h3>
              <blockquote className="quote" lang="nl" dir="auto">
                {row.public_answer}
              </blockquote>
            </>
          ) : null}
        </article>
      ))}
    </Document>
  );
}
