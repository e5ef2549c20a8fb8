/** The report of a story: its formats, what it lacks, and the versions that were signed. */
import { z } from "zod";
import { AUDIENCES } from "../domain/report/report.ts";
import { deed } from "./deeds.ts";
import { FIELD_REFUSALS } from "./field-refusals.ts";
import { id, instant } from "./primitives.ts";
import { PAPERS, REPORT_FORMATS } from "./report-formats.ts";
import { utteranceFilter } from "./utterances.ts";

const versionNumber = z.coerce.number().int().min(1).max(1_000_000);

export const reportQuery = utteranceFilter.extend({
  format: z.enum(REPORT_FORMATS),
  /** 1: sent as a file to save, 0: to be shown. */
  download: z.enum(["0", "1"]).default("0"),
  /** public: without notes, private evidence, files and the log, and quotations are capped. */
  audience: z.enum(AUDIENCES).default("internal"),
  /** Whether a public report says who checked. */
  checkers: z.enum(["named", "unnamed"]).default("named"),
  /** A version that was signed, which is whole: no filter goes with it. Left out: the story as it stands. */
  version: versionNumber.optional(),
  /** The sheet that PDF and Word are set for; HTML takes the printer's. */
  paper: z.enum(PAPERS).default("a4"),
  /** 1: CSV begins with a byte order mark, for spreadsheets that take UTF-8 for something else. */
  bom: z.enum(["0", "1"]).default("0"),
  /** ClaimReview of this claim alone, by the anchor at the end of its address. Left out: all of them in one graph. */
  claim: z.string().min(1).max(300).optional(),
  /** The profile that reads, where no header can say so: in a link or a frame. What is to be checked blind is kept from all others. */
  as: id.optional(),
});

const openPoint = z.object({
  rule: z.string(),
  utteranceId: id.nullable(),
  sentence: z.string(),
  blocks: z.boolean(),
});

export const readiness = z.object({
  isReady: z.boolean(),
  /** What keeps the report from being signed without a reason. */
  missing: z.array(openPoint),
  warnings: z.array(openPoint),
  /** Who ruled, and who checked a second time: they stand in the sign-off beside the editor who signs. */
  checkers: z.array(z.string()).readonly(),
  secondCheckers: z.array(z.string()).readonly(),
  /** The newest event it takes in: send it back when signing. */
  eventNumber: z.number().int(),
});
export type Readiness = z.infer<typeof readiness>;

/** Why a signed version is withdrawn; it shows wherever the version does. */
export const voidingInput = z.object({
  reason: z.string().trim().min(1, FIELD_REFUSALS.voiding).max(4000),
});

const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullish()
    .transform((value) => value || null);

export const signingInput = z.object({
  note: optionalText(4000),
  /** Why it is signed although something is missing; it shows in the report. */
  overrideReason: optionalText(4000),
  /** The newest event the editor has seen, as the readiness tells it; where something was done since, signing is refused as stale. */
  eventNumber: z.number().int().nonnegative(),
});
export type SigningDraft = z.input<typeof signingInput>;

export const signedVersion = z.object({
  /** 1 for the first. */
  number: z.number().int(),
  /** The last event that it takes in. */
  eventNumber: z.number().int(),
  signOff: z.object({
    number: z.number().int(),
    editor: z.string(),
    at: instant,
    note: z.string().nullable(),
    override: z.object({ reason: z.string(), missing: z.array(z.string()).readonly() }).nullable(),
    hash: z.string(),
  }),
  /** Against the version before; null for the first. */
  changes: z.object({ since: z.number().int(), sentences: z.array(z.string()).readonly() }).nullable(),
  isLatest: z.boolean(),
  /** Acts since that touch what it covers; empty: it still says what stands. Told of the latest only. */
  staleBecause: z.array(
    z.object({
      number: z.number().int(),
      at: instant,
      actor: z.object({ id, name: z.string() }),
      summary: z.string(),
      deed,
    }),
  ),
  /** It was withdrawn: by whom, when and why. Its words stay as they were signed. */
  voided: z.object({ at: instant, by: z.string(), reason: z.string() }).nullable().default(null),
});
export type SignedVersion = z.infer<typeof signedVersion>;

export const ofVersion = z.object({ storyId: id, number: versionNumber });

export const verification = z.object({
  /** True where log, articles, corrections, rulings, files and signed versions all are what was written. */
  isWhole: z.boolean(),
  checked: z.object({
    events: z.number().int(),
    articles: z.number().int(),
    corrections: z.number().int().default(0),
    rulings: z.number().int(),
    attachments: z.number().int(),
    versions: z.number().int(),
  }),
  problems: z.array(
    z.object({
      part: z.enum(["events", "articles", "corrections", "rulings", "attachments", "versions"]),
      sentence: z.string(),
    }),
  ),
});
export type Verification = z.infer<typeof verification>;
