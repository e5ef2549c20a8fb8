/** Everything else: other words for it. Told apart by how much was reworded. */
import { type Rule, weightOf } from "./contrast.ts";
import { opposed } from "./sentences.ts";

const LEXICAL = 0.25;
const MINOR = 0.08;
/** Two translators rarely choose one word: between translations a difference of wording says little. */
const TRANSLATED = 0.4;

/** Less than this on both sides: small words and endings only. */
const SMALL = 0.5;

export const wording: Rule = (contrast) => {
  const minor = weightOf(contrast.onlyA) < SMALL && weightOf(contrast.onlyB) < SMALL;
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
