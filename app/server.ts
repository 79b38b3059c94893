import { existsSync, mkdirSync } from "node:fs";
import type { Server } from "node:http";
import { dirname, join } from "node:path";
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { readConfig } from "./config.server";
import { createHttpServer } from "./http/adapter.server";
import { languageOf, rememberLanguage } from "./http/language.server";
import { loadStaticFiles } from "./http/static-files.server";
import { startClockwork } from "./jobs/clockwork.server";
import { startDelivery } from "./jobs/delivery.server";
import { createLog, describeFault } from "./log.server";
import { createMailer } from "./mail/mailer";
import { openServices } from "./services.server";
import { createPoster } from "./webhooks/poster";

const ROOT = process.cwd();

/** Starts the service: settings, database, pages; then listens. Stops cleanly on SIGTERM and SIGINT. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config);
  if (config.databaseUrl.startsWith("sqlite:"))
    mkdirSync(dirname(config.databaseUrl.slice(7)), { recursive: true });
  const services = await openServices(config);
  const stopClockwork = startClockwork(services.ctx, log);
  log.info(config.mail === null ? "mail is off: SMTP_URL is not set" : "mail is on");
  const stopDelivery = startDelivery(services.ctx, log, {
    mail: config.mail && createMailer(config.mail, config.origin),
    hook: createPoster({ allowLocal: config.demo }, config.origin),
  });
  const build = (await import(
    /* @vite-ignore */ join(ROOT, "build/server/index.js")
  )) as unknown as ServerBuild;
  const handle = createRequestHandler(build, config.production ? "production" : "development");
  const folders = [join(ROOT, "build/client"), join(ROOT, "public")].filter(existsSync);
  const server = createHttpServer(config, log, {
    file: loadStaticFiles(folders),
    page: async (request) => {
      const lang = languageOf(request);
      const response = await handle(request, { ctx: services.ctx, config, log, lang });
      return rememberLanguage(request, response, lang, config);
    },
  });
  server.once("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    console.error(
      `Port ${config.port} is in use. Stop what runs there, or choose another with PORT=3001 npm start.`,
    );
    process.exit(1);
  });
  server.listen(config.port, () => {
    const address = server.address();
    log.info("listening", {
      port: typeof address === "object" && address ? address.port : config.port,
      engine: services.engine,
    });
  });
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.once(
      signal,
      () =>
        void stop(server, async () => {
          await stopClockwork();
          await stopDelivery();
          await services.close();
        }),
    );
}

/** Lets running requests end, then closes the database: nobody loses an answer to a restart. */
async function stop(server: Server, close: () => Promise<void>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const patience = setTimeout(() => server.closeAllConnections(), 8_000);
  await closed;
  clearTimeout(patience);
  await close();
  process.exit(0);
}

main().catch((error: unknown) => {
  // A wrong setting is said in one sentence; anything else by kind and place.
  console.error(
    error instanceof Error && error.message.startsWith("Configuration:")
      ? error.message
      : `Start failed: ${describeFault(error)}`,
  );
  if (error instanceof Error && process.env.NODE_ENV !== "production") console.error(error.message);
  process.exit(1);
});
