import { type Kysely, sql } from "kysely";
import type { Utterance } from "../domain/analysis.ts";
import type { DifferenceType } from "../domain/difference/difference.ts";
import type { Quotation } from "../domain/quotation/quotation.ts";
import type { UtteranceFacts } from "../domain/review/filter.ts";
import type { QueueEntry } from "../domain/review/queue.ts";
import type { Verdict } from "../domain/review/ruling.ts";
import type {
  KeptUtterance,
  QueuedUtterance,
  UtteranceReader,
  UtteranceState,
  UtteranceWriter,
} from "../usecases/store.ts";
import { inBatches } from "./batches.ts";
import { fromJson, fromList, toJson, toList } from "./codec.ts";
import type { Engine } from "./engine.ts";
import type { FactsCache } from "./facts-cache.ts";
import type { DeskTables, Json, UtteranceRow } from "./schema.ts";
import { wordSearch } from "./word-search.ts";

interface Payload {
  readonly utterance: Utterance;
  readonly quotations: readonly Quotation[];
  /** Missing in what the first desks wrote, when no text could be replaced. */
  readonly textHashes?: Readonly<Record<string, string>>;
}

const STATE = ["verdict", "ruled_readings", "version", "is_orphan"] as const;
const QUEUED = ["id", "rank", "entry", ...STATE] as const;
const KEPT = [...QUEUED, "payload"] as const;

/** Ids asked for in one statement. */
const IDS_AT_ONCE = 1000;

/** The cache is for what is committed: a transaction that writes sees rows which its event does not cover yet. */
export function utterancesIn(
  db: Kysely<DeskTables>,
  engine: Engine,
  cache: FactsCache | null,
): UtteranceReader & UtteranceWriter {
  return {
    async facts(storyId) {
      const load = () => readFacts(db, engine, storyId);
      return cache === null ? await load() : await cache.read(storyId, await headOf(db, storyId), load);
    },
    search: (storyId, words) => wordSearch(db, storyId, words),
    async queued(storyId, ids) {
      return inOrder(ids, await rowsById(db, storyId, ids, QUEUED), toQueued);
    },
    async kept(storyId, ids) {
      return inOrder(ids, await rowsById(db, storyId, ids, KEPT), toKept);
    },
    async find(storyId, id) {
      const [row] = await rowsById(db, storyId, [id], KEPT);
      return row === undefined ? null : toKept(row);
    },
    async known(storyId) {
      const rows = await db
        .selectFrom("utterances")
        .select(["id", "quotation_ids", "content_hash", ...STATE])
        .where("story_id", "=", storyId)
        .orderBy("rank")
        .execute();
      const withHistory = await idsWithHistory(db, storyId);
      return rows.map((row) => ({
        id: row.id,
        quotationIds: fromList(row.quotation_ids),
        contentHash: row.content_hash,
        hasHistory: withHistory.has(row.id),
        ...toState(row),
      }));
    },
    async insertOrphans(storyId, orphans) {
      await inBatches(orphans, (batch) =>
        db
          .insertInto("utterances")
          .values(batch.map((kept) => toUtteranceRow(storyId, kept)))
          .execute(),
      );
    },
    async setState(storyId, id, { verdict, ruledReadings, version }) {
      await db
        .updateTable("utterances")
        .set({ verdict, ruled_readings: ruledReadings, version })
        .where("story_id", "=", storyId)
        .where("id", "=", id)
        .execute();
    },
  };
}

async function headOf(db: Kysely<DeskTables>, storyId: string): Promise<string> {
  const row = await db.selectFrom("stories").select("last_hash").where("id", "=", storyId).executeTakeFirst();
  return row?.last_hash ?? "";
}

type FactsTuple = readonly [string, Verdict, types: string, speakerIds: string, articleIds: string];

/**
 * Asked at every turn of the queue, so it comes as one value that the database
 * puts together: 10,000 rows one by one take five times as long.
 */
async function readFacts(
  db: Kysely<DeskTables>,
  engine: Engine,
  storyId: string,
): Promise<readonly UtteranceFacts[]> {
  const asArray = sql.raw(engine.jsonArray("id, verdict, types, speaker_ids, article_ids"));
  const { rows } = await sql<{ facts: Json }>`select ${asArray} as facts from (
    select id, verdict, types, speaker_ids, article_ids from utterances
    where story_id = ${storyId} order by rank) as ranked`.execute(db);
  const tuples = fromJson<readonly FactsTuple[]>(rows[0]?.facts ?? "[]");
  return tuples.map(([id, verdict, types, speakerIds, articleIds]) => ({
    id,
    verdict,
    types: fromList(types) as readonly DifferenceType[],
    speakerIds: fromList(speakerIds),
    articleIds: fromList(articleIds),
  }));
}

async function rowsById<Column extends keyof UtteranceRow>(
  db: Kysely<DeskTables>,
  storyId: string,
  ids: readonly string[],
  columns: readonly Column[],
) {
  const rows = [];
  for (let start = 0; start < ids.length; start += IDS_AT_ONCE) {
    const some = ids.slice(start, start + IDS_AT_ONCE);
    rows.push(
      ...(await db
        .selectFrom("utterances")
        .select(columns)
        .where("story_id", "=", storyId)
        .where("id", "in", some)
        .execute()),
    );
  }
  return rows;
}

function inOrder<Row extends { id: string }, Value>(
  ids: readonly string[],
  rows: readonly Row[],
  decode: (row: Row) => Value,
): readonly Value[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row === undefined ? [] : [decode(row)];
  });
}

/** Whatever editors have said of an utterance, ruled, claimed or asked to be checked, keeps it in sight. */
async function idsWithHistory(db: Kysely<DeskTables>, storyId: string): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (const table of ["rulings", "claims", "second_checks"] as const) {
    const rows = await db
      .selectFrom(table)
      .select("utterance_id")
      .distinct()
      .where("story_id", "=", storyId)
      .execute();
    for (const row of rows) ids.add(row.utterance_id);
  }
  return ids;
}

export function toUtteranceRow(storyId: string, kept: KeptUtterance & { contentHash: string }): UtteranceRow {
  const { entry, utterance, quotations, textHashes } = kept;
  return {
    story_id: storyId,
    id: utterance.id,
    rank: entry.rank,
    verdict: kept.verdict,
    ruled_readings: kept.ruledReadings,
    version: kept.version,
    is_orphan: kept.isOrphan ? 1 : 0,
    content_hash: kept.contentHash,
    types: toList(entry.differenceCounts.map(({ type }) => type)),
    speaker_ids: toList(utterance.speakerIds),
    article_ids: toList(utterance.witnesses.map(({ articleId }) => articleId)),
    quotation_ids: toList(utterance.witnesses.flatMap(({ quotationIds }) => quotationIds)),
    search_text: entry.searchText,
    entry: toJson({ ...entry, searchText: "" }),
    payload: toJson({ utterance, quotations, textHashes } satisfies Payload),
  };
}

type StateRow = Pick<UtteranceRow, (typeof STATE)[number]>;
type QueuedRow = Pick<UtteranceRow, (typeof QUEUED)[number]>;

function toState(row: StateRow): UtteranceState {
  return {
    verdict: row.verdict,
    ruledReadings: row.ruled_readings,
    version: row.version,
    isOrphan: row.is_orphan === 1,
  };
}

/** The rank is the column's: an orphan has moved behind since its entry was written. */
function toQueued(row: QueuedRow): QueuedUtterance {
  return { entry: { ...fromJson<QueueEntry>(row.entry), rank: row.rank }, ...toState(row) };
}

function toKept(row: QueuedRow & Pick<UtteranceRow, "payload">): KeptUtterance {
  return { textHashes: {}, ...toQueued(row), ...fromJson<Payload>(row.payload) };
}
