/** What keeps a store from opening or from being written, in sentences for whoever is at the desk; anything else stays the fault it is. */
import { DeskError } from "../domain/desk-error.ts";

const FOLDER_FAULTS: Readonly<Record<string, string>> = {
  EACCES: "its permissions do not let us write there",
  EPERM: "its permissions do not let us write there",
  EROFS: "it lies on a disk that can only be read",
  ENOTDIR: "a file is in its way",
  EEXIST: "a file is in its way",
  ENOSPC: "the disk is full",
  SQLITE_CANTOPEN: "its variorum.db cannot be opened, perhaps for its permissions",
  SQLITE_READONLY: "its permissions do not let us write there",
  SQLITE_FULL: "the disk is full",
  SQLITE_NOTADB: "its variorum.db is no store of ours",
  SQLITE_CORRUPT: "its variorum.db is damaged: restore a backup into another data directory",
  SQLITE_BUSY: "another program holds it: try again when that is done",
};

const SERVER_FAULTS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing answers there",
  ENOTFOUND: "there is no such host",
  ETIMEDOUT: "it does not answer in time",
  "28P01": "it refuses the password",
  "28000": "it refuses the user",
  "3D000": "it has no such database",
  "42501": "its user may not create tables",
};

/** `dataDirectory`: null for a PostgreSQL server, whose address is not repeated, since it holds the password. */
export function refusalToOpen(error: unknown, dataDirectory: string | null): unknown {
  const why = (dataDirectory === null ? SERVER_FAULTS : FOLDER_FAULTS)[codeOf(error)];
  if (why === undefined) return error;
  const what =
    dataDirectory === null
      ? "The PostgreSQL server that DATABASE_URL names"
      : `The data directory ${dataDirectory}`;
  return new DeskError("store.locked", `${what} cannot be used: ${why}.`, { cause: error });
}

/** "53100" is PostgreSQL's. */
const FULL = ["SQLITE_FULL", "ENOSPC", "53100"];

/** While the desk runs: what was to be written is not, and all that was written before can be read on. */
export function refusalToWrite(error: unknown): unknown {
  if (!FULL.includes(codeOf(error))) return error;
  return new DeskError("store.full", "The disk is full; nothing was saved: make room, then try again.", {
    cause: error,
  });
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  // libsql gives a file it cannot open no code, only this word at the head of its message.
  if (error.message.startsWith("ConnectionFailed")) return "SQLITE_CANTOPEN";
  return "code" in error ? String(error.code) : "";
}
