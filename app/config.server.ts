import { z } from "zod";
import { parseMasterKeys, parseSeed, readText } from "./key-files.server";
import type { MasterKey } from "./sealing/keys";

/**
 * Everything the environment may say, read once at start-up. `readConfig` is the only place that sees the
 * environment; all problems are named at once, never with their values.
 */
export interface Config {
  readonly production: boolean;
  readonly port: number;
  /** Scheme, host and port that browsers see. URLs and the origin check are built from it, never from a header. */
  readonly origin: string;
  /** Origins from which a form may be posted: `origin`, and on a loopback host its other spelling. */
  readonly formOrigins: readonly string[];
  readonly secureCookies: boolean;
  readonly databaseUrl: string;
  /** All other keys are derived from these: new things with the first one, the others open what is older. */
  readonly masterKeys: readonly MasterKey[];
  /** Where the master keys stand, when that is a file: only then they can be rotated by command. */
  readonly masterKeyFile: string | null;
  /** The key that signs receipts: itself, or the file in which it is kept. */
  readonly signingKey: { readonly seed: Buffer } | { readonly file: string };
  /** Load the fictional demo accounts, and show them on the sign-in page. */
  readonly demo: boolean;
  /** Open the API that groups signals to everybody: only for measuring on a closed machine. */
  readonly evaluation: boolean;
  readonly neutralSite: string;
  /** How mail leaves; null is no mail at all. */
  readonly mail: { readonly url: string; readonly from: string; readonly requireTls: boolean } | null;
  readonly logLevel: "silent" | "error" | "info";
}

const LOOPBACK = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

const flag = z.enum(["0", "1"]).optional();

const schema = z.object({
  NODE_ENV: z.string().optional(),
  PORT: z.coerce.number({ error: "PORT must be a number" }).int().min(0).max(65535).default(3000),
  ORIGIN: z
    .string()
    .regex(/^https?:\/\/[^/]+$/, "ORIGIN must be like https://noodrem.example, without a path")
    .optional(),
  DATABASE_URL: z
    .string()
    .regex(/^(sqlite:.+|postgres(ql)?:\/\/.+)$/, "DATABASE_URL must start with sqlite: or postgres://")
    .default("sqlite:data/noodrem.db"),
  NOODREM_MASTER_KEY: z.string().optional(),
  NOODREM_MASTER_KEY_FILE: z.string().optional(),
  NOODREM_SIGNING_KEY: z.string().optional(),
  NOODREM_SIGNING_KEY_FILE: z.string().default("data/signing.key"),
  NOODREM_DEMO: flag,
  NOODREM_EVALUATION: flag,
  NOODREM_NEUTRAL_SITE: z.url("NOODREM_NEUTRAL_SITE must be a web address").default("https://www.knmi.nl"),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: "SMTP_URL must be like smtp://user:password@mail.example:587" })
    .optional(),
  SMTP_STARTTLS: z.enum(["required", "optional"]).optional(),
  MAIL_FROM: z.email("MAIL_FROM must be an e-mail address").optional(),
  NOODREM_LOG: z.enum(["silent", "error", "info"]).default("info"),
});

type Settings = z.infer<typeof schema>;

/** The setting itself wins from the file that it may name instead. */
function masterKeysOf(e: Settings): readonly MasterKey[] {
  const { NOODREM_MASTER_KEY: text, NOODREM_MASTER_KEY_FILE: file } = e;
  if (!text && !file) throw new Error("Configuration: NOODREM_MASTER_KEY is missing.");
  const keys = parseMasterKeys(text || readText(file ?? "") || "");
  if (keys !== null) return keys;
  throw new Error(
    `Configuration: ${text ? "NOODREM_MASTER_KEY" : `the file ${file}`} must hold 64 hexadecimal characters, or a list of version:key.`,
  );
}

function signingKeyOf(e: Settings): Config["signingKey"] {
  if (!e.NOODREM_SIGNING_KEY) return { file: e.NOODREM_SIGNING_KEY_FILE };
  const seed = parseSeed(e.NOODREM_SIGNING_KEY);
  if (seed !== null) return { seed };
  throw new Error("Configuration: NOODREM_SIGNING_KEY must be 64 hexadecimal characters.");
}

/**
 * The checked configuration.
 * @throws Error that lists every problem by the name of its setting.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = schema.safeParse(env);
  if (!parsed.success)
    throw new Error(`Configuration: ${parsed.error.issues.map((i) => i.message).join("; ")}.`);
  const e = parsed.data;
  const origin = e.ORIGIN ?? `http://localhost:${e.PORT}`;
  if (origin.startsWith("http://") && !LOOPBACK.test(origin))
    throw new Error("Configuration: ORIGIN must start with https:// unless it is this machine itself.");
  if ((e.SMTP_URL === undefined) !== (e.MAIL_FROM === undefined))
    throw new Error("Configuration: SMTP_URL and MAIL_FROM belong together: give both, or none for no mail.");
  return Object.freeze({
    production: e.NODE_ENV === "production",
    port: e.PORT,
    origin,
    formOrigins: LOOPBACK.test(origin)
      ? [
          origin,
          origin.replace(/localhost|127\.0\.0\.1/, (h) => (h === "localhost" ? "127.0.0.1" : "localhost")),
        ]
      : [origin],
    secureCookies: origin.startsWith("https://"),
    databaseUrl: e.DATABASE_URL,
    masterKeys: masterKeysOf(e),
    masterKeyFile: e.NOODREM_MASTER_KEY ? null : (e.NOODREM_MASTER_KEY_FILE ?? null),
    signingKey: signingKeyOf(e),
    demo: e.NOODREM_DEMO === "1",
    evaluation: e.NOODREM_EVALUATION === "1",
    neutralSite: e.NOODREM_NEUTRAL_SITE.replace(/\/$/, ""),
    mail:
      e.SMTP_URL !== undefined && e.MAIL_FROM !== undefined
        ? { url: e.SMTP_URL, from: e.MAIL_FROM, requireTls: e.SMTP_STARTTLS !== "optional" }
        : null,
    logLevel: e.NOODREM_LOG,
  });
}
