/** Utterances: the queue, and one of them laid out in full. */
import { z } from "zod";
import {
  type Collation,
  FIDELITIES,
  type Reading,
  type Stretch,
  type Witness,
} from "../domain/collation/collation.ts";
import { type Conflict, DIFFERENCE_TYPES, type Difference } from "../domain/difference/difference.ts";
import { QUOTATION_MODES } from "../domain/quotation/quotation.ts";
import { VERDICTS } from "../domain/review/ruling.ts";
import { CHECK_STATES } from "../domain/review/second-check.ts";
import { SETTLING_POINTS } from "../domain/review/settling.ts";
import { SUGGESTION_KINDS } from "../domain/second-opinion.ts";
import { claim, secondCheck } from "./claims.ts";
import { articleSpan, id, listOf, pageOf, pageQuery, span } from "./primitives.ts";
import { quotation, speakerRef } from "./quotations.ts";
import { ruling } from "./rulings.ts";
import { telling } from "./tellings.ts";

export const differenceType = z.enum(DIFFERENCE_TYPES);
const verdict = z.enum(VERDICTS);

const reading = z.object({
  text: z.string(),
  articleIds: z.array(id).readonly(),
  spans: z.array(articleSpan).readonly(),
}) satisfies z.ZodType<Reading>;

const stretch = z.object({
  id,
  kind: z.enum(["agreement", "variation"]),
  readings: z.array(reading).readonly(),
  absent: z.array(z.object({ articleId: id, why: z.enum(["omission", "beyond"]) })).readonly(),
}) satisfies z.ZodType<Stretch>;

export const collation = z.object({
  articleIds: z.array(id).readonly(),
  stretches: z.array(stretch).readonly(),
  precise: z.boolean(),
}) satisfies z.ZodType<Collation>;

export const difference = z.object({
  id,
  type: differenceType,
  severity: z.number(),
  rule: z.string(),
  /** One sentence, in English. */
  reason: z.string(),
  /** The same in parts; what an older version analyzed has none. */
  telling: telling.exactOptional(),
  siteId: id.nullable(),
  readings: z.array(reading).readonly(),
  /** Places in `readings` that stand together: they do not differ from one another in this way. */
  sides: z.array(z.array(z.int()).readonly()).exactOptional(),
  /** Put aside by an editor: shown as such, not counted. */
  dismissed: z.object({ reason: z.string(), correctionId: id }).exactOptional(),
  retypedFrom: differenceType.exactOptional(),
}) satisfies z.ZodType<Difference>;

export const conflict = z.object({
  id,
  type: z.enum(["number", "date", "name"]),
  reason: z.string(),
  telling: telling.exactOptional(),
  values: z.array(articleSpan.extend({ text: z.string() })).readonly(),
}) satisfies z.ZodType<Conflict>;

export const witness = z.object({
  articleId: id,
  quotationIds: z.array(id).readonly(),
  carriers: z.array(id).readonly(),
  /** Against the transcript or official text among the witnesses; absent without one, on that text itself and on a mere paraphrase. */
  fidelity: z.enum(FIDELITIES).exactOptional(),
}) satisfies z.ZodType<Witness>;

/** One row of the queue. */
export const utteranceSummary = z.object({
  id,
  /** 1-based rank by what is at stake, over the whole story, filters aside. */
  rank: z.number().int(),
  speakers: z.array(speakerRef),
  /** The fullest witness's words, cut at a word to 240 code units at most. */
  gist: z.string(),
  witnesses: z.array(
    z.object({
      articleId: id,
      outlet: z.string(),
      sigil: z.string(),
      mode: z.enum(QUOTATION_MODES),
      /** The gravest difference by which it departs from what most say; null where it does not, and in what an older version analyzed. */
      departs: differenceType.nullable().default(null),
      /** Another article whose copy it carries; null where its testimony is its own. */
      copyOf: id.nullable().default(null),
    }),
  ),
  /** Witnesses that are not copies of one another. */
  independentWitnesses: z.number().int(),
  /** How many differences of each type, gravest type first, formal ones included. */
  differenceCounts: z.array(z.object({ type: differenceType, count: z.number().int() })),
  /** 0 to 1: severity of the gravest difference. */
  stake: z.number(),
  /** Why it stands where it stands: the gravest difference in a sentence. */
  rankReason: z.string(),
  rankTelling: telling.exactOptional(),
  verdict,
  /** Readings of single outlets that have been ruled on. */
  ruledReadings: z.number().int(),
  /** True where re-analysis no longer finds it but rulings stand: shown, never dropped. */
  isOrphan: z.boolean(),
  /** Goes up with each ruling, each withdrawal and each analysis that changes the witnesses or their words; send it back in If-Match. */
  version: z.number().int(),
});
export type UtteranceSummary = z.infer<typeof utteranceSummary>;

export const utteranceDetail = utteranceSummary.extend({
  collation,
  differences: z.array(difference),
  witnesses: z.array(
    witness.extend({
      outlet: z.string(),
      sigil: z.string(),
      mode: z.enum(QUOTATION_MODES),
      publishedAt: z.string().nullable(),
      kind: z.string(),
      translatedFrom: z.string().nullable(),
      quotations: z.array(quotation),
      /** The paragraph or paragraphs the words stand in. */
      context: span.extend({ text: z.string() }),
      verdict,
    }),
  ),
  /** Outlets of the story that have nothing on this utterance. */
  silent: z.array(z.object({ articleId: id, outlet: z.string(), sigil: z.string() })),
  /** Oldest first; withdrawn ones are not in it (the events keep them). */
  rulings: z.array(ruling),
  /** Further claims that the utterance holds, oldest first; the utterance itself is its first. */
  claims: z.array(
    claim.extend({
      verdict,
      /** Where its words stand now; those that an outlet has changed are left out. */
      places: z.array(articleSpan),
    }),
  ),
  /** Of rulings that stand, oldest first. */
  secondChecks: z.array(secondCheck),
  /** What would settle it, in sentences; empty once it is settled on primary evidence. */
  settling: z.array(z.string()),
  /** The same as codes, in the same order. */
  settlingPoints: z.array(z.enum(SETTLING_POINTS)),
  confidence: z.number(),
  /** What a language model would have an editor look at: not calibrated, and no part of the findings. Only where one is set up. */
  suggestions: z
    .array(
      z.object({
        kind: z.enum(SUGGESTION_KINDS),
        articleIds: z.tuple([id, id]),
        likelihood: z.number(),
        by: z.literal("model"),
      }),
    )
    .optional(),
});
export type UtteranceDetail = z.infer<typeof utteranceDetail>;

/** The filter of queue and report; the page keeps it in its address. */
export const utteranceFilter = z.object({
  type: listOf(differenceType),
  speaker: listOf(id),
  /** Article ids. */
  outlet: listOf(id),
  verdict: listOf(verdict),
  /** Profile ids: what they ruled on. */
  checker: listOf(id).optional(),
  /** Where a second check is: outstanding, agrees, differs. */
  check: listOf(z.enum(CHECK_STATES)).optional(),
  /** Words to find in the witnesses' texts, speakers and reasons; case and accents do not count. */
  q: z.string().trim().max(200).optional(),
});
export type UtteranceFilter = z.output<typeof utteranceFilter>;

export const utteranceQuery = utteranceFilter.extend(pageQuery.shape);

const facet = z.array(z.object({ value: z.string(), label: z.string(), count: z.number().int() }));

export const utterancePage = pageOf(utteranceSummary).extend({
  /** Counts under the other filters, each facet leaving its own out, so that a count tells what a click would show. */
  facets: z.object({
    type: facet,
    speaker: facet,
    outlet: facet,
    verdict: facet,
    checker: facet.optional(),
    check: facet.optional(),
  }),
});
export type UtterancePage = z.infer<typeof utterancePage>;
