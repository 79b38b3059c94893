import { useTranslation } from "react-i18next";
import type { Lang } from "#flows/law/types";
import { sayDate } from "../../i18n/say";
import type { ReprisalNote } from "../../usecases/professional/reprisal-log";
import { Choices } from "../form/choices";
import { ErrorSummary } from "../form/error-summary";
import { TextField } from "../form/text-field";
import { Document } from "../page/document";

interface SourcePageProps {
  readonly organisation: string;
  readonly mayDisclose: boolean;
  readonly notes: readonly ReprisalNote[];
  /** The field that needs attention. */
  readonly problem: "naam" | "notitie" | null;
}

/** The source's own page: notes that nobody else opens, and the choice to be known to one receiver. */
export function SourcePage({ organisation, mayDisclose, notes, problem }: SourcePageProps) {
  const { t, i18n } = useTranslation("professional");
  const text = problem ? t(`source.${problem}_missing`) : null;
  return (
    <Document
      title={t("source.title")}
      back="/volgen/noodrem"
      errors={problem ? 1 : 0}
      before={<ErrorSummary errors={problem && text ? [{ field: problem, text }] : []} />}
    >
      <h1>{t("source.title")}</h1>
      <section aria-labelledby="log">
        <h2 id="log">{t("source.log_title")}</h2>
        <p>{t("source.log_lead")}</p>
        {notes.length > 0 ? (
          <ol className="timeline">
            {notes.map(({ on, text: note }, nr) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: notes are only added at the end
              <li key={nr}>
                <time dateTime={on}>{sayDate(on, i18n.language as Lang)}</time>
                <bdi>{note}</bdi>
              </li>
            ))}
          </ol>
        ) : (
          <p>{t("source.log_empty")}</p>
        )}
        <form method="post" noValidate>
          <input type="hidden" name="intent" value="note" />
          <TextField
            name="notitie"
            rows={4}
            label={t("source.note")}
            hint={t("source.note_hint")}
            error={problem === "notitie" ? text : null}
          />
          <button className="button" type="submit">
            {t("source.note_add")}
          </button>
        </form>
        {notes.length > 0 ? (
          <details>
            <summary>{t("source.erase")}</summary>
            <p>{t("source.erase_why")}</p>
            <form method="post">
              <input type="hidden" name="intent" value="erase" />
              <button className="button second" type="submit">
                {t("source.erase")}
              </button>
            </form>
          </details>
        ) : null}
      </section>
      {mayDisclose ? (
        <section aria-labelledby="disclose">
          <h2 id="disclose">{t("source.disclose_title")}</h2>
          <p>{t("source.disclose_lead", { organisation })}</p>
          <details open={problem === "naam"}>
            <summary>{t("source.disclose_open")}</summary>
            <form method="post" noValidate>
              <input type="hidden" name="intent" value="disclose" />
              <TextField
                name="naam"
                rows={2}
                label={t("source.name")}
                hint={t("source.name_hint")}
                error={problem === "naam" ? text : null}
              />
              <Choices
                several={false}
                name="voor-wie"
                heading={false}
                legend={t("source.who")}
                hint={null}
                error={null}
                options={(["twee_personen", "leiding"] as const).map((id) => ({
                  id,
                  icon: null,
                  label: t(`source.open_to.${id}.label`),
                  explanation: t(`source.open_to.${id}.explanation`),
                  checked: id === "twee_personen",
                }))}
              />
              <button className="button second" type="submit">
                {t("source.disclose")}
              </button>
            </form>
          </details>
        </section>
      ) : null}
    </Document>
  );
}
