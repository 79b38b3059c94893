import { useTranslation } from "react-i18next";
import type { ApiTokenView } from "../../../usecases/connections/api-tokens";
import { Choices } from "../../form/choices";
import { TextField } from "../../form/text-field";
import type { TypedConnection } from "./typed-connection";

interface TokenListProps {
  readonly tokens: readonly ApiTokenView[];
  readonly formKey: string;
  readonly typed: TypedConnection;
  readonly errorOf: (field: string) => string | null;
}

/** The keys of the organisation, each with its end, and the form that makes one. */
export function TokenList({ tokens, formKey, typed, errorOf }: TokenListProps) {
  const { t } = useTranslation("koppelingen");
  return (
    <section aria-labelledby="tokens">
      <h2 id="tokens">{t("tokens.title")}</h2>
      {tokens.length === 0 ? <p>{t("tokens.none")}</p> : null}
      <ul>
        {tokens.map((token) => (
          <li key={token.id}>
            <p>
              <b>
                <bdi>{token.name}</bdi>
              </b>
              : {t(`tokens.${token.scopes.at(-1) ?? "lezen"}`)}
              {". "}
              {t("tokens.made_by", { name: token.madeBy, date: token.madeOn })}{" "}
              {token.lastUsedOn ? t("tokens.used", { date: token.lastUsedOn }) : t("tokens.unused")}{" "}
              {token.revokedOn ? t("tokens.revoked", { date: token.revokedOn }) : null}
            </p>
            {token.revokedOn ? null : (
              <form method="post">
                <input type="hidden" name="intent" value="revoke-token" />
                <input type="hidden" name="id" value={token.id} />
                <button
                  className="button second"
                  type="submit"
                  aria-label={t("tokens.revoke_one", { name: token.name })}
                >
                  {t("tokens.revoke")}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      <form method="post" noValidate>
        <input type="hidden" name="intent" value="make-token" />
        <input type="hidden" name="sleutel" value={formKey} />
        <TextField
          name="naam"
          label={t("tokens.name")}
          hint={t("tokens.name_hint")}
          error={errorOf("naam") ?? errorOf("sleutel")}
          value={typed.naam}
        />
        <Choices
          several
          name="rechten"
          heading={false}
          legend={t("tokens.scopes")}
          hint={null}
          error={errorOf("rechten")}
          options={(["lezen", "antwoorden"] as const).map((scope) => ({
            id: scope,
            icon: null,
            label: t(`tokens.${scope}`),
            explanation: null,
            checked: typed.rechten.includes(scope),
          }))}
        />
        <button className="button" type="submit">
          {t("tokens.make")}
        </button>
      </form>
    </section>
  );
}
