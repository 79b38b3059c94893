import { useTranslation } from "react-i18next";
import type { Confidence } from "#flows/law/types";
import type { Because } from "#flows/navigator/because";
import { BecauseList } from "./because-list";

/** In short on the result: how sure it is and what was assumed, with the way to the whole explanation. */
export function WhyFold({ confidence, assumed }: { confidence: Confidence; assumed: readonly Because[] }) {
  const { t } = useTranslation("waarom");
  return (
    <details>
      <summary>{t("title")}</summary>
      <p>{t(`sure_${confidence}`)}</p>
      {assumed.length === 0 ? null : (
        <>
          <h3>{t("assumed")}</h3>
          <BecauseList reasons={assumed} />
        </>
      )}
      <p>
        <a href="/uitkomst/waarom">{t("whole")}</a>
      </p>
    </details>
  );
}
