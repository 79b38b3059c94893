import { useTranslation } from "react-i18next";
import type { LocalDate } from "#flows/law/types";
import { type BodyKind, SCRIPT_IDS, type ScriptId } from "#flows/phone/scripts";
import { Document } from "../page/document";

interface PhonePageProps {
  readonly script: ScriptId;
  readonly kind: BodyKind;
  readonly body: string | null;
  readonly phone: string | null;
  readonly website: string | null;
  /** Whether to call before or after the letter; null for who has not answered the questions. */
  readonly moment: "first" | "after" | null;
  readonly lastDay: LocalDate | null;
}

/** A sheet to keep beside the phone: what to say and ask, what not to agree to, and lines to write on. */
export function PhonePage({ script, kind, body, phone, website, moment, lastDay }: PhonePageProps) {
  const { t } = useTranslation("bellen");
  const words = (key: string) => t(key, { ns: "phone" });
  const when = moment ?? "unknown";
  return (
    <Document title={t("title")} back={moment === null ? "/" : "/uitkomst"}>
      <h1>{t("title")}</h1>
      <div className="notice care">
        <h2>{t(`${when}_title`)}</h2>
        <p>
          {t(when)} {lastDay ? t("last_day", { date: lastDay }) : null}
        </p>
        {moment === null ? (
          <p>
            <a href="/start">{t("begin", { ns: "brieven" })}</a>
          </p>
        ) : null}
      </div>
      <p>{t("lead")}</p>
      <h2>{t("who")}</h2>
      <CallNumber body={body} phone={phone} website={website} />
      <p>{words(`body.${kind}`)}</p>
      <h2>{t("say")}</h2>
      <p className="quote">{words(`script.${script}.say`)}</p>
      <List title={t("ask")} items={`script.${script}.ask`} />
      <List title={t("refuse")} items={`script.${script}.refuse`} />
      <h2>{t("term")}</h2>
      <p className="quote">{words("term")}</p>
      <Notes />
      <List title={t("after_call")} items="after" />
      <p>
        <small>{t("source")}</small>
      </p>
      <nav className="noprint" aria-labelledby="other">
        <h2 id="other">{t("other")}</h2>
        <ul>
          {SCRIPT_IDS.filter((id) => id !== script).map((id) => (
            <li key={id}>
              <a href={`/bellen?over=${id}`}>{words(`script.${id}.name`)}</a>
            </li>
          ))}
        </ul>
        <p>
          <a href="/bewijs">{t("evidence")}</a>
        </p>
      </nav>
    </Document>
  );
}

function CallNumber({ body, phone, website }: Pick<PhonePageProps, "body" | "phone" | "website">) {
  const { t } = useTranslation("bellen");
  return (
    <>
      {body ? (
        <p>
          <bdi lang="nl">{body}</bdi>
        </p>
      ) : null}
      <p>
        {t("number_in_letter")}{" "}
        {phone ? (
          <>
            {t("number_known")}{" "}
            <a href={`tel:${phone.replaceAll("-", "")}`}>
              <bdi>{phone}</bdi>
            </a>
          </>
        ) : website ? (
          <>
            {t("website")}{" "}
            <a href={website} rel="noreferrer">
              <bdi>{website.replace(/^https?:\/\//, "")}</bdi>
            </a>
          </>
        ) : null}
      </p>
    </>
  );
}

function List({ title, items }: { title: string; items: string }) {
  const { t } = useTranslation("phone");
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {(t(items, { returnObjects: true }) as string[]).map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}

/** Names with a line to write on; drawn, so that a screen reader hears only the names. */
function Notes() {
  const { t } = useTranslation("phone");
  return (
    <>
      <h2>{t("note", { ns: "bellen" })}</h2>
      <ul className="lines">
        {(t("note", { returnObjects: true }) as string[]).map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
