import { useTranslation } from "react-i18next";
import { SHELF } from "#flows/letter/shelf";
import type { TemplateId } from "#flows/letter/templates";
import { Document } from "../page/document";

interface ShelfPageProps {
  /** The letters that fit the answers of this person; null for who has not answered the questions. */
  readonly fitting: { readonly main: TemplateId | null; readonly extras: readonly TemplateId[] } | null;
}

/** All letters, each with one line on when one needs it; those that fit this person first. */
export function ShelfPage({ fitting }: ShelfPageProps) {
  const { t } = useTranslation("brieven");
  return (
    <Document title={t("title")} back={fitting ? "/uitkomst" : "/"}>
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      <p className="notice care">{t("keeps_running")}</p>
      {fitting === null ? (
        <p>
          {t("no_answers")} <a href="/start">{t("begin")}</a>
        </p>
      ) : (
        <section aria-labelledby="fitting">
          <h2 id="fitting">{t("for_you")}</h2>
          <ul>
            {fitting.main ? <Entry id={fitting.main} href="/brief-maken" note={t("main")} /> : null}
            {fitting.extras.map((id) => (
              <Entry key={id} id={id} />
            ))}
          </ul>
        </section>
      )}
      {SHELF.map(({ id, letters }) => (
        <section key={id} aria-labelledby={`g-${id}`}>
          <h2 id={`g-${id}`}>{t(`group.${id}`)}</h2>
          <ul>
            {letters.map((letter) => (
              <Entry key={letter} id={letter} />
            ))}
          </ul>
        </section>
      ))}
    </Document>
  );
}

interface EntryProps {
  readonly id: TemplateId;
  readonly href?: string;
  readonly note?: string;
}

function Entry({ id, href = `/brieven/${id}`, note }: EntryProps) {
  const { t } = useTranslation("brieven");
  return (
    <li>
      {note ? `${note}: ` : null}
      <a href={href}>{t(`title.${id}`, { ns: "letter" })}</a>
      <br />
      {t(`when.${id}`)}
    </li>
  );
}
