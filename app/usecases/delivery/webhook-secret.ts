import type { SubscriptionRow } from "#db/delivery/schema";
import type { Keys } from "../../sealing/keys";
import { openBytes, sealBytes } from "../../sealing/seal";

const place = (subscriptionId: string): string => `webhook/${subscriptionId}`;

/** Seals the secret of a webhook with the key of its organisation; the version of the master key stands in front. */
export function sealWebhookSecret(
  keys: Keys,
  organisationId: string,
  subscriptionId: string,
  secret: Buffer,
): string {
  const key = keys.organisationKey(organisationId, keys.currentVersion);
  if (key === null) throw new Error("the current master key is missing");
  return `${keys.currentVersion}:${sealBytes(key, place(subscriptionId), secret)}`;
}

/** The secret in clear; null when its master key is not known here. */
export function openWebhookSecret(
  keys: Keys,
  row: Pick<SubscriptionRow, "id" | "organisation_id" | "sealed_secret">,
): Buffer | null {
  const colon = row.sealed_secret.indexOf(":");
  const key = keys.organisationKey(row.organisation_id, row.sealed_secret.slice(0, Math.max(colon, 0)));
  const opened = key && openBytes(key, place(row.id), row.sealed_secret.slice(colon + 1));
  return opened?.ok ? opened.value : null;
}
