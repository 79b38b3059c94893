import type { Kysely } from "kysely";
import type { DB } from "#db/schema";
import type { LocalDate } from "#flows/law/types";
import type { Signing } from "#flows/proof/make-log";
import type { GuessBrake } from "./guess-brake";
import type { Keys } from "./sealing/keys";

/** The only clock of the service. Use cases read it once per act and pass the values on. */
export interface Clock {
  /** This moment as an ISO instant in UTC, `2026-11-24T13:57:37.123Z`. */
  now(): string;
  /** The calendar day in Europe/Amsterdam. */
  today(): LocalDate;
}

/** What use cases need to know about this installation. */
export interface ServiceConfig {
  /** Receives signals for bodies that have no organisation of their own here. */
  readonly postbusOrganisationId: string;
  /** A saved draft is kept this many days after the last save. */
  readonly draftDays: number;
  /** The keys of a closed noodrem are destroyed this many days after closing. */
  readonly retentionDays: number;
  /** A staff session ends after this many minutes without a request. */
  readonly sessionIdleMinutes: number;
  /** A staff session ends after this many hours, whatever happens. */
  readonly sessionHours: number;
}

export const DEFAULT_SERVICE_CONFIG: ServiceConfig = {
  postbusOrganisationId: "demo-postbus",
  draftDays: 7,
  retentionDays: 90,
  sessionIdleMinutes: 30,
  sessionHours: 8,
};

/** Made once in the server entry and handed to every use case. */
export interface Context {
  readonly db: Kysely<DB>;
  readonly clock: Clock;
  readonly keys: Keys;
  /** Signs receipts and the days of the public log. */
  readonly signer: Signing;
  readonly config: ServiceConfig;
  /** Slows down the guessing of codes; one per process, kept in memory only. */
  readonly codeGuesses: GuessBrake;
  /** Slows down the guessing of passphrases; one per process, kept in memory only. */
  readonly signInGuesses: GuessBrake;
}
