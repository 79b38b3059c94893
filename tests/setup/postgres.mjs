import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { isExecutable, onPath } from "../../app/cli/on-path.mjs";
import { giveUp } from "../../app/cli/say.mjs";
import { aptInstall, mayInstall } from "./apt.mjs";
import { freePort } from "./free-port.mjs";

const DEBIAN = "/usr/lib/postgresql";

/**
 * A PostgreSQL of its own for the tests: an empty cluster in a temporary folder, reachable from this machine only.
 * `DATABASE_URL_TEST_PG` set by hand is used instead. Ends the process when there is no PostgreSQL server.
 *
 * @returns {Promise<{ url: string, stop: () => void }>} `stop` ends the server and removes its files
 */
export async function startPostgres() {
  const given = process.env.DATABASE_URL_TEST_PG;
  if (given) return { url: given, stop: () => {} };
  const programs = ensureServer();
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "noodrem-postgres-"));
  const cluster = new Cluster(programs, folder);
  cluster.run("initdb", ["-D", folder, "-U", "noodrem", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"]);
  // Losing this cluster in a power cut costs nothing, so it need not wait for the disk.
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off`;
  cluster.run("pg_ctl", ["-D", folder, "-w", "-l", join(folder, "log"), "-o", options, "start"]);
  return { url: `postgres://noodrem@127.0.0.1:${port}/postgres`, stop: () => cluster.remove() };
}

/** PostgreSQL refuses to run as root, so root hands the folder and the programs to the user postgres. */
class Cluster {
  constructor(programs, folder) {
    this.programs = programs;
    this.folder = folder;
    this.asPostgres = process.getuid?.() === 0;
    if (!this.asPostgres) return;
    const [uid, gid] = ["-u", "-g"].map((flag) =>
      Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout),
    );
    chownSync(folder, uid, gid);
  }

  run(program, args) {
    const command = [join(this.programs, program), ...args];
    const [file, ...rest] = this.asPostgres ? ["runuser", "-u", "postgres", "--", ...command] : command;
    // The server inherits what pg_ctl has: an open pipe would make us wait for the server to end.
    const { status, stderr } = spawnSync(file, rest, {
      cwd: this.folder,
      stdio: ["ignore", "ignore", program === "pg_ctl" ? "ignore" : "pipe"],
      encoding: "utf8",
    });
    if (status !== 0) giveUp(`PostgreSQL's ${program} failed: ${stderr ?? this.log()}`);
  }

  log() {
    const file = join(this.folder, "log");
    return existsSync(file) ? readFileSync(file, "utf8") : "it wrote no log.";
  }

  remove() {
    if (existsSync(join(this.folder, "postmaster.pid")))
      this.run("pg_ctl", ["-D", this.folder, "-m", "immediate", "-w", "stop"]);
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function ensureServer() {
  if (findServer() === undefined && mayInstall()) aptInstall(["postgresql"]);
  const found = findServer();
  if (found !== undefined) return found;
  return giveUp(
    "The tests need a PostgreSQL server: install it (Debian: apt-get install postgresql), or set DATABASE_URL_TEST_PG to an empty database.",
  );
}

/** Folder with `initdb` and `pg_ctl`, newest version first; a machine can have the client without the server. */
function findServer() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = versions.map((version) => join(DEBIAN, version, "bin"));
  const initdb = onPath("initdb");
  return [...folders, ...(initdb ? [dirname(initdb)] : [])].find((folder) =>
    ["initdb", "pg_ctl"].every((program) => isExecutable(join(folder, program))),
  );
}
