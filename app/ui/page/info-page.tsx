import { useTranslation } from "react-i18next";
import { Document } from "./document";

/** A page of plain paragraphs from the words file. */
export function InfoPage({ name }: { name: string }) {
  const { t } = useTranslation("page");
  return (
    <Document title={t(`info.${name}.title`)}>
      <h1>{t(`info.${name}.title`)}</h1>
      {(t(`info.${name}.body`, { returnObjects: true }) as string[]).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </Document>
  );
}
