import { createHmac } from "node:crypto";

/**
 * The headers of a signed webhook as Standard Webhooks writes them: HMAC-SHA256 over `id.timestamp.body`. The receiver
 * computes the same with the shared secret, and refuses a timestamp that is minutes old and an id that it has had.
 */
export function signedHeaders(
  secret: Buffer,
  message: { readonly id: string; readonly now: string; readonly body: string },
): Readonly<Record<string, string>> {
  const timestamp = Math.floor(Date.parse(message.now) / 1000);
  const signature = createHmac("sha256", secret)
    .update(`${message.id}.${timestamp}.${message.body}`)
    .digest("base64");
  return {
    "webhook-id": message.id,
    "webhook-timestamp": String(timestamp),
    "webhook-signature": `v1,${signature}`,
  };
}
