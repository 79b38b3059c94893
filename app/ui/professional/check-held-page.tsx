import { useTranslation } from "react-i18next";
import type { DescribedAnswer } from "../../usecases/advice/describe-answers";
import type { ShownFinding } from "../../usecases/noodrem/findings";
import type { ShownHint } from "../../usecases/professional/shown-hints";
import { ErrorSummary } from "../form/error-summary";
import { Document } from "../page/document";
import { AnswerList } from "../question/answer-list";
import { HintList } from "./hint-list";

interface CheckHeldPageProps {
  readonly answers: readonly DescribedAnswer[];
  readonly filingKey: string;
  readonly receiver: string;
  readonly findings: readonly ShownFinding[];
  readonly hints: readonly ShownHint[];
  readonly error: string | null;
}

const WORDS: Readonly<Record<string, string>> = {
  bsn_found: "page:errors.bsn",
  personal_data_unconfirmed: "page:errors.personal",
};

/** Check the answers, look once more at what could identify the writer, send. */
export function CheckHeldPage({ answers, filingKey, receiver, findings, hints, error }: CheckHeldPageProps) {
  const { t } = useTranslation("professional");
  const message = error === null ? null : t(WORDS[error] ?? "page:errors.not_sent");
  const hasBsn = findings.some(({ kind }) => kind === "bsn");
  return (
    <Document
      title={t("check.title")}
      back="/professional/vraag/wat-nodig"
      errors={message ? 1 : 0}
      before={<ErrorSummary errors={message ? [{ field: "gevonden", text: message }] : []} />}
    >
      <h1>{t("check.title")}</h1>
      <p>{t("check.lead", { receiver })}</p>
      <AnswerList answers={answers} />
      {hints.length > 0 ? (
        <section className="notice care" aria-labelledby="hints">
          <h2 id="hints">{t("hints.title")}</h2>
          <HintList hints={hints} />
          <p>{t("check.hints")}</p>
        </section>
      ) : (
        <p className="notice">{t("check.no_hints")}</p>
      )}
      <form method="post">
        <input type="hidden" name="sleutel" value={filingKey} />
        {findings.length > 0 ? (
          <div className={message ? "notice alarm" : "notice care"} id="gevonden">
            <h2>{t("check.found_title")}</h2>
            <ul>
              {findings.map(({ kind, text }) => (
                <li key={`${kind}${text}`}>
                  <b>{t(`finding.${kind}.name`, { ns: "noodrem" })}</b>: <bdi>{text}</bdi>.{" "}
                  {t(`finding.${kind}.advice`, { ns: "noodrem" })}
                </li>
              ))}
            </ul>
            {hasBsn ? null : (
              <label className="choice">
                <input type="checkbox" name="laat-staan" value="ja" />
                <span>{t("check.keep")}</span>
              </label>
            )}
          </div>
        ) : (
          <span id="gevonden" />
        )}
        <p>{t("check.when")}</p>
        <div className="row">
          <button className="button alarm" type="submit">
            {t("check.send")}
          </button>
        </div>
      </form>
    </Document>
  );
}
