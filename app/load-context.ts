import type { Lang } from "#flows/law/types";
import type { Config } from "./config.server";
import type { Context } from "./context";
import type { Log } from "./log.server";

/** What every loader and action gets: the services, the settings, and the language of this request. */
declare module "@remix-run/node" {
  interface AppLoadContext {
    readonly ctx: Context;
    readonly config: Config;
    readonly log: Log;
    readonly lang: Lang;
  }
}
