/**
 * Quotations whose own sentence names nobody: they go on with whoever was
 * speaking, or with whom the sentence before introduces.
 */
import type { Cue } from "./cue.ts";
import { findCues } from "./cues.ts";
import type { Draft } from "./draft.ts";
import type { Narration, Sentence } from "./narration.ts";
import type { Subject } from "./subject.ts";
import { mainSubject } from "./subjects.ts";

export type Following =
  /** One quotation with the draft at this index: the attribution only interrupted it. */
  | { readonly kind: "joins"; readonly index: number }
  /** By the same speaker as the draft at this index. */
  | { readonly kind: "continues"; readonly index: number; readonly rule: string }
  /** Introduced by the subject of an earlier sentence. */
  | {
      readonly kind: "introduced";
      readonly sentence: Sentence;
      readonly subject: Subject;
      readonly cue: Cue | null;
      readonly rule: string;
    };

export function following(
  narration: Narration,
  sentence: Sentence,
  start: number,
  drafts: readonly Draft[],
): Following | null {
  const index = drafts.length - 1;
  const last = drafts[index];
  const before = narration.sentences[sentence.index - 1];
  if (before !== undefined && last?.sentence !== before.index && endsInColon(narration, before)) {
    const introduced = introduction(narration, before, "introduced");
    if (introduced !== null) return introduced;
  }
  if (last !== undefined && last.paragraph === sentence.paragraph) {
    const spoken = drafts.findLastIndex((draft) => draft.mode !== "indirect");
    const quoted = drafts[spoken];
    const isLatest = quoted !== undefined && quoted.start >= last.start;
    if (isLatest && interrupts(narration, quoted, sentence, start)) return { kind: "joins", index: spoken };
    return { kind: "continues", index, rule: "same-paragraph" };
  }
  if (before !== undefined && before.paragraph === sentence.paragraph)
    return introduction(narration, before, "preceding-subject");
  if (last !== undefined && sentence.paragraph - last.paragraph <= 2)
    return { kind: "continues", index, rule: "carried-over" };
  return before !== undefined && sentence.paragraph - before.paragraph === 1
    ? introduction(narration, before, "preceding-subject")
    : null;
}

/** `“A,” Smith said. “B.”` is one quotation; so is `He asked: “A?” “B?”`. */
function interrupts(narration: Narration, last: Draft, sentence: Sentence, start: number): boolean {
  if (last.mode === "indirect") return false;
  if (last.rule.startsWith("trailing")) return last.sentence === sentence.index - 1;
  const end = narration.marked[last.quotes.at(-1) ?? -1]?.outer.end;
  return (
    end !== undefined &&
    last.cue !== null &&
    /^[\s.…]*$/u.test(narration.text.slice(end, Math.max(end, start)))
  );
}

function endsInColon(narration: Narration, sentence: Sentence): boolean {
  return narration.text.charAt(sentence.end - 1) === ":";
}

function introduction(narration: Narration, sentence: Sentence, rule: string): Following | null {
  const nodes = sentence.nodes();
  const cue =
    findCues(nodes, narration.lexicon).findLast((found) => found.subject !== null && !found.passive) ?? null;
  // Word lists know no verbs but those of saying: there only a cue introduces.
  const subject =
    cue?.subject ?? (narration.lexicon.lists === null ? mainSubject(nodes, nodes.length) : null);
  return subject === null ? null : { kind: "introduced", sentence, subject, cue, rule };
}
