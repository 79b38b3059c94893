import { useTranslation } from "react-i18next";
import type { NoodremView } from "../../usecases/noodrem/noodrem-view";
import { Choices } from "../form/choices";
import { TextField } from "../form/text-field";

/** The last evidence that the organisation gave; null when it gave none. */
const evidenceIn = (followed: NoodremView): string | null => {
  const proof = followed.log.findLast(({ type }) => type === "KEEP_PROMISE")?.content?.proof;
  return typeof proof === "string" ? proof : null;
};

/** What was promised is checked: the day, the evidence, and the word of who filed, once. */
export function PromiseCheck({
  followed,
  error,
}: {
  readonly followed: NoodremView;
  readonly error: string | null;
}) {
  const { t } = useTranslation("life");
  const { state, promiseBy, possible } = followed;
  const evidence = evidenceIn(followed);
  return (
    <>
      {state === "toezegging_loopt" && promiseBy ? <p>{t("promise.checked", { date: promiseBy })}</p> : null}
      {evidence ? (
        <section aria-labelledby="evidence">
          <h2 id="evidence">{t("promise.proof")}</h2>
          <blockquote className="quote" dir="auto">
            {evidence}
          </blockquote>
        </section>
      ) : null}
      {possible.includes("CONFIRM_KEPT") ? (
        <form method="post" noValidate>
          <input type="hidden" name="intent" value="kept" />
          <Choices
            several={false}
            name="nagekomen"
            heading={false}
            legend={t("promise.ask")}
            hint={possible.includes("DENY_KEPT") ? t("promise.end") : null}
            error={null}
            options={[
              { id: "ja", icon: null, label: t("promise.yes"), explanation: null, checked: false },
              ...(possible.includes("DENY_KEPT")
                ? [{ id: "nee", icon: null, label: t("promise.no"), explanation: null, checked: false }]
                : []),
            ]}
          />
          {possible.includes("DENY_KEPT") ? (
            <TextField
              name="tekst"
              rows={3}
              label={t("promise.reason")}
              hint={t("question.check_text", { ns: "page" })}
              error={error}
            />
          ) : null}
          <button className="button" type="submit">
            {t("promise.send")}
          </button>
        </form>
      ) : null}
      {state === "gesloten" && followed.answerKind !== "comply" ? <p>{t("promise.respect")}</p> : null}
    </>
  );
}
