/** Rows of what a signed report rests on. */
import type { Kysely } from "kysely";
import type { Claim } from "../domain/review/claim.ts";
import type { Reply } from "../domain/review/reply.ts";
import type { SecondCheck } from "../domain/review/second-check.ts";
import type {
  AttachmentReader,
  AttachmentWriter,
  ClaimReader,
  ClaimWriter,
  ReplyReader,
  ReplyWriter,
  RevisionReader,
  RevisionRecord,
  RevisionWriter,
  SecondCheckReader,
  SecondCheckWriter,
  VersionReader,
  VersionRecord,
  VersionWriter,
} from "../usecases/case-file.ts";
import { fromJson, toJson } from "./codec.ts";
import type { DeskTables } from "./schema.ts";

export function claimsIn(db: Kysely<DeskTables>): ClaimReader & ClaimWriter {
  const rows = actsOn<Claim>(db, "claims");
  return { standing: rows.standing, insert: rows.insert, withdraw: rows.withdraw };
}

export function secondChecksIn(db: Kysely<DeskTables>): SecondCheckReader & SecondCheckWriter {
  return {
    ...actsOn<SecondCheck>(db, "second_checks"),
    async among(storyIds) {
      if (storyIds.length === 0) return [];
      const rows = await db
        .selectFrom("second_checks")
        .select("story_id")
        .distinct()
        .where("withdrawn", "=", 0)
        .where("story_id", "in", storyIds)
        .execute();
      return rows.map(({ story_id: storyId }) => storyId);
    },
  };
}

export function repliesIn(db: Kysely<DeskTables>): ReplyReader & ReplyWriter {
  return {
    async standing(storyId) {
      const rows = await db
        .selectFrom("replies")
        .select("payload")
        .where("story_id", "=", storyId)
        .where("withdrawn", "=", 0)
        .orderBy("event_number")
        .execute();
      return rows.map((row) => fromJson<Reply>(row.payload));
    },
    async insert(storyId, reply, eventNumber) {
      const { id, utteranceId } = reply;
      const facts = { story_id: storyId, id, utterance_id: utteranceId, event_number: eventNumber };
      await db
        .insertInto("replies")
        .values({ ...facts, withdrawn: 0, payload: toJson(reply) })
        .execute();
    },
    async withdraw(storyId, id) {
      await db
        .updateTable("replies")
        .set({ withdrawn: 1 })
        .where("story_id", "=", storyId)
        .where("id", "=", id)
        .execute();
    },
  };
}

interface OnUtterance {
  readonly id: string;
  readonly utteranceId: string;
}

/** Both are made by an event on an utterance and taken back by another. */
function actsOn<Item extends OnUtterance>(db: Kysely<DeskTables>, table: "claims" | "second_checks") {
  return {
    async standing(storyId: string, utteranceId?: string): Promise<readonly Item[]> {
      let query = db
        .selectFrom(table)
        .select("payload")
        .where("story_id", "=", storyId)
        .where("withdrawn", "=", 0)
        .orderBy("event_number");
      if (utteranceId !== undefined) query = query.where("utterance_id", "=", utteranceId);
      return (await query.execute()).map((row) => fromJson<Item>(row.payload));
    },
    async insert(storyId: string, item: Item, eventNumber: number): Promise<void> {
      await db
        .insertInto(table)
        .values({
          story_id: storyId,
          id: item.id,
          utterance_id: item.utteranceId,
          event_number: eventNumber,
          withdrawn: 0,
          payload: toJson(item),
        })
        .execute();
    },
    async update(storyId: string, item: Item): Promise<void> {
      await db
        .updateTable(table)
        .set({ payload: toJson(item) })
        .where("story_id", "=", storyId)
        .where("id", "=", item.id)
        .execute();
    },
    async withdraw(storyId: string, id: string): Promise<void> {
      await db
        .updateTable(table)
        .set({ withdrawn: 1 })
        .where("story_id", "=", storyId)
        .where("id", "=", id)
        .execute();
    },
  };
}

export function attachmentsIn(db: Kysely<DeskTables>): AttachmentReader & AttachmentWriter {
  return {
    async ofStory(storyId) {
      const rows = await db
        .selectFrom("attachments")
        .select(["id", "name", "size"])
        .where("story_id", "=", storyId)
        .orderBy("id")
        .execute();
      return rows.map(({ id, name, size }) => ({ id, name: fromJson<string>(name), size }));
    },
    async content(storyId, id) {
      const row = await db
        .selectFrom("attachments")
        .select("content")
        .where("story_id", "=", storyId)
        .where("id", "=", id)
        .executeTakeFirst();
      return row === undefined ? null : Buffer.from(row.content, "base64");
    },
    async insert(storyId, { id, name, size }, content, addedAt) {
      await db
        .insertInto("attachments")
        .values({
          story_id: storyId,
          id,
          name: toJson(name),
          size,
          added_at: addedAt,
          // Base64, so that a row is text on both engines and in a backup; a third more is worth that.
          content: Buffer.from(content).toString("base64"),
        })
        .onConflict((conflict) => conflict.columns(["story_id", "id"]).doNothing())
        .execute();
    },
  };
}

export function revisionsIn(db: Kysely<DeskTables>): RevisionReader & RevisionWriter {
  const textsOf = (storyId: string, articleId: string) =>
    db
      .selectFrom("article_revisions")
      .select("text")
      .where("story_id", "=", storyId)
      .where("article_id", "=", articleId);
  return {
    async ofStory(storyId) {
      const rows = await db
        .selectFrom("article_revisions")
        .select(["article_id", "number", "labels", "text_hash", "text_length", "replaced_at"])
        .where("story_id", "=", storyId)
        .orderBy("article_id")
        .orderBy("number")
        .execute();
      return rows.map((row) => ({
        articleId: row.article_id,
        number: row.number,
        labels: fromJson<RevisionRecord["labels"]>(row.labels),
        textHash: row.text_hash,
        textLength: row.text_length,
        replacedAt: row.replaced_at,
      }));
    },
    async text(storyId, articleId, number) {
      const row = await textsOf(storyId, articleId).where("number", "=", number).executeTakeFirst();
      return row === undefined ? null : fromJson<string>(row.text);
    },
    async textByHash(storyId, articleId, textHash) {
      const row = await textsOf(storyId, articleId).where("text_hash", "=", textHash).executeTakeFirst();
      return row === undefined ? null : fromJson<string>(row.text);
    },
    async insert(storyId, { articleId, number, labels, textHash, textLength, replacedAt }, text) {
      await db
        .insertInto("article_revisions")
        .values({
          story_id: storyId,
          article_id: articleId,
          number,
          labels: toJson(labels),
          text_hash: textHash,
          text_length: textLength,
          replaced_at: replacedAt,
          text: toJson(text),
        })
        .execute();
    },
  };
}

type VersionFacts = Pick<VersionRecord, "signOff" | "changes">;

export function versionsIn(db: Kysely<DeskTables>): VersionReader & VersionWriter {
  return {
    async list(storyId) {
      const rows = await db
        .selectFrom("report_versions")
        .select(["number", "event_number", "facts"])
        .where("story_id", "=", storyId)
        .orderBy("number")
        .execute();
      return rows.map((row) => ({
        number: row.number,
        eventNumber: row.event_number,
        ...fromJson<VersionFacts>(row.facts),
      }));
    },
    async report(storyId, number) {
      const row = await db
        .selectFrom("report_versions")
        .select("report")
        .where("story_id", "=", storyId)
        .where("number", "=", number)
        .executeTakeFirst();
      return row?.report ?? null;
    },
    async insert(storyId, { number, eventNumber, signOff, changes }, report) {
      await db
        .insertInto("report_versions")
        .values({
          story_id: storyId,
          number,
          event_number: eventNumber,
          hash: signOff.hash,
          facts: toJson({ signOff, changes } satisfies VersionFacts),
          report,
        })
        .execute();
    },
  };
}
