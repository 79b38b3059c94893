import { useTranslation } from "react-i18next";
import type { Because } from "#flows/navigator/because";
import { useSay } from "./message";

/** What was assumed or is not known, each with the way back to its question. */
export function BecauseList({ reasons }: { reasons: readonly Because[] }) {
  const { t } = useTranslation("waarom");
  const say = useSay();
  return (
    <ul>
      {reasons.map(({ message, question }) => (
        <li key={message.key}>
          {say(message)}{" "}
          {question === null ? null : (
            <a className="noprint" href={`/vraag/${question}`}>
              {t("change")}
              <span className="visually-hidden">
                : {t(`questions.${question}.title`, { ns: "navigator" })}
              </span>
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
