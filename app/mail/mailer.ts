import { createHash } from "node:crypto";
import { createTransport } from "nodemailer";
import type { MailOut, PostResult } from "../usecases/delivery/post";
import { mailWords } from "./mail-words";

export interface MailSettings {
  /** `smtp://` with STARTTLS or `smtps://`, with user and password in it when the server asks for them. */
  readonly url: string;
  readonly from: string;
  /** Refuse a server that offers no encryption. */
  readonly requireTls: boolean;
  /** Certificate that is trusted beside those of the system. */
  readonly ca?: string;
}

const PATIENCE = 20_000;

/**
 * Sends neutral mail through an SMTP server. What a mail says is the same for everybody: no content, no name of an
 * organisation, no date. Its Message-ID follows from the message, so a repeat can be told. It never throws.
 */
export function createMailer(settings: MailSettings, origin: string): (mail: MailOut) => Promise<PostResult> {
  const url = new URL(settings.url);
  const isImplicit = url.protocol === "smtps:";
  const transport = createTransport({
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port) || (isImplicit ? 465 : 587),
    secure: isImplicit,
    requireTLS: !isImplicit && settings.requireTls,
    ...(url.username !== "" && {
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    }),
    ...(settings.ca !== undefined && { tls: { ca: settings.ca } }),
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = settings.from.slice(settings.from.lastIndexOf("@") + 1).replace(/[^\w.-]/g, "");
  return async (mail) => {
    const t = mailWords(mail.lang);
    try {
      const info = await transport.sendMail({
        from: settings.from,
        to: mail.to,
        subject: t(`${mail.kind}.subject`),
        text: `${t(`${mail.kind}.text`)}\n\n${origin}${mail.path}\n\n${t("why")}\n`,
        messageId: `<${createHash("sha256").update(mail.id).digest("base64url")}@${domain}>`,
        headers: { "Auto-Submitted": "auto-generated" },
        xMailer: false,
      });
      return { sent: true, code: /^\d{3}/.exec(info.response)?.[0] ?? "250" };
    } catch (error) {
      return refusal(error);
    }
  };
}

/** A 5xx about this mail is for ever. A wrong password or a missing certificate is ours to mend, so it is tried again. */
function refusal(error: unknown): PostResult {
  const { code, responseCode } = error as { readonly code?: unknown; readonly responseCode?: unknown };
  const isOurs = code === "EAUTH" || code === "ETLS" || code === "ECONNECTION" || code === "ESOCKET";
  const final = typeof responseCode === "number" && responseCode >= 500 && !isOurs;
  const said = typeof responseCode === "number" ? String(responseCode) : code;
  return { sent: false, final, code: typeof said === "string" ? said : "unknown" };
}
