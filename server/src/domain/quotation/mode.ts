import type { QuotationMode } from "./quotation.ts";
import { type Claim, endsLikeSpeech, isPunctuation } from "./sieve/site.ts";
import { isSpeech, type Marking } from "./speech-or-scare.ts";

/** What marks in a sentence of the reporter's hold: a statement, a fragment of one, or no speech at all. */
export function modeOf(marking: Marking): QuotationMode {
  if (!isSpeech(marking)) return "scare";
  return standsAlone(marking.content, marking.claim) || isPointedOutside(marking) ? "direct" : "mixed";
}

/** A clause or more, pointed as speech; a shorter piece is a fragment in the reporter's sentence. */
function standsAlone(content: string, claim: Claim | null): boolean {
  const words = content.split(/\s+/u, 6).length;
  const pointed = endsLikeSpeech(content) && /^["“‘'[(…. ]*[\p{Lu}\p{N}]/u.test(content);
  const introduced = claim !== null && claim.rule !== "mixed-cue" && claim.rule !== "actor";
  if (claim !== null && introduced && words > 4 && isSeveralSentences(content)) return true;
  return claim === null ? words > 3 : pointed && (introduced ? words > 1 : words > 4);
}

/** A post or a message may end in a tag or a picture, with no point behind it. */
function isSeveralSentences(content: string): boolean {
  return /^[^\p{L}]*\p{Lu}/u.test(content) && /[.!?…]["”’']? ["“‘']?\p{Lu}/u.test(content);
}

/** `‘We have no choice’, Hall said` and `Hall said: «We have no choice».`: the point that closes it stands outside the marks. */
function isPointedOutside({ nodes, at, content, claim }: Marking): boolean {
  if (claim === null || content.split(/\s+/u, 3).length < 3 || !/^[^\p{L}\p{N}]*\p{Lu}/u.test(content))
    return false;
  const [before, after] = [nodes[at - 1], nodes[at + 1]];
  if (claim.rule.startsWith("trailing")) return at === 0 && isPunctuation(after, /^,$/u);
  return (
    claim.rule === "leading-cue" &&
    isPunctuation(before, /^:$/u) &&
    (after === undefined || isPunctuation(after, /^\.$/u))
  );
}
