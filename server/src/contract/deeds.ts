/**
 * What an act did, in parts, for whoever tells it in a language of their own;
 * its summary is the same in English. Null of acts older than this, and of
 * what a newer desk did that this one does not know: there the summary stands.
 */
import { z } from "zod";
import { DIFFERENCE_TYPES } from "../domain/difference/difference.ts";
import { QUOTATION_MODES } from "../domain/quotation/quotation.ts";
import type { CorrectingDeed, CorrectionDeed } from "../domain/review/correction-deed.ts";
import { ARTICLE_LABELS, type Deed } from "../domain/review/deed.ts";
import { VERDICTS } from "../domain/review/ruling.ts";

const words = z.string();
const count = z.number().int();
const quotations = z.object({ count, words });
const type = z.enum(DIFFERENCE_TYPES);
const deedOf = <const Kind extends string, Parts extends z.ZodRawShape>(
  kinds: readonly Kind[],
  parts: Parts,
) => z.object({ kind: z.literal(kinds), ...parts });

const correctionDeeds = [
  deedOf(["split"], { quotations }),
  deedOf(["merge"], { gists: z.array(words) }),
  deedOf(["move"], { quotations, gist: words }),
  deedOf(["add-quotation"], { words, outlet: words }),
  deedOf(["put"], { words, gist: words }),
  deedOf(["set-bounds"], { from: words, to: words }),
  deedOf(["set-speaker"], { quotations, speaker: words.nullable() }),
  deedOf(["set-mode"], { quotations, mode: z.enum(QUOTATION_MODES) }),
  deedOf(["remove-quotations"], { quotations }),
  deedOf(["merge-speakers"], { names: z.array(words) }),
  deedOf(["split-speaker"], { name: words, from: words }),
  deedOf(["rename-speaker"], { from: words, to: words }),
  deedOf(["dismiss-difference"], { gist: words, reason: words }),
  deedOf(["retype-difference"], { gist: words, from: type, to: type }),
] as const;

const what = z.discriminatedUnion("kind", [
  ...correctionDeeds,
  deedOf(["several"], { count }),
  deedOf(["find-again"], { words }),
  deedOf(["set-speaker-in-all"], { count }),
  deedOf(["dismiss-in-all"], { type, count, reason: words }),
  deedOf(["as-logged"], { summary: words }),
]) satisfies z.ZodType<CorrectingDeed>;

const actDeed = z.discriminatedUnion("kind", [
  deedOf(["story.created", "story.renamed"], { title: words }),
  deedOf(["story.archived", "story.unarchived", "story.deleted", "story.restored"], {}),
  deedOf(["article.added", "article.removed", "article.restored", "article.revised"], { outlet: words }),
  deedOf(["article.changed"], { outlet: words, labels: z.array(z.enum(ARTICLE_LABELS)) }),
  deedOf(["ruling.made"], {
    /** Null: kept from this reader until a second check is made. */
    verdict: z.enum(VERDICTS).nullable(),
    gist: words,
    outlet: words.nullable(),
  }),
  deedOf(["ruling.withdrawn"], { by: words, gist: words }),
  deedOf(["claim.added", "claim.removed"], { claim: words }),
  deedOf(["check.requested", "check.withdrawn", "check.made", "check.unmade"], { gist: words }),
  deedOf(["correction.made", "correction.withdrawn"], { what }),
  deedOf(["loss.settled"], { words }),
  deedOf(["loss.reopened"], {}),
  deedOf(["report.signed"], { version: count, isOverOpenPoints: z.boolean() }),
  deedOf(["report.voided", "report.reinstated"], { version: count }),
  deedOf(["reply.added", "reply.removed"], { from: words }),
]) satisfies z.ZodType<Deed>;

export const deed = actDeed.nullable().catch(null);

/** As a log has it; one brought in from another desk must be whole. */
export const loggedCorrectionDeed = z.discriminatedUnion(
  "kind",
  correctionDeeds,
) satisfies z.ZodType<CorrectionDeed>;
export const correctionDeed = loggedCorrectionDeed.nullable().catch(null);
