/** What the page may import of the domain: types and constants, and the pure functions that both sides run. */
export type { Analysis, Utterance } from "./analysis.ts";
export type { Absence, Collation, Fidelity, Reading, Stretch, Witness } from "./collation/collation.ts";
export { DESK_ERROR_CODES, DeskError, type DeskErrorCode } from "./desk-error.ts";
export {
  type Conflict,
  DIFFERENCE_TYPES,
  type Difference,
  type DifferenceType,
} from "./difference/difference.ts";
export {
  type Has,
  type Party,
  type Sentences,
  type Source,
  type Telling,
  tellIn,
} from "./difference/telling.ts";
export {
  QUOTATION_MODES,
  type Quotation,
  type QuotationMode,
  type Speaker,
  type SpeakerRef,
} from "./quotation/quotation.ts";
export { AUDIENCES, type Audience } from "./report/report.ts";
export type { CorrectingDeed } from "./review/correction-deed.ts";
export type { Deed } from "./review/deed.ts";
export {
  type Attachment,
  EVIDENCE_KINDS,
  type Evidence,
  type EvidenceKind,
  FINDINGS,
  type Finding,
  type Ruling,
  VERDICT_OF_FINDING,
  VERDICTS,
  type Verdict,
} from "./review/ruling.ts";
export type { SettlingPoint } from "./review/settling.ts";
export { ARTICLE_KINDS, type Article, type ArticleKind, type ArticleSpan } from "./text/article.ts";
export { type Span, textOf } from "./text/span.ts";
export { type Token, tokenize } from "./text/tokenize.ts";
