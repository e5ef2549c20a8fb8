/** What the sentence on a difference says, in parts, for whoever tells it in a language of their own. */
import { z } from "zod";
import { ENDS, HEADS, type Said, SOURCES, type Telling } from "../domain/difference/telling.ts";

const words = z.string();
const by = z.object({ outlets: z.array(words).readonly(), count: z.number().int(), again: z.boolean() });
const has = z.object({ by, words });
const source = z.enum(SOURCES);

const said = z.discriminatedUnion("frame", [
  z.object({ frame: z.enum(["opposed", "amounts"]), a: has, b: has }),
  has.extend({ frame: z.literal("departs"), source, instead: words }),
  has.extend({ frame: z.enum(["drops", "adds"]), source: source.nullable() }),
  has.extend({ frame: z.enum(["moved", "stops-short"]) }),
  has.extend({ frame: z.literal("exchanged"), others: by }),
  z.object({
    frame: z.literal("each"),
    told: z.array(has.extend({ sentence: words.nullable() })).readonly(),
  }),
  z.object({ frame: z.literal("given"), voices: z.array(z.object({ by, speaker: words })).readonly() }),
  z.object({ frame: z.literal("rephrased"), by, quoted: has }),
  z.object({ frame: z.enum(["alone", "put-aside", "agreed"]) }),
]) satisfies z.ZodType<Said>;

export const telling = z.object({
  /** What differs, or that nothing does. */
  head: z
    .union([
      z.enum(HEADS),
      z.object({ opposites: z.tuple([words, words]).readonly() }),
      z.object({ surer: by }),
    ])
    .nullable(),
  /** Who has what. */
  said,
  /** What follows, or how it was left out. */
  end: z.enum(ENDS).nullable(),
}) satisfies z.ZodType<Telling>;
