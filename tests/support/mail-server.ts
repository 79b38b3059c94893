import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

/** Self-signed for localhost, only for tests: what it protects is thrown away. */
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgWSocFhNeONGH47Ah
rkYn8wPiCtd7fW5L6OnHXVNMlRChRANCAARdg6y6HaIQ4VbcKqpCwL4OYdvdww76
Nhw7ALKKax4iQNSpXX1br2OUpXz4vj97F7XLHH0aFfc8/haOXQw33H4g
-----END PRIVATE KEY-----`;
export const TEST_CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBmzCCAUGgAwIBAgIUVhMNSwB3XODZDrVbNgMRtD+cRlMwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyNDE4MDQxMVoYDzIxMjYxMDMx
MTgwNDExWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAARdg6y6HaIQ4VbcKqpCwL4OYdvdww76Nhw7ALKKax4iQNSpXX1br2OU
pXz4vj97F7XLHH0aFfc8/haOXQw33H4go28wbTAdBgNVHQ4EFgQUEKsUqz0ETAx5
tMcW7SyrtJo/ze4wHwYDVR0jBBgwFoAUEKsUqz0ETAx5tMcW7SyrtJo/ze4wDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDSAAwRQIhAI5Hskg2Qds8g95FOvkx4aWyBlfL/9Wct5kvE76lbP51AiB+
jsYjRJVMaHjkOx/oIjI5/R1i8F1PuRX4tUgaeiThEw==
-----END CERTIFICATE-----`;

export interface ReceivedMail {
  readonly to: readonly string[];
  /** Headers as they came, and the text in clear. */
  readonly text: string;
  /** Did it come over TLS? */
  readonly secure: boolean;
}

/** A mail server on this machine that keeps what it gets. `options` make it refuse, or offer no encryption. */
export async function testMailServer(options: SMTPServerOptions = {}) {
  const mails: ReceivedMail[] = [];
  const server = new SMTPServer({
    key: KEY,
    cert: TEST_CERTIFICATE,
    authOptional: true,
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        mails.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          text: inClear(Buffer.concat(parts).toString("utf8")),
          secure: session.secure === true,
        });
        done();
      });
    },
    ...options,
  });
  server.on("error", () => undefined);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", () => ready()));
  const { port } = server.server.address() as AddressInfo;
  return {
    mails,
    url: `smtp://localhost:${port}`,
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  };
}

function inClear(mail: string): string {
  const [headers = "", ...body] = mail.split("\r\n\r\n");
  const text = body.join("\r\n\r\n");
  if (/^content-transfer-encoding: base64/im.test(headers))
    return `${headers}\n\n${Buffer.from(text, "base64").toString("utf8")}`;
  return `${headers}\n\n${text.replaceAll("=\r\n", "")}`;
}
