/**
 * Files that jobs have made and nobody has fetched yet. Each server has a
 * folder of its own below the data directory; what a server that died left
 * behind, the next one removes.
 */
import { createReadStream } from "node:fs";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

export class KeptFiles {
  readonly #parent: string;
  readonly #folder: string;

  constructor(dataDirectory: string) {
    this.#parent = join(dataDirectory, "jobs");
    this.#folder = join(this.#parent, String(process.pid));
  }

  async keep(id: string, body: Uint8Array | AsyncIterable<Uint8Array>, signal: AbortSignal): Promise<void> {
    // Unpublished work: for nobody else on this machine.
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    await writeFile(this.#pathOf(id), body, { mode: 0o600, signal });
  }

  read(id: string): AsyncIterable<Uint8Array> {
    return createReadStream(this.#pathOf(id));
  }

  async drop(id: string): Promise<void> {
    await rm(this.#pathOf(id), { force: true });
  }

  async dropAll(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** Of servers that are no more; of one that runs beside this one, nothing. */
  async dropLeftovers(): Promise<void> {
    const names = await readdir(this.#parent).catch(() => []);
    const dead = names.filter((name) => Number(name) === process.pid || !isAlive(Number(name)));
    await Promise.all(dead.map((name) => rm(join(this.#parent, name), { recursive: true, force: true })));
  }

  #pathOf(id: string): string {
    return join(this.#folder, id);
  }
}

function isAlive(pid: number): boolean {
  try {
    // Signal 0 is sent to nobody: it only asks.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
