import { useTranslation } from "react-i18next";
import type { ConnectionsView } from "../../../usecases/connections/show-connections";
import { ErrorSummary } from "../../form/error-summary";
import { Document } from "../../page/document";
import { type SignedIn, StaffBar } from "../staff-bar";
import { DeliveryLog } from "./delivery-log";
import { TokenList } from "./token-list";
import type { TypedConnection } from "./typed-connection";
import { WebhookList } from "./webhook-list";

interface ConnectionsPageProps extends ConnectionsView {
  readonly who: SignedIn;
  readonly mailOn: boolean;
  /** Makes pressing twice harmless. */
  readonly formKey: string;
  /** What was made just now and is shown this once. */
  readonly made: { readonly token: string } | { readonly secret: string } | null;
  /** Names of the fields that do not fit. */
  readonly wrong: readonly string[];
  readonly typed: TypedConnection;
}

/** Keys, webhooks, the mailbox and the log of deliveries of one organisation. */
export function ConnectionsPage(props: ConnectionsPageProps) {
  const { who, mailbox, mailOn, tokens, webhooks, board, formKey, made, wrong, typed } = props;
  const { t } = useTranslation("koppelingen");
  const errors = wrong.map((field) => ({ field: fieldId(field), text: t(`errors.${field}`) }));
  const errorOf = (field: string) => (wrong.includes(field) ? t(`errors.${field}`) : null);
  return (
    <Document
      title={t("title")}
      back="/organisatie"
      help={false}
      errors={errors.length}
      before={<ErrorSummary errors={errors} />}
    >
      <StaffBar who={who} />
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      <p>{mailbox === null ? t("mailbox_none") : t("mailbox", { email: mailbox })}</p>
      {mailOn ? null : <p className="notice care">{t("mail_off")}</p>}
      {made === null ? null : (
        <div className="notice">
          <p>
            <b>{t("token" in made ? "tokens.made" : "hooks.made")}</b>
          </p>
          <p>
            <code id="eenmalig">{"token" in made ? made.token : made.secret}</code>
          </p>
          <p>{t("once")}</p>
        </div>
      )}
      {tokens === null ? null : (
        <TokenList tokens={tokens} formKey={formKey} typed={typed} errorOf={errorOf} />
      )}
      {webhooks === null ? null : (
        <WebhookList webhooks={webhooks} formKey={formKey} typed={typed} errorOf={errorOf} />
      )}
      <DeliveryLog board={board} />
      <p>
        <a href="/api/v1/openapi.json">{t("api")}</a>
      </p>
    </Document>
  );
}

const fieldId = (field: string): string => (field === "sleutel" ? "naam" : field);
