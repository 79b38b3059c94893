import { useTranslation } from "react-i18next";
import type { LawCell } from "#flows/law/table/row";
import type { Lang } from "#flows/law/types";
import { sayEuro, sayShortDate } from "../../i18n/say";
import type { LawTable } from "../../usecases/law/read-law-table";

/** One value of the law. What comes from the data is Dutch and reads left to right, whatever the page. */
export function LawTableRow({ row }: { row: LawTable["rows"][number] }) {
  const { t, i18n } = useTranslation("redactie");
  const lang = i18n.language as Lang;
  const { id, name, part, value, validFrom, validTo, rule, articles, source, lastChecked, confidence, care } =
    row;
  return (
    <tr>
      <th scope="row">
        {name === null ? null : (
          <>
            <bdi lang="nl">{name}</bdi>
            <br />
          </>
        )}
        <bdi>{id}</bdi>
        <br />
        <small>{t(`part.${part}`)}</small>
      </th>
      <td>
        <Value value={value} />
      </td>
      <td>
        {validFrom === null ? t("row.no_period") : sayShortDate(validFrom, lang)}
        {validFrom === null ? null : ` – ${validTo === null ? t("row.no_end") : sayShortDate(validTo, lang)}`}
      </td>
      <td>
        {rule ?? "–"}
        {articles.length === 0 ? null : (
          <>
            <br />
            <bdi lang="nl">{articles.join("; ")}</bdi>
          </>
        )}
      </td>
      <td>
        <bdi>{source || "–"}</bdi>
      </td>
      <td>
        {sayShortDate(lastChecked, lang)}
        <br />
        {confidence === null ? null : t(`sure.${confidence}`)}{" "}
        {care === null ? null : <span className="tag alarm">{t(`care.${care}`)}</span>}
      </td>
    </tr>
  );
}

function Value({ value }: { value: LawCell }) {
  const { t, i18n } = useTranslation("redactie");
  const lang = i18n.language as Lang;
  switch (value.kind) {
    case "length":
      return (
        <bdi lang="nl">
          {value.amount} {value.unit}
        </bdi>
      );
    case "cents":
      return sayEuro(value.cents, lang);
    case "day":
      return sayShortDate(value.date, lang);
    case "text":
      return <bdi lang="nl">{value.text}</bdi>;
    case "unknown":
      return t("row.unknown");
  }
}
