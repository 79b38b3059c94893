import { useTranslation } from "react-i18next";
import type { ShownHint } from "../../usecases/professional/shown-hints";

/** What could show who wrote it, in the writer's own words, and why. It only points. */
export function HintList({ hints }: { hints: readonly ShownHint[] }) {
  const { t } = useTranslation("professional");
  return (
    <ul>
      {hints.map(({ kind, words }) => (
        <li key={words}>
          <q>
            <bdi>{words}</bdi>
          </q>
          <br />
          {t(`hint.${kind}`)}
        </li>
      ))}
    </ul>
  );
}

/** The same inside the form of one question: change it, or press again and leave it. */
export function QuestionHints({ hints }: { hints: readonly ShownHint[] }) {
  const { t } = useTranslation("professional");
  return (
    <section className="notice care" aria-labelledby="hints">
      <h2 id="hints">{t("hints.title")}</h2>
      <p>{t("hints.lead")}</p>
      <HintList hints={hints} />
      <p>{t("hints.again")}</p>
      {hints.map(({ words }) => (
        <input key={words} type="hidden" name="gezien" value={words} />
      ))}
    </section>
  );
}
