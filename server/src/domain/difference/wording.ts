/** Everything else: other words for it. Told apart by how much was reworded. */
import { type Contrast, type Judgement, type Rule, weightOf } from "./contrast.ts";
import { opposed } from "./sentences.ts";

const LEXICAL = 0.25;
const MINOR = 0.08;
const REPORTED = 0.03;
/** Two translators rarely choose one word: between translations a difference of wording says little. */
const TRANSLATED = 0.4;

/** Less than this on both sides: small words and endings only. */
const SMALL = 0.5;
/** Likeness of two forms of one word ("has", "had"). */
const OTHER_FORM = 0.9;

/** Weight of words that stand for each other and are not forms of one word. */
function replaced({ a, links }: Contrast): number {
  return weightOf(links.flatMap((link) => (link.likeness < OTHER_FORM ? (a.words[link.a] ?? []) : [])));
}

function onlySmallWords({ onlyA, onlyB }: Contrast): boolean {
  return [...onlyA, ...onlyB].every((word) => word.kind === "function" || word.kind === "pointing");
}

/** "I will" becomes "he would": that is what reporting does, and says nothing about the words. */
function reportedSpeech(contrast: Contrast): Judgement {
  return {
    type: "form",
    rule: "reported-speech",
    severity: REPORTED,
    reason: `Reported speech shifts the words: ${opposed(contrast)}.`,
  };
}

export const wording: Rule = (contrast) => {
  if (contrast.reported && onlySmallWords(contrast)) return reportedSpeech(contrast);
  const minor = weightOf(contrast.onlyA) + replaced(contrast) < SMALL && weightOf(contrast.onlyB) < SMALL;
  const severity = (minor ? MINOR : LEXICAL) * (contrast.translated ? TRANSLATED : 1);
  const said = minor ? "Small words differ" : "The wording differs";
  const why = contrast.translated ? ", as translations do" : "";
  return {
    type: "wording",
    rule: contrast.translated ? "translation" : minor ? "minor-wording" : "lexical-wording",
    severity,
    reason: `${said}${why}: ${opposed(contrast)}.`,
  };
};
