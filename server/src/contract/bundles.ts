/** A story as another desk's JSON report holds it, to be brought in here. */
import { z } from "zod";
import { CORRECTION_KINDS } from "../domain/corrections/correction.ts";
import type { StoryBundle } from "../domain/report/story-bundle.ts";
import { EVENT_TYPES, type StoryEventType } from "../domain/review/story-event.ts";
import { articleSummary } from "./articles.ts";
import { claim, secondCheck } from "./claims.ts";
import { loggedCorrectionDeed } from "./deeds.ts";
import { id, instant } from "./primitives.ts";
import { quotation } from "./quotations.ts";
import { reply } from "./replies.ts";
import { attachment, contentHash, ruling } from "./rulings.ts";
import { collation, difference, witness } from "./utterances.ts";

const optionalRulingFields = { claimId: true, finding: true, note: true, because: true } as const;
/** As the first desks logged it, too: what was added since may be missing. */
const loggedRuling = ruling.partial(optionalRulingFields).extend({
  evidence: z.array(
    ruling.shape.evidence.unwrap().element.partial({ quotation: true, attachment: true, isPrivate: true }),
  ),
});
const loggedCheck = secondCheck.omit({ state: true });

const articleLabels = articleSummary
  .pick({ outlet: true, kind: true, textHash: true, textLength: true })
  .extend({
    file: z.string().nullable(),
    title: z.string().nullable(),
    byline: z.string().nullable(),
    url: z.string().nullable(),
    // Younger than the first bundles.
    archiveUrl: z.string().nullish(),
    fetchedAt: z.string().nullish(),
    translator: z.string().nullish(),
    publishedAt: z.string().nullable(),
    language: z.string().nullable(),
    wire: z.string().nullable(),
    translatedFrom: z.string().nullable(),
    translation: z.enum(["human", "machine"]).nullable(),
  });

const corrections = z.object({
  corrections: z.array(
    z.looseObject({
      id,
      kind: z.enum(CORRECTION_KINDS),
      summary: z.string(),
      // Younger than the first bundles.
      deed: loggedCorrectionDeed.optional(),
    }),
  ),
  before: z.array(z.object({ id, quotationIds: z.array(id) })),
});

/** What the story is written from; the payloads of other events are kept and not looked into. */
const PAYLOADS: Partial<Readonly<Record<StoryEventType, z.ZodType>>> = {
  "story.created": z.object({ title: z.string(), importedFrom: z.string().nullable() }),
  "story.renamed": z.object({ to: z.string() }),
  "article.added": z.object({ article: articleLabels }),
  "article.changed": z.object({ to: articleLabels.partial() }),
  "article.revised": z.object({ to: articleLabels.partial() }),
  "ruling.made": z.object({ ruling: loggedRuling }),
  "ruling.withdrawn": z.object({ ruling: loggedRuling }),
  "claim.added": z.object({ claim }),
  "claim.removed": z.object({ claim }),
  "check.requested": z.object({ check: loggedCheck }),
  "check.withdrawn": z.object({ check: loggedCheck }),
  "check.made": z.object({ check: loggedCheck }),
  "check.unmade": z.object({ check: loggedCheck }),
  "correction.made": corrections,
  "correction.withdrawn": corrections,
  "reply.added": z.object({ reply }),
  "reply.removed": z.object({ reply }),
  "report.voided": z.object({ number: z.number().int(), reason: z.string() }),
  "report.reinstated": z.object({ number: z.number().int() }),
  "report.signed": z.object({ number: z.number().int(), hash: z.string() }),
};

const loggedEvent = z
  .object({
    id,
    number: z.number().int().positive(),
    type: z.enum(EVENT_TYPES),
    actor: z.object({ id, name: z.string() }),
    at: instant,
    summary: z.string(),
    payload: z.record(z.string(), z.unknown()),
    utteranceId: id.nullable(),
    articleId: id.nullable(),
    undoes: id.nullable(),
    hash: contentHash,
  })
  .superRefine(({ type, payload }, context) => {
    for (const issue of PAYLOADS[type]?.safeParse(payload).error?.issues ?? []) {
      context.addIssue({ code: "custom", path: ["payload", ...issue.path], message: issue.message });
    }
  });

const utterance = z.object({
  id,
  speakerIds: z.array(id),
  witnesses: z.array(witness),
  collation,
  differences: z.array(difference),
  confidence: z.number(),
});

const version = z.number().int().nonnegative();

const storyBundle = z.object(
  {
    schemaVersion: z.literal(1),
    storyId: id,
    createdAt: instant,
    events: z.array(loggedEvent),
    texts: z.array(z.object({ textHash: contentHash, text: z.string() })),
    utterances: z.array(z.object({ id, quotationIds: z.array(id), version })),
    orphans: z.array(
      z.object({
        utterance,
        quotations: z.array(quotation),
        textHashes: z.record(id, contentHash),
        contentHash: z.string().max(200),
        version,
      }),
    ),
    attachments: z.array(attachment.extend({ contentBase64: z.base64() })),
    versions: z.array(
      z.object({ number: z.number().int(), eventNumber: z.number().int(), report: z.string() }),
    ),
  },
  { error: "This is no JSON report for internal use: nothing in it can be brought in." },
) satisfies z.ZodType<StoryBundle>;

/** A JSON report for internal use: what it says is passed over, what it was made from is brought in. */
export const bundleInput = z.object({ bundle: storyBundle });
