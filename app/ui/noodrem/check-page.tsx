import { useTranslation } from "react-i18next";
import type { LocalDate } from "#flows/law/types";
import type { SignalInput } from "#flows/noodrem/signal";
import type { DescribedAnswer } from "../../usecases/advice/describe-answers";
import type { ShownFinding } from "../../usecases/noodrem/findings";
import type { Receiver } from "../../usecases/noodrem/receiver";
import { ErrorSummary } from "../form/error-summary";
import { Document } from "../page/document";
import { AnswerList } from "../question/answer-list";

interface CheckPageProps {
  readonly signal: SignalInput;
  readonly answers: readonly DescribedAnswer[];
  readonly findings: readonly ShownFinding[];
  readonly receiver: Receiver;
  readonly lastDay: LocalDate | null;
  readonly filingKey: string;
  readonly error: string | null;
}

/** Check the answers, see what the organisation sees, take out personal data, send. */
export function CheckPage({
  signal,
  answers,
  findings,
  receiver,
  lastDay,
  filingKey,
  error,
}: CheckPageProps) {
  const { t } = useTranslation("page");
  const message =
    error === null
      ? null
      : t(
          `errors.${error === "bsn_found" ? "bsn" : error === "personal_data_unconfirmed" ? "personal" : error}`,
          {
            defaultValue: t("errors.not_sent"),
          },
        );
  return (
    <Document
      title={t("noodrem.check_title")}
      back="/noodrem/wat-helpt"
      errors={message ? 1 : 0}
      before={<ErrorSummary errors={message ? [{ field: "gevonden", text: message }] : []} />}
    >
      <h1>{t("noodrem.check_title")}</h1>
      <p>{t("noodrem.check_lead")}</p>
      <AnswerList answers={answers} />
      <section aria-labelledby="preview">
        <h2 id="preview">{t("noodrem.preview_title")}</h2>
        <p>{t("noodrem.preview_lead", { agency: receiver.name })}</p>
        {receiver.isPostbus ? <p className="notice care">{t("noodrem.demo_box")}</p> : null}
        <blockquote className="quote" dir="auto">
          {signal.story}
          {signal.wish ? `\n\n${signal.wish}` : ""}
        </blockquote>
        <p>{t("noodrem.preview_answers")}</p>
      </section>
      <div className="notice care">
        <h2>{t("noodrem.not_bezwaar_title")}</h2>
        <p>{lastDay ? t("noodrem.not_bezwaar", { date: lastDay }) : t("noodrem.not_bezwaar_no_date")}</p>
      </div>
      <form method="post">
        <input type="hidden" name="sleutel" value={filingKey} />
        {findings.length > 0 ? (
          <div className={message ? "notice alarm" : "notice care"} id="gevonden">
            <h2>{t("noodrem.found_title")}</h2>
            <ul>
              {findings.map((finding) => (
                <li key={`${finding.kind}${finding.text}`}>
                  <b>{t(`finding.${finding.kind}.name`, { ns: "noodrem" })}</b>: <bdi>{finding.text}</bdi>.{" "}
                  {t(`finding.${finding.kind}.advice`, { ns: "noodrem" })}
                </li>
              ))}
            </ul>
            {findings.every((finding) => finding.kind !== "bsn") ? (
              <label className="choice">
                <input type="checkbox" name="laat-staan" value="ja" />
                <span>{t("noodrem.found_keep")}</span>
              </label>
            ) : (
              <p>
                <a href="/noodrem/wat-gebeurde">{t("result.change_one")}</a>
              </p>
            )}
          </div>
        ) : (
          <span id="gevonden" />
        )}
        <div className="row">
          <button className="button alarm" type="submit">
            {t("noodrem.send")}
          </button>
        </div>
      </form>
    </Document>
  );
}
