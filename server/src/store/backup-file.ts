/**
 * The file a backup is: gzipped JSON lines, the same for both engines, so that
 * a desk can move from one to the other.
 *
 * A header, a line for each row, and a last line with the number of rows and a
 * SHA-256 over every line before: a file that was cut short or changed shows.
 */
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { z } from "zod";
import { DeskError } from "../domain/desk-error.ts";
import { TABLES } from "./schema.ts";

const FORMAT = "variorum-backup";
const FORMAT_VERSION = 1;

export interface BackupHeader {
  /** How many migrations the store had been through. */
  readonly storeVersion: number;
  /** ISO 8601 instant. */
  readonly madeAt: string;
}

export interface BackupRow {
  readonly table: (typeof TABLES)[number];
  readonly row: Readonly<Record<string, string | number | null>>;
}

const header = z.object({
  format: z.literal(FORMAT),
  formatVersion: z.literal(FORMAT_VERSION),
  storeVersion: z.number().int(),
  madeAt: z.string(),
});
const row = z.object({
  table: z.enum(TABLES),
  row: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});
const ending = z.object({ rows: z.number().int(), sha256: z.string() });
const line = z.union([row, ending, header]);

/** Written beside its place and moved there when it is on the disk: a backup is whole or not there. */
export async function writeBackup(
  file: string,
  head: BackupHeader,
  rows: AsyncIterable<BackupRow>,
): Promise<{ readonly rows: number }> {
  const unfinished = `${file}.unfinished`;
  const written = { rows: 0 };
  try {
    await pipeline(
      Readable.from(linesOf(head, rows, written)),
      createGzip(),
      createWriteStream(unfinished, { mode: 0o600 }),
    );
    await flush(unfinished);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw unwritable(file, error);
  }
  return written;
}

async function* linesOf(
  head: BackupHeader,
  rows: AsyncIterable<BackupRow>,
  written: { rows: number },
): AsyncGenerator<string> {
  const hash = createHash("sha256");
  const hashed = (value: unknown) => {
    const text = `${JSON.stringify(value)}\n`;
    hash.update(text);
    return text;
  };
  yield hashed({ format: FORMAT, formatVersion: FORMAT_VERSION, ...head });
  for await (const backupRow of rows) {
    written.rows++;
    yield hashed(backupRow);
  }
  yield `${JSON.stringify({ rows: written.rows, sha256: hash.digest("hex") })}\n`;
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, "r+");
  await handle.sync();
  await handle.close();
}

/** Throws at the end when the file is not what was written: use nothing of it before it has run out. */
export async function* readBackup(file: string): AsyncGenerator<BackupHeader | BackupRow> {
  const hash = createHash("sha256");
  let rows = 0;
  let isWhole = false;
  for await (const text of textLines(file)) {
    const parsed = parseLine(file, text);
    if (isWhole) throw invalid(file, "something was added behind its end");
    if ("sha256" in parsed) {
      isWhole = parsed.rows === rows && parsed.sha256 === hash.digest("hex");
      if (!isWhole) throw invalid(file, "its content is not what was written");
    } else {
      hash.update(`${text}\n`);
      if ("table" in parsed) rows++;
      yield parsed;
    }
  }
  if (!isWhole) throw invalid(file, "it was cut short");
}

async function* textLines(file: string): AsyncGenerator<string> {
  const unzipped = createGunzip();
  // Kept, not thrown: some faults reach the lines below, some end them as if the file were read.
  const fault = pipeline(createReadStream(file), unzipped).then(
    () => null,
    (error: unknown) => error,
  );
  try {
    yield* createInterface({ input: unzipped, crlfDelay: Number.POSITIVE_INFINITY });
  } catch (error) {
    throw unreadable(file, error);
  }
  const kept = await fault;
  if (kept !== null) throw unreadable(file, kept);
}

function parseLine(file: string, text: string): z.output<typeof line> {
  try {
    return line.parse(JSON.parse(text));
  } catch (cause) {
    throw invalid(file, "it is no backup of Variorum, or of a format this program does not know", cause);
  }
}

export function invalid(file: string, why: string, cause?: unknown): DeskError {
  return new DeskError(
    "store.backup-invalid",
    `${file} cannot be restored: ${why}. Nothing was changed.`,
    cause === undefined ? {} : { cause },
  );
}

function unreadable(file: string, cause: unknown): unknown {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (code === "ENOENT") return invalid(file, "there is no such file", cause);
  if (code === "EISDIR") return invalid(file, "it is a folder", cause);
  if (code === "EACCES") return invalid(file, "its permissions do not let us read it", cause);
  if (code === "Z_BUF_ERROR") return invalid(file, "it was cut short", cause);
  return code.startsWith("Z_") ? invalid(file, "it is no backup of Variorum", cause) : cause;
}

function unwritable(file: string, cause: unknown): unknown {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (!["ENOENT", "ENOTDIR", "EISDIR", "EACCES", "EPERM", "EROFS", "ENOSPC"].includes(code)) return cause;
  return new DeskError("request.invalid", `${file} cannot be written (${code}): name another place.`, {
    cause,
  });
}
