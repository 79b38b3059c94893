import { useTranslation } from "react-i18next";
import { Document } from "../../page/document";

/** The door of a one-time link: open it, or ask for a new one. It says nothing about the signal behind it. */
export function LinkDoor({ door }: { door: "good" | "over" | "sent" }) {
  const { t } = useTranslation("contact");
  const title = t(door === "good" ? "door_title" : door === "sent" ? "sent_title" : "over_title");
  return (
    <Document title={title} help={false}>
      <h1>{title}</h1>
      {door === "good" ? (
        <>
          <p>{t("door_lead")}</p>
          <p>{t("door_once")}</p>
          <p>{t("door_may")}</p>
        </>
      ) : null}
      {door === "over" ? (
        <>
          <p>{t("over_lead")}</p>
          <p>{t("again_where")}</p>
        </>
      ) : null}
      {door === "sent" ? (
        <p>{t("sent_lead")}</p>
      ) : (
        <form method="post">
          <input type="hidden" name="intent" value={door === "good" ? "open" : "again"} />
          <button className="button" type="submit">
            {t(door === "good" ? "open" : "again")}
          </button>
        </form>
      )}
    </Document>
  );
}
