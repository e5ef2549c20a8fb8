/** Quotations whose true speaker is known from transcripts: is the surname found? */
import { join } from "node:path";
import type { Quotation } from "../domain/quotation/quotation.ts";
import type { Span } from "../domain/text/span.ts";
import type { Engine } from "./engine.ts";
import { type Figure, ratio, Share } from "./figures.ts";
import { sharedLength, totalLength } from "./intervals.ts";
import { readJsonLines } from "./json-lines.ts";
import { surname } from "./same-speaker.ts";

interface KnownQuotation extends Span {
  /** In `articles/` beside the list. */
  readonly file: string;
  readonly speaker: string;
}

/** A speaker quoted so often weighs in the mean over speakers. */
const OFTEN = 3;

export async function measureSpeakers(folder: string, engine: Engine): Promise<Figure[]> {
  const rows = await readJsonLines<KnownQuotation>(join(folder, "speakers.jsonl"));
  const [found, canonical] = [new Share(), new Share()];
  const bySpeaker = new Map<string, Share>();
  const extracted = new Map<string, readonly Quotation[]>();
  for (const row of rows) {
    const quotations = extracted.get(row.file) ?? (await engine.extract(join(folder, "articles", row.file)));
    extracted.set(row.file, quotations);
    const quotation = bestAt(row, quotations);
    const name = surname(row.speaker);
    const isRight = quotation !== null && surname(quotation.speaker?.name) === name;
    found.count(quotation !== null);
    canonical.count(isRight);
    const share = bySpeaker.get(name) ?? new Share();
    share.count(isRight);
    bySpeaker.set(name, share);
  }
  const often = [...bySpeaker.values()].filter(({ whole }) => whole >= OFTEN);
  const mean = ratio(
    often.reduce((sum, { value }) => sum + value, 0),
    often.length,
  );
  return [
    found.figure("speakers.found"),
    canonical.figure("speakers.canonical"),
    {
      name: "speakers.macro",
      value: mean,
      detail: `mean over ${often.length} speakers quoted ${OFTEN} times or more`,
      isLowerBetter: false,
    },
  ];
}

/** The quotation that shares most with the known words, half of them at least. */
function bestAt(row: KnownQuotation, quotations: readonly Quotation[]): Quotation | null {
  let best: Quotation | null = null;
  let most = 0;
  for (const quotation of quotations) {
    const shared = quotation.mode === "indirect" ? 0 : sharedLength(quotation.segments, [row]);
    if (shared > most) [best, most] = [quotation, shared];
  }
  return most < 0.5 * totalLength([row]) ? null : best;
}
