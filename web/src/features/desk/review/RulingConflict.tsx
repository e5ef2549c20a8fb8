/**
 * Someone ruled on the same while this was being written: both versions side
 * by side, word by word, and three ways on. None loses a word: what was ruled
 * stays in the history, and a draft put away can be had back.
 */
import type { UtteranceDetail } from "@variorum/server/contract";
import type { Ruling, Verdict } from "@variorum/server/domain";
import type { ReactNode } from "react";
import { Button } from "../../../components/ui/Button.tsx";
import { marks } from "../../../strings/en/marks.ts";
import { review } from "../../../strings/en/review.ts";
import { rulingConflict } from "../../../strings/en/ruling-conflict.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { VerdictSign } from "../marks/VerdictSign.tsx";
import { comparePair, type PairPart } from "../synopsis/pair.ts";
import type { Draft } from "./draft.ts";
import { StaleNotice } from "./StaleNotice.tsx";
import { isAbout, type Subject } from "./subject.ts";

export interface RulingConflictProps {
  /** The rulings that were there when the editor began to write. */
  before: readonly Ruling[];
  utterance: UtteranceDetail;
  subject: Subject;
  draft: Draft;
  /** Rules after theirs. */
  onKeep: () => void;
  /** Puts the draft away. */
  onTake: (theirs: Ruling) => void;
  onMerge: (theirs: Ruling) => void;
}

export function RulingConflict({
  before,
  utterance,
  subject,
  draft,
  onKeep,
  onTake,
  onMerge,
}: RulingConflictProps) {
  const say = useStrings(rulingConflict);
  const theirs = utterance.rulings.findLast(
    (ruling) => isAbout(ruling, subject) && !ruling.isVeiled && !before.some((each) => each.id === ruling.id),
  );
  if (!theirs) return <StaleNotice before={before} utterance={utterance} />;
  const { name } = theirs.actor;
  return (
    <div role="alert" className="border-l-3 border-ink bg-sunk px-3 py-2.5 text-[0.9375rem]">
      <p className="font-semibold">{say.title}</p>
      <div className="mt-2 grid gap-x-3 gap-y-3 sm:grid-cols-2 xl:grid-cols-1">
        <Version heading={name} verdict={theirs.verdict}>
          <Words from={draft.reason} to={theirs.reason} />
          <Rest correction={theirs.correction ?? ""} evidence={theirs.evidence.length} />
        </Version>
        <Version heading={say.yours} verdict={draft.verdict}>
          <Words from={theirs.reason} to={draft.reason} />
          <Rest correction={draft.correction} evidence={draft.evidence.length} />
        </Version>
      </div>
      <div className="mt-2.5 flex flex-wrap gap-1.5">
        <Button size="sm" onClick={onKeep}>
          {say.keep}
        </Button>
        <Button size="sm" onClick={() => onTake(theirs)}>
          {say.take}
        </Button>
        <Button size="sm" onClick={() => onMerge(theirs)}>
          {say.merge}
        </Button>
      </div>
      <p className="mt-1.5 text-sm text-muted">{say.keeping(name)}</p>
    </div>
  );
}

function Version({
  heading,
  verdict,
  children,
}: {
  heading: string;
  verdict: Verdict | null;
  children: ReactNode;
}) {
  const say = useStrings(rulingConflict);
  const { verdictsWithin } = useStrings(marks);
  return (
    <section aria-label={heading} className="min-w-0 border-t border-rule-strong pt-1.5 wrap-break-word">
      <p>
        {verdict ? <VerdictSign verdict={verdict} className="mr-1.5 translate-y-0.5" /> : null}
        <span className="font-semibold">
          {heading}: {verdict ? verdictsWithin[verdict] : say.noVerdict}
        </span>
      </p>
      {children}
    </section>
  );
}

/** The reason in full; what the other does not have is underlined. */
function Words({ from, to }: { from: string; to: string }) {
  const say = useStrings(rulingConflict);
  if (to.trim() === "") return <p className="text-muted">{say.noReason}</p>;
  // Two long reasons without a word in common are two texts: shown whole, unmarked.
  const parts: readonly PairPart[] = comparePair(from, to) ?? [{ kind: "both", text: to }];
  return (
    <p className="mt-0.5 whitespace-pre-line">
      {parts.map(({ kind, text }, index) =>
        kind === "first" ? null : kind === "second" ? (
          <ins
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text, in its order.
            key={index}
            className="bg-mark font-medium decoration-2 underline-offset-[0.2em]"
          >
            {text}
          </ins>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text, in its order.
          <span key={index}>{text}</span>
        ),
      )}
    </p>
  );
}

function Rest({ correction, evidence }: { correction: string; evidence: number }) {
  const say = useStrings(rulingConflict);
  const { correctionIs } = useStrings(review);
  return (
    <>
      {correction === "" ? null : (
        <p className="mt-1 text-ink-soft">
          {correctionIs} <span className="font-serif">{correction}</span>
        </p>
      )}
      {evidence === 0 ? null : <p className="mt-1 text-sm text-muted">{say.evidence(evidence)}</p>}
    </>
  );
}
