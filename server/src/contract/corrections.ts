/** Corrections: what an editor puts right in the analysis, kept through every later one. */
import { z } from "zod";
import { CORRECTION_KINDS } from "../domain/corrections/correction.ts";
import { DIFFERENCE_TYPES } from "../domain/difference/difference.ts";
import { QUOTATION_MODES } from "../domain/quotation/quotation.ts";
import { correctionDeed } from "./deeds.ts";
import { FIELD_REFUSALS } from "./field-refusals.ts";
import { id, instant, span } from "./primitives.ts";
import { utteranceFilter } from "./utterances.ts";

const line = (max: number) => z.string().trim().max(max);
const name = line(200).min(1, FIELD_REFUSALS.name);
const quotationIds = z.array(id).min(1, FIELD_REFUSALS.quotations).max(1000);
const mode = z.enum(QUOTATION_MODES);

/** Half-open, in code units of the article's text; several where an attribution interrupts the words. */
const segments = z
  .array(span.refine(({ start, end }) => start < end, FIELD_REFUSALS.noWords))
  .min(1, FIELD_REFUSALS.markWords)
  .max(100);

/** One of the story's speakers by id, or a name; null: nobody can tell. */
const speakerChoice = z
  .union([
    z.object({ id }),
    z.object({ name, kind: z.enum(["person", "organisation", "unnamed"]).default("person") }),
  ])
  .nullable();

const correctionInput = z.discriminatedUnion("kind", [
  /** Takes quotations out into an utterance of their own; also makes one of quotations that have none. */
  z.object({ kind: z.literal("split"), quotationIds }),
  z.object({
    kind: z.literal("merge"),
    utteranceIds: z.array(id).min(2, FIELD_REFUSALS.twoUtterances).max(100),
  }),
  z.object({ kind: z.literal("move"), quotationIds, utteranceId: id }),
  /** With `utteranceId` the new quotation is put there at once; without, the analysis finds its place. */
  z.object({
    kind: z.literal("add-quotation"),
    articleId: id,
    segments,
    mode: mode.default("direct"),
    speaker: speakerChoice.default(null),
    utteranceId: id.nullish().transform((value) => value ?? null),
  }),
  z.object({ kind: z.literal("set-bounds"), quotationId: id, segments }),
  z.object({ kind: z.literal("set-speaker"), quotationIds, speaker: speakerChoice }),
  z.object({ kind: z.literal("set-mode"), quotationIds, mode }),
  z.object({ kind: z.literal("remove-quotations"), quotationIds }),
  /** Left out, the name is that of the first. */
  z.object({
    kind: z.literal("merge-speakers"),
    speakerIds: z.array(id).min(2, FIELD_REFUSALS.twoSpeakers).max(100),
    name: name.nullish().transform((value) => value ?? null),
  }),
  /** `form`: one of the speaker's names that is somebody else's. Left out, the name is that form. */
  z.object({
    kind: z.literal("split-speaker"),
    speakerId: id,
    form: name,
    name: name.nullish().transform((value) => value ?? null),
  }),
  z.object({ kind: z.literal("rename-speaker"), speakerId: id, name }),
  z.object({
    kind: z.literal("dismiss-difference"),
    utteranceId: id,
    differenceId: id,
    reason: line(2000).min(1, FIELD_REFUSALS.reason),
  }),
  z.object({
    kind: z.literal("retype-difference"),
    utteranceId: id,
    differenceId: id,
    type: z.enum(DIFFERENCE_TYPES),
  }),
]);

/** One act: made together, logged as one event, undone as one. */
export const correctionsInput = z.object({
  corrections: z.array(correctionInput).min(1, FIELD_REFUSALS.noCorrection).max(200),
  /** Versions last seen of utterances that the act speaks of; where one has changed since, the act is refused as stale. */
  seen: z.record(id, z.number().int().nonnegative()).default({}),
});

/** What a filter lets through, as far as it can be corrected at once. */
export const matchingCount = z.object({
  utterances: z.number().int(),
  /** Put aside ones are not in it. */
  differences: z.array(
    z.object({
      type: z.enum(DIFFERENCE_TYPES),
      count: z.number().int(),
      /** In how many utterances. */
      utterances: z.number().int(),
    }),
  ),
});
export type MatchingCount = z.infer<typeof matchingCount>;

/** One correction for all that a filter lets through: one act, undone as one. */
export const matchingInput = z.object({
  filter: utteranceFilter,
  act: z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("dismiss-differences"),
      type: z.enum(DIFFERENCE_TYPES),
      reason: line(2000).min(1, FIELD_REFUSALS.reason),
    }),
    z.object({ kind: z.literal("set-speaker"), speaker: speakerChoice }),
  ]),
  /** How many utterances the editor was told that it meets; refused as stale where it is another number by now. */
  expected: z.number().int().min(1),
});
export type MatchingDraft = z.input<typeof matchingInput>;
export type CorrectionDraft = z.input<typeof correctionInput>;
export type CorrectionsDraft = z.input<typeof correctionsInput>;

export const correction = z.object({
  id,
  kind: z.enum(CORRECTION_KINDS),
  /** What was done, in words: "split “bloody mess” off". */
  summary: z.string(),
  deed: correctionDeed,
  /** False where the analysis no longer finds what it speaks of; it waits and is never dropped. */
  applies: z.boolean(),
  /** Why it does not apply now. */
  why: z.string().nullable(),
  /** Utterances that hold what it speaks of, now. */
  utteranceIds: z.array(id),
  /** Articles it speaks of. */
  articleIds: z.array(id),
  actor: z.object({ id, name: z.string() }),
  at: instant,
  /** The act it was made in; undoing that takes it back. */
  eventId: id,
});
export type Correction = z.infer<typeof correction>;

/** What an act of corrections leaves behind. */
export const corrected = z.object({
  corrections: z.array(correction),
  /** Utterances that the act has changed or made, as they are called now. */
  utteranceIds: z.array(id),
});
