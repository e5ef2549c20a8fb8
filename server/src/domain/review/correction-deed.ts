/** What a correction did, in parts: the log tells it in English, a page in its reader's language. */
import type { DifferenceType } from "../difference/difference.ts";
import type { QuotationMode } from "../quotation/quotation.ts";

/** One is told by its words, several by their number. */
export interface NamedQuotations {
  readonly count: number;
  /** Of the first, cut to a line. */
  readonly words: string;
}

export type CorrectionDeed =
  | { readonly kind: "split"; readonly quotations: NamedQuotations }
  | { readonly kind: "merge"; readonly gists: readonly string[] }
  | { readonly kind: "move"; readonly quotations: NamedQuotations; readonly gist: string }
  | { readonly kind: "add-quotation"; readonly words: string; readonly outlet: string }
  /** The quotation that the same act has added. */
  | { readonly kind: "put"; readonly words: string; readonly gist: string }
  | { readonly kind: "set-bounds"; readonly from: string; readonly to: string }
  | {
      readonly kind: "set-speaker";
      readonly quotations: NamedQuotations;
      /** Null: nobody can tell. */
      readonly speaker: string | null;
    }
  | { readonly kind: "set-mode"; readonly quotations: NamedQuotations; readonly mode: QuotationMode }
  | { readonly kind: "remove-quotations"; readonly quotations: NamedQuotations }
  | { readonly kind: "merge-speakers"; readonly names: readonly string[] }
  | { readonly kind: "split-speaker"; readonly name: string; readonly from: string }
  | { readonly kind: "rename-speaker"; readonly from: string; readonly to: string }
  | { readonly kind: "dismiss-difference"; readonly gist: string; readonly reason: string }
  | {
      readonly kind: "retype-difference";
      readonly gist: string;
      readonly from: DifferenceType;
      readonly to: DifferenceType;
    };

/** What an act of corrections did: one correction, or many that are told in one line. */
export type CorrectingDeed =
  | CorrectionDeed
  | { readonly kind: "several"; readonly count: number }
  | { readonly kind: "find-again"; readonly words: string }
  | { readonly kind: "set-speaker-in-all"; readonly count: number }
  | {
      readonly kind: "dismiss-in-all";
      readonly type: DifferenceType;
      readonly count: number;
      readonly reason: string;
    }
  /** Of a log older than deeds. */
  | { readonly kind: "as-logged"; readonly summary: string };

const MODE_WORDS: Readonly<Record<QuotationMode, string>> = {
  direct: "a direct quotation",
  mixed: "a fragment in the reporter’s sentence",
  indirect: "reported speech",
  scare: "no one’s words",
};

/** English, behind whoever did it: "took “bloody mess” out". */
export function correctionInWords(deed: CorrectingDeed): string {
  switch (deed.kind) {
    case "split":
      return `made ${named(deed.quotations)} an utterance of its own`;
    case "merge":
      return `made one of ${listed(deed.gists.map(quoted))}`;
    case "move":
      return `moved ${named(deed.quotations)} to ${quoted(deed.gist)}`;
    case "add-quotation":
      return `added ${quoted(deed.words)} in ${deed.outlet}`;
    case "put":
      return `put ${quoted(deed.words)} to ${quoted(deed.gist)}`;
    case "set-bounds":
      return `set ${quoted(deed.from)} to ${quoted(deed.to)}`;
    case "set-speaker":
      return deed.speaker === null
        ? `took the speaker off ${named(deed.quotations)}`
        : `gave ${named(deed.quotations)} to ${deed.speaker}`;
    case "set-mode":
      return `marked ${named(deed.quotations)} as ${MODE_WORDS[deed.mode]}`;
    case "remove-quotations":
      return `took ${named(deed.quotations)} out`;
    case "merge-speakers":
      return `made one speaker of ${listed(deed.names)}`;
    case "split-speaker":
      return `told ${deed.name} from ${deed.from}`;
    case "rename-speaker":
      return `renamed ${deed.from} to ${deed.to}`;
    case "dismiss-difference":
      return `put a difference aside in ${quoted(deed.gist)}: ${deed.reason}`;
    case "retype-difference":
      return `called a difference in ${quoted(deed.gist)} ${deed.to}, not ${deed.from}`;
    case "several":
      return `made ${deed.count} corrections`;
    case "find-again":
      return `found ${quoted(deed.words)} again in the changed text`;
    case "set-speaker-in-all":
      return `gave ${deed.count} utterances to another speaker`;
    case "dismiss-in-all":
      return `put the differences of ${deed.type} aside in ${deed.count} utterances: ${deed.reason}`;
    case "as-logged":
      return deed.summary;
  }
}

function named({ count, words }: NamedQuotations): string {
  return count === 1 ? quoted(words) : `${count} quotations`;
}

function quoted(words: string): string {
  return `“${words}”`;
}

function listed(names: readonly string[]): string {
  if (names.length > 3) return `${names.slice(0, 2).join(", ")} and ${names.length - 2} more`;
  return names.join(" and ");
}
