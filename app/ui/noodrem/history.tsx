import { useTranslation } from "react-i18next";
import type { Lang } from "#flows/law/types";
import { sayShortDate } from "../../i18n/say";
import type { LogEntry } from "../../usecases/noodrem/noodrem-view";

/** What happened, day by day; never an hour, since a time can tell who did it. */
export function History({
  log,
  title,
}: {
  log: readonly Pick<LogEntry, "seq" | "type" | "on">[];
  title: string;
}) {
  const { t, i18n } = useTranslation("noodrem");
  return (
    <details>
      <summary>{title}</summary>
      <ol>
        {log.map(({ seq, type, on }) => (
          <li key={seq}>
            <time dateTime={on}>{sayShortDate(on, i18n.language as Lang)}</time>: {t(`event.${type}`)}
          </li>
        ))}
      </ol>
    </details>
  );
}
