import type { Kysely } from "kysely";
import { foldName } from "../domain/text/normalize.ts";
import type { Profile, ProfileReader, ProfileWriter } from "../usecases/store.ts";
import { fromJson, toJson } from "./codec.ts";
import type { DeskTables } from "./schema.ts";

export function profilesIn(db: Kysely<DeskTables>): ProfileReader & ProfileWriter {
  return {
    async find(id) {
      const row = await db.selectFrom("profiles").selectAll().where("id", "=", id).executeTakeFirst();
      return row === undefined ? null : toProfile(row);
    },
    async list() {
      const rows = await db.selectFrom("profiles").selectAll().orderBy("created_at").orderBy("id").execute();
      return rows.map(toProfile);
    },
    async add({ id, name, createdAt }) {
      const result = await db
        .insertInto("profiles")
        // A name of signs alone folds to nothing: it is its own key then.
        .values({ id, name: toJson(name), name_key: foldName(name) || toJson(name), created_at: createdAt })
        .onConflict((conflict) => conflict.column("name_key").doNothing())
        .executeTakeFirst();
      return Number(result.numInsertedOrUpdatedRows ?? 0) === 1;
    },
  };
}

function toProfile(row: DeskTables["profiles"]): Profile {
  return { id: row.id, name: fromJson<string>(row.name), createdAt: row.created_at };
}
