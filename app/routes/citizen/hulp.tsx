import { useTranslation } from "react-i18next";
import { HELP_LADDER, URGENT_HELP } from "#flows/law/help/help";
import { HelpList } from "~/ui/outcome/help-list";
import { Document } from "~/ui/page/document";

export default function Hulp() {
  const { t } = useTranslation("page");
  return (
    <Document title={t("aid.title")} help={false}>
      <h1>{t("aid.title")}</h1>
      <h2 id="spoed">{t("aid.urgent_title")}</h2>
      <HelpList list="urgent" items={URGENT_HELP} />
      <h2>{t("aid.ladder_title")}</h2>
      <HelpList list="ladder" items={HELP_LADDER} />
    </Document>
  );
}
