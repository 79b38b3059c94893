import { useTranslation } from "react-i18next";
import { LetterLink } from "~/ui/letter-reader/letter-link";
import { Document } from "~/ui/page/document";

export default function Start() {
  const { t } = useTranslation("page");
  return (
    <Document title={t("start.title")}>
      <h1>{t("start.title")}</h1>
      <p>
        <b>{t("start.lead")}</b>
      </p>
      <p>{t("start.how")}</p>
      <p>
        <a className="button" href="/start">
          {t("start.begin")}
        </a>
      </p>
      <LetterLink />
      <h2>{t("start.get")}</h2>
      <ul>
        {(t("start.get_items", { returnObjects: true }) as string[]).map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <div className="notice alarm">
        <h2>{t("start.urgent_title")}</h2>
        <p>
          {t("start.urgent")} <a href="/hulp#spoed">{t("start.urgent_link")}</a>
        </p>
      </div>
      <h2>{t("start.code_title")}</h2>
      <ul>
        <li>
          <a href="/volgen">{t("start.follow")}</a>
        </li>
        <li>
          <a href="/verder">{t("start.resume")}</a>
        </li>
      </ul>
    </Document>
  );
}
