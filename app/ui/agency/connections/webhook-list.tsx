import { useTranslation } from "react-i18next";
import type { WebhookView } from "../../../usecases/connections/webhooks";
import { TextField } from "../../form/text-field";
import type { TypedConnection } from "./typed-connection";

interface WebhookListProps {
  readonly webhooks: readonly WebhookView[];
  readonly formKey: string;
  readonly typed: TypedConnection;
  readonly errorOf: (field: string) => string | null;
}

/** Where events are posted to, each with its end, and the form that adds one. */
export function WebhookList({ webhooks, formKey, typed, errorOf }: WebhookListProps) {
  const { t } = useTranslation("koppelingen");
  return (
    <section aria-labelledby="webhooks">
      <h2 id="webhooks">{t("hooks.title")}</h2>
      <p>{t("hooks.lead")}</p>
      {webhooks.length === 0 ? <p>{t("hooks.none")}</p> : null}
      <ul>
        {webhooks.map(({ id, url, madeOn }) => (
          <li key={id}>
            <p>
              <bdi>{url}</bdi> {t("hooks.since", { date: madeOn })}
            </p>
            <form method="post">
              <input type="hidden" name="intent" value="end-webhook" />
              <input type="hidden" name="id" value={id} />
              <button className="button second" type="submit" aria-label={t("hooks.end_one", { url })}>
                {t("hooks.end")}
              </button>
            </form>
          </li>
        ))}
      </ul>
      <form method="post" noValidate>
        <input type="hidden" name="intent" value="add-webhook" />
        <input type="hidden" name="sleutel" value={formKey} />
        <TextField
          name="adres"
          label={t("hooks.url")}
          hint={t("hooks.url_hint")}
          error={errorOf("adres")}
          value={typed.adres}
        />
        <button className="button" type="submit">
          {t("hooks.add")}
        </button>
      </form>
    </section>
  );
}
