import { useTranslation } from "react-i18next";
import type { Help } from "#flows/law/help/help";

/** Places to turn to, each with a phone number to press where there is one. */
export function HelpList({ list, items }: { list: "urgent" | "ladder"; items: readonly Help[] }) {
  const { t } = useTranslation("hulp");
  return (
    <ul className="cards">
      {items.map(({ id, phone }) => (
        <li key={id} className="card">
          <h3>{t(`${list}.${id}.name`)}</h3>
          <p>{t(`${list}.${id}.line`)}</p>
          {phone ? (
            <p>
              <a className="button second" href={`tel:${phone.replaceAll("-", "")}`}>
                <bdi>{phone}</bdi>
              </a>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
