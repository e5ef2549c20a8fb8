/**
 * A PostgreSQL server of the tests' own, on a free port and in a temporary
 * folder, where the machine has the programs; what is running is never touched.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

const NOTHING = { url: null, stop: async () => {} };

export async function startPostgres() {
  const folder = findPrograms();
  if (!folder) return { ...NOTHING, reason: "not installed on this machine." };
  const asRoot = process.getuid?.() === 0;
  if (asRoot && spawnSync("id", ["postgres"]).status !== 0) {
    return { ...NOTHING, reason: "it refuses to run as root, and there is no user postgres." };
  }
  const home = mkdtempSync(join(tmpdir(), "variorum-pg-"));
  const run = (program, args) => {
    // PostgreSQL refuses to run as root.
    const command = [join(folder, program), ...args];
    const [file, ...rest] = asRoot ? ["runuser", "-u", "postgres", "--", ...command] : command;
    execFileSync(file, rest, { stdio: "pipe", cwd: tmpdir() });
  };
  try {
    if (asRoot) execFileSync("chown", ["postgres", home]);
    chmodSync(home, 0o700);
    const data = join(home, "data");
    const port = await freePort();
    run("initdb", [
      "-D",
      data,
      "-U",
      "variorum",
      "--auth=trust",
      "--encoding=UTF8",
      "--locale=C",
      "--no-sync",
    ]);
    run("pg_ctl", [
      "-D",
      data,
      "-w",
      "-l",
      join(home, "log"),
      "-o",
      `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${home} -c fsync=off`,
      "start",
    ]);
    return {
      url: `postgresql://variorum@127.0.0.1:${port}/postgres`,
      stop: async () => {
        run("pg_ctl", ["-D", data, "-m", "immediate", "stop"]);
        rmSync(home, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(home, { recursive: true, force: true });
    return { ...NOTHING, reason: `it did not start (${String(error.message).split("\n")[0]}).` };
  }
}

function findPrograms() {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian)
    ? readdirSync(debian).map((version) => join(debian, version, "bin"))
    : [];
  const folders = [...(process.env.PATH ?? "").split(delimiter), ...versions];
  return (
    folders.find((folder) =>
      ["initdb", "pg_ctl", "postgres"].every((name) => existsSync(join(folder, name))),
    ) ?? null
  );
}

function freePort() {
  return new Promise((resolvePort, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolvePort(port));
    });
  });
}
