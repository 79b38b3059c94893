import { useTranslation } from "react-i18next";
import { Document } from "./document";

/** "Not here, but there": this service cannot go on, so it says who can. */
export function StopPage({ title, body }: { title: string; body: string }) {
  const { t } = useTranslation("page");
  return (
    <Document title={title} back="/vraag/wat-is-er">
      <h1>{title}</h1>
      <p>{body}</p>
      <p>
        <a className="button" href="/hulp">
          {t("help.link")}
        </a>
      </p>
    </Document>
  );
}
