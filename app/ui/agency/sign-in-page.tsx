import { useTranslation } from "react-i18next";
import { ErrorSummary } from "../form/error-summary";
import { TextField } from "../form/text-field";
import { Document } from "../page/document";

interface SignInPageProps {
  readonly demo: { readonly passphrase: string; readonly emails: readonly string[] } | null;
  readonly ended: boolean;
  readonly failed: { readonly email: string } | null;
}

export function SignInPage({ demo, ended, failed }: SignInPageProps) {
  const { t } = useTranslation("agency");
  const error = failed ? t("sign_in.failed") : null;
  return (
    <Document
      title={t("sign_in.title")}
      back="/"
      help={false}
      errors={failed ? 1 : 0}
      before={<ErrorSummary errors={error ? [{ field: "email", text: error }] : []} />}
    >
      <h1>{t("sign_in.title")}</h1>
      <p>{t("sign_in.lead")}</p>
      {ended ? <p className="notice care">{t("sign_in.ended")}</p> : null}
      <form method="post" noValidate>
        <TextField
          name="email"
          type="email"
          label={t("sign_in.email")}
          error={error}
          value={failed?.email ?? ""}
          autoComplete="username"
        />
        <TextField
          name="wachtzin"
          type="password"
          label={t("sign_in.passphrase")}
          autoComplete="current-password"
        />
        <div className="row">
          <button className="button" type="submit">
            {t("sign_in.submit")}
          </button>
        </div>
      </form>
      {demo ? (
        <details>
          <summary>{t("sign_in.demo_title")}</summary>
          <p>{t("sign_in.demo_lead")}</p>
          <p>
            <code>{demo.passphrase}</code>
          </p>
          <ul>
            {demo.emails.map((email) => (
              <li key={email}>
                <bdi>{email}</bdi>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Document>
  );
}
