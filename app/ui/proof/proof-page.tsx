import { useTranslation } from "react-i18next";
import type { LocalDate } from "#flows/law/types";
import type { ProofKind } from "#flows/proof/documents";
import { Document } from "../page/document";
import { VERIFY_PAGE } from "./verify-page";

interface ProofPageProps {
  readonly receipts: readonly {
    readonly kind: ProofKind;
    readonly day: LocalDate;
    readonly receiver: string;
    /** Line in the public log; null until the day is over. */
    readonly seq: number | null;
    /** What the picture holds. */
    readonly line: string;
  }[];
}

/** Each receipt with its picture and the line in it, so that a print alone can be checked. */
export function ProofPage({ receipts }: ProofPageProps) {
  const { t, i18n } = useTranslation("proof");
  return (
    <Document title={t("page.title")} back="/volgen/noodrem">
      <h1>{t("page.title")}</h1>
      <p>{t("page.lead")}</p>
      {receipts.map(({ kind, day, receiver, seq, line }, index) => (
        <section key={line} aria-labelledby={`proof-${index + 1}`}>
          <h2 id={`proof-${index + 1}`}>{t(`page.kind.${kind}`)}</h2>
          <p>{t("page.day", { date: day, receiver })}</p>
          <p>{seq === null ? t("page.not_logged") : t("page.logged", { seq })}</p>
          <img
            className="qr"
            src={`/volgen/bewijs/${index + 1}.svg`}
            alt={`${t("page.picture")}: ${t(`page.kind.${kind}`)}`}
            width="240"
            height="240"
          />
          <p>{t("page.line")}</p>
          <p className="proofline" dir="ltr">
            {line}
          </p>
          <p>
            <a href={`/volgen/bewijs/${index + 1}.json`}>{t("page.download")}</a>
          </p>
        </section>
      ))}
      <h2>{t("page.how")}</h2>
      <p>{t("page.how_text")}</p>
      <p>
        <a href={VERIFY_PAGE[i18n.language] ?? VERIFY_PAGE.nl}>{t("home.check")}</a>
      </p>
      <p>{t("page.code")}</p>
    </Document>
  );
}
