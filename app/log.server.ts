import pino from "pino";
import type { Config } from "./config.server";

/**
 * What a log line may hold, and nothing else: no address, user agent, code, name or free text can be passed.
 * `route` is the pattern of a page (`/vraag/:question`), never the path that was asked for.
 */
export interface LogFields {
  readonly requestId?: string;
  readonly method?: string;
  readonly route?: string;
  readonly status?: number;
  readonly ms?: number;
  readonly error?: string;
  readonly port?: number;
  readonly engine?: "sqlite" | "postgres";
}

export interface Log {
  info(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

/** A logger that writes one JSON line an event to standard output, with the day and time in UTC. */
export function createLog(config: Pick<Config, "logLevel">): Log {
  const out = pino({ base: null, level: config.logLevel, timestamp: pino.stdTimeFunctions.isoTime });
  return {
    info: (event, fields = {}) => out.info(fields, event),
    error: (event, fields = {}) => out.error(fields, event),
  };
}

/** A fault for the log: its kind, code and place. Never its message, since that can hold what a person typed. */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = "code" in error && typeof error.code === "string" ? [error.code] : [];
  const frames = (error.stack ?? "").split("\n").filter((line) => line.startsWith("    at "));
  return [error.name, ...code, ...frames.slice(0, 6).map((frame) => frame.trim())].join(" | ");
}
