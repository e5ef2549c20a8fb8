/** Everything else: other words for it. Told apart by how much was reworded. */
import { isWithinEdits } from "../collation/likeness.ts";
import type { Word } from "../collation/words.ts";
import { colloquial } from "./colloquial.ts";
import { type Contrast, type Judgement, type Rule, weightOf } from "./contrast.ts";
import { opposed, telling } from "./tell.ts";

const LEXICAL = 0.25;
/** Between two rewordings the one with more to it comes first: "bloody mess" before "behind us". */
const PER_WEIGHT = 0.005;
const MOST_FOR_WEIGHT = 0.05;
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

/** "Never" for "not": reporting shifts persons and tenses, and no denial from one time to all. */
function deniesForAllTime({ a, b, links }: Contrast): boolean {
  const isNever = (word: Word | undefined) => word?.key === "never";
  return links.some((link) => isNever(a.words[link.a]) !== isNever(b.words[link.b]));
}

/** "I will" becomes "he would": that is what reporting does, and says nothing about the words. */
function reportedSpeech(contrast: Contrast): Judgement {
  return {
    type: "form",
    rule: "reported-speech",
    severity: REPORTED,
    telling: telling("reported-speech", opposed(contrast)),
  };
}

const TENSE = 0.12;
const SLIP = 0.06;

/** "Has been" and "was": forms of the same verbs. */
function tense(contrast: Contrast): Judgement | null {
  const [a, b] = [contrast.a.words, contrast.b.words].map(verbsOf);
  if (a === undefined || b === undefined || a.main !== b.main || a.forms === b.forms) return null;
  return {
    type: "wording",
    rule: "tense",
    severity: TENSE,
    telling: telling("tense", opposed(contrast)),
  };
}

const AUXILIARIES: ReadonlyMap<string, string> = new Map(
  ["be am is are was were been being", "have has had having", "do does did"].flatMap((row) => {
    const forms = row.split(" ");
    return forms.map((form): [string, string] => [form, forms[0] ?? form]);
  }),
);

/** Undefined where there is anything but verbs: auxiliaries and at most one word with content. */
function verbsOf(words: readonly Word[]): { main: string; forms: string } | undefined {
  const content = words.filter(({ kind }) => kind === "content");
  const helping = words.filter(({ key }) => AUXILIARIES.has(key));
  if (content.length > 1 || helping.length + content.length !== words.length || words.length === 0)
    return undefined;
  const main = content[0]?.lemma ?? AUXILIARIES.get(helping.at(-1)?.key ?? "") ?? "";
  return { main, forms: words.map(({ key }) => key).join(" ") };
}

/** A letter too many or too few makes another word, and may be a slip of the one outlet. */
function slip(contrast: Contrast): Judgement | null {
  const [a, b] = [contrast.a.words, contrast.b.words].map((words) =>
    words.filter(({ kind }) => kind !== "pointing"),
  );
  const [one, other] = [a?.[0], b?.[0]];
  if (a?.length !== 1 || b?.length !== 1 || one === undefined || other === undefined) return null;
  const isLong = Math.min(one.key.length, other.key.length) >= SHORTEST_SLIP;
  const sameStem = one.lemma === other.lemma || !isLong || !isWithinEdits(one.key, other.key, 1);
  if (sameStem || one.kind !== "content" || other.kind !== "content") return null;
  return {
    type: "wording",
    rule: "slip",
    severity: SLIP,
    telling: telling("misprint", opposed(contrast)),
  };
}

const SHORTEST_SLIP = 6;

export const wording: Rule = (contrast) => {
  if (contrast.reported && onlySmallWords(contrast) && !deniesForAllTime(contrast))
    return reportedSpeech(contrast);
  const told =
    contrast.reported || contrast.translated
      ? null
      : (colloquial(contrast) ?? tense(contrast) ?? slip(contrast));
  if (told !== null) return told;
  const minor = weightOf(contrast.onlyA) + replaced(contrast) < SMALL && weightOf(contrast.onlyB) < SMALL;
  const reworded = weightOf(contrast.onlyA) + weightOf(contrast.onlyB) + 2 * replaced(contrast);
  const lexical = LEXICAL + Math.min(MOST_FOR_WEIGHT, PER_WEIGHT * reworded);
  const severity = (minor ? MINOR : lexical) * (contrast.translated ? TRANSLATED : 1);
  const head = minor ? "small-words" : "wording";
  return {
    type: "wording",
    rule: contrast.translated ? "translation" : minor ? "minor-wording" : "lexical-wording",
    severity,
    telling: telling(contrast.translated ? `${head}-translated` : head, opposed(contrast)),
  };
};
