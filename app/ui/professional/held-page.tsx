import { useTranslation } from "react-i18next";
import type { HeldView } from "../../usecases/professional/follow-held";
import { Document } from "../page/document";

/** A signal that waits for its batch: nobody has seen it, and it can be taken back without a trace. */
export function HeldPage({ held }: { held: HeldView }) {
  const { t } = useTranslation("professional");
  return (
    <Document title={t("held.title")}>
      <h1>{t("held.title")}</h1>
      <div className="lastday">
        <p className="date">{t("held.state")}</p>
        <p>{t("held.lead", { receiver: held.organisationName })}</p>
      </div>
      <p>{t("held.why")}</p>
      <details>
        <summary>{t("page:follow.sent_text")}</summary>
        <blockquote className="quote" dir="auto">
          {held.signal.story}
          {held.signal.wish ? `\n\n${held.signal.wish}` : ""}
        </blockquote>
      </details>
      <div className="row">
        <form method="post">
          <input type="hidden" name="intent" value="leave" />
          <button className="button" type="submit">
            {t("page:follow.leave")}
          </button>
        </form>
      </div>
      <details>
        <summary>{t("held.withdraw")}</summary>
        <p>{t("held.withdraw_why")}</p>
        <form method="post">
          <input type="hidden" name="intent" value="withdraw" />
          <button className="button second" type="submit">
            {t("held.withdraw")}
          </button>
        </form>
      </details>
    </Document>
  );
}
