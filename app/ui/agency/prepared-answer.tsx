import { useTranslation } from "react-i18next";
import type { SignalView } from "../../usecases/noodrem/show-signal";
import { AnswerShown } from "../noodrem/answer-shown";

/** The answer that waits for a signature, and the button for whoever may sign it. */
export function PreparedAnswer({
  signal,
  isLeiding,
}: {
  readonly signal: SignalView;
  readonly isLeiding: boolean;
}) {
  const { t } = useTranslation("life");
  const { prepared, isOwnPreparation, possible } = signal;
  if (prepared === null) return null;
  const answering = possible.includes("ANSWER") || possible.includes("RECONSIDER");
  return (
    <section aria-labelledby="prepared">
      <h2 id="prepared">{t("sign.title")}</h2>
      <AnswerShown answer={prepared} />
      {isLeiding && answering && !isOwnPreparation ? (
        <form method="post">
          <input type="hidden" name="intent" value="sign" />
          <input type="hidden" name="versie" value={signal.version} />
          <button className="button" type="submit">
            {t("sign.sign")}
          </button>
        </form>
      ) : (
        <p>{isOwnPreparation ? t("sign.own") : t("sign.wait")}</p>
      )}
    </section>
  );
}
