import { useTranslation } from "react-i18next";

/** Says that a letter can be pasted instead of answering question by question. */
export function LetterLink() {
  const { t } = useTranslation("reader");
  return (
    <p>
      {t("link")} <a href="/brief-lezen">{t("link_action")}</a>
    </p>
  );
}
