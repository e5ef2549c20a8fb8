/** What the environment says, read once: whoever starts finds out at once what is wrong, in sentences. */
import { resolve } from "node:path";
import { z } from "zod";
import { DeskError } from "./domain/desk-error.ts";

export interface Config {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly dataDirectory: string;
  /** Null: the embedded store in the data directory. */
  readonly databaseUrl: string | null;
  readonly logLevel: LogLevel;
  /** The folder of a language model for second opinions; null: none is asked. */
  readonly modelDirectory: string | null;
}

/** Where a browser finds the desk. */
export function originOf(host: string, port: number): string {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

const LOG_LEVELS = ["silent", "fatal", "error", "warn", "info", "debug", "trace"] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

/** Whoever reaches the server may act in anyone's name: until there are accounts, nobody from outside may reach it. */
const LOOPBACK = ["127.0.0.1", "localhost", "::1"];

/** An empty variable means the same as none. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema);

const environment = z.object({
  HOST: optional(
    z
      .enum(LOOPBACK, {
        error: `HOST must be one of ${LOOPBACK.join(", ")}: the desk has no accounts, so it answers this machine only.`,
      })
      .default("127.0.0.1"),
  ),
  PORT: optional(
    z.coerce
      .number("PORT must be a number from 0 to 65535.")
      .int("PORT must be a whole number from 0 to 65535.")
      .min(0, "PORT must be a number from 0 to 65535.")
      .max(65_535, "PORT must be a number from 0 to 65535.")
      .default(4173),
  ),
  VARIORUM_DATA_DIR: optional(z.string().default("data")),
  DATABASE_URL: optional(
    z
      .string()
      .regex(
        /^postgres(ql)?:\/\//,
        "DATABASE_URL must start with postgresql://; leave it out for the embedded store.",
      )
      .optional(),
  ),
  VARIORUM_MODEL_DIR: optional(z.string().optional()),
  LOG_LEVEL: optional(
    z.enum(LOG_LEVELS, { error: `LOG_LEVEL must be one of ${LOG_LEVELS.join(", ")}.` }).default("warn"),
  ),
});

/** A relative directory is counted from the project's folder, wherever the program was called from. */
export function readConfig(
  variables: Readonly<Record<string, string | undefined>>,
  projectFolder: string,
): Config {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) {
    throw new DeskError("request.invalid", parsed.error.issues.map(({ message }) => message).join("\n"));
  }
  const { HOST, PORT, VARIORUM_DATA_DIR, VARIORUM_MODEL_DIR, DATABASE_URL, LOG_LEVEL } = parsed.data;
  return {
    host: HOST,
    port: PORT,
    dataDirectory: resolve(projectFolder, VARIORUM_DATA_DIR),
    databaseUrl: DATABASE_URL ?? null,
    logLevel: LOG_LEVEL,
    modelDirectory: VARIORUM_MODEL_DIR === undefined ? null : resolve(projectFolder, VARIORUM_MODEL_DIR),
  };
}
