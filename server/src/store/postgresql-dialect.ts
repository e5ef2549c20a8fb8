/** kysely over a PostgreSQL server. */
import { type Dialect, PostgresDialect } from "kysely";
import pg from "pg";

const INT8 = 20;

export function openPostgreSql(connectionString: string): Dialect {
  const pool = new pg.Pool({
    connectionString,
    max: 10,
    connectionTimeoutMillis: 10_000,
    // Counts are int8, which the driver gives as text; ours stay far below 2^53.
    types: {
      getTypeParser: ((oid: number, format?: "text" | "binary") =>
        oid === INT8
          ? Number
          : pg.types.getTypeParser(oid, format ?? "text")) as typeof pg.types.getTypeParser,
    },
  });
  // An idle connection that the server drops must not end this process; the next query opens another.
  pool.on("error", () => {});
  return new PostgresDialect({ pool });
}
