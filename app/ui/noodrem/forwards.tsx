import { useTranslation } from "react-i18next";
import type { Forward } from "../../usecases/noodrem/forward-view";

/** Where a noodrem was passed on, and whether the other organisation says that it has it. */
export function Forwards({ forwards }: { readonly forwards: readonly Forward[] }) {
  const { t } = useTranslation("life");
  return (
    <ul>
      {forwards.map((one) => (
        <li key={`${one.noodremId} ${one.on} ${one.to}`}>
          {t("forward.sent", { date: one.on, from: one.from, to: one.to })}{" "}
          {one.receivedOn === null
            ? t("forward.waiting", { to: one.to })
            : t("forward.received", { to: one.to, date: one.receivedOn })}
          {one.proof === null ? null : (
            <>
              {" "}
              {t("forward.proof")}: <code className="proof">{one.proof}</code>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
