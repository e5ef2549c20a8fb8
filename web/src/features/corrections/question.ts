/** What has to be asked before something is put right. */
import type { SpeakerSummary, UtteranceSummary } from "@variorum/server/contract";
import type { SpeakerRef } from "@variorum/server/domain";
import type { CorrectingAct } from "../../lib/correcting/use-correct.ts";

/** As much of a statement as it is known by; a row of the queue has it, and so has the statement laid out. */
export type Seen = Pick<
  UtteranceSummary,
  "id" | "version" | "speakers" | "gist" | "rankReason" | "rankTelling" | "verdict"
> & {
  readonly witnesses: readonly { readonly sigil: string }[];
};

/** A correction with the statements it speaks of, as the editor saw them. */
export interface Act extends Omit<CorrectingAct, "foretell" | "seen"> {
  readonly of: readonly Seen[];
  /** Where the editor is led once it is done: to the statement that has come of it. */
  readonly leadsOn?: boolean;
}

interface Asked {
  readonly title: string;
  readonly description?: string;
  /** What the button says: the act, and its count. */
  readonly confirm: string;
  /** As far as it is answered; comes back so when the act is refused. */
  readonly value: string;
}

export type Question = Asked &
  (
    | { readonly kind: "sure"; readonly answer: () => Promise<Act> | Act }
    | { readonly kind: "reason"; readonly answer: (reason: string) => Promise<Act> | Act }
    | {
        readonly kind: "speaker";
        readonly answer: (name: string, speakers: readonly SpeakerSummary[]) => Promise<Act> | Act;
      }
    | { readonly kind: "form"; readonly speaker: SpeakerRef; readonly answer: (form: string) => Act }
    | {
        readonly kind: "statement";
        /** Not offered. */
        readonly except: readonly string[];
        readonly answer: (target: UtteranceSummary) => Act;
      }
  );

/** The act met a statement that somebody had changed. */
export interface Conflict {
  readonly act: Act;
  readonly now: readonly Seen[];
}
