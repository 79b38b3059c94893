import { useTranslation } from "react-i18next";
import { urgentHelpFor } from "#flows/law/help/help";

/** What to do today when there is danger; short, since the rest of the page follows. */
export function UrgentHelp({ dangers }: { dangers: readonly string[] }) {
  const { t } = useTranslation("page");
  return (
    <section className="notice alarm" aria-labelledby="urgent">
      <h2 id="urgent">{t("result.urgent_title")}</h2>
      <ul>
        {urgentHelpFor(dangers).map(({ id, phone }) => (
          <li key={id}>
            <b>{t(`urgent.${id}.name`, { ns: "hulp" })}</b> {t(`urgent.${id}.line`, { ns: "hulp" })}
            {phone ? (
              <>
                {" "}
                <a href={`tel:${phone.replaceAll("-", "")}`}>
                  <bdi>{phone}</bdi>
                </a>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
