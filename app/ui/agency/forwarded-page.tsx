import { useTranslation } from "react-i18next";
import type { Forward } from "../../usecases/noodrem/forward-view";
import { Forwards } from "../noodrem/forwards";
import { Document } from "../page/document";
import { type SignedIn, StaffBar } from "./staff-bar";

/** What this organisation passed on, and the proof that it arrived. */
export function ForwardedPage({
  who,
  forwards,
}: {
  readonly who: SignedIn;
  readonly forwards: readonly Forward[];
}) {
  const { t } = useTranslation("life");
  return (
    <Document title={t("forward.list")} back="/organisatie" help={false}>
      <StaffBar who={who} />
      <h1>{t("forward.list")}</h1>
      <p>{forwards.length === 0 ? t("forward.empty") : t("forward.list_lead")}</p>
      <Forwards forwards={forwards} />
    </Document>
  );
}
