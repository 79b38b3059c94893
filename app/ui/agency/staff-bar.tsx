import { useTranslation } from "react-i18next";

export interface SignedIn {
  readonly displayName: string;
  readonly organisationName: string;
}

/** Who is signed in, and the way out. */
export function StaffBar({ who }: { who: SignedIn }) {
  const { t } = useTranslation("agency");
  return (
    <div className="row noprint">
      <span>{t("frame.signed_in", { name: who.displayName, organisation: who.organisationName })}</span>
      <form method="post" action="/uitloggen">
        <button className="button plain" type="submit">
          {t("frame.out")}
        </button>
      </form>
    </div>
  );
}
