/**
 * How sure, how bound, under what condition: "may" for "will", a dropped
 * "I think", a dropped "if", "some" for "all".
 */
import { CONDITIONS, HEDGES, HEDGING_PHRASES } from "../collation/word-lists.ts";
import type { Word } from "../collation/words.ts";
import { ability } from "./ability.ts";
import { type Contrast, type Judgement, otherwise, type Rule, type Side } from "./contrast.ts";
import { drops, opposed, telling } from "./tell.ts";

const CONDITION = 0.7;
const MODAL = 0.6;
const HEDGE = 0.55;
const QUANTIFIER = 0.5;
const RESOLVE = 0.5;

/** How much else may differ at the site before it is no longer the one word that matters. */
const OTHER_CHANGES = {
  condition: 3,
  modal: 1.6,
  hedge: 1.6,
  hedgeInReport: 0.8,
  quantifier: 2,
  resolve: 2,
  limit: 0.6,
};

type Rows = readonly (readonly string[])[];

/** Rows of one strength; another row is another claim. */
const MODALS: Rows = [
  ["may", "might", "could", "can"],
  ["will", "shall", "would"],
  ["should", "ought"],
  ["must"],
];

/** In a reporter's words "will" becomes "would"; between marks the one is a promise and the other hangs on something. */
const MODALS_BETWEEN_MARKS: Rows = [
  ["may", "might", "could", "can"],
  ["will", "shall"],
  ["would"],
  ["should", "ought"],
  ["must"],
];

const QUANTIFIERS: Rows = [
  ["all", "every", "each", "always", "everyone", "everybody", "everything"],
  ["most", "mostly", "usually"],
  ["some", "sometimes", "several"],
  ["many", "often"],
  ["few", "rarely"],
];

/** From a thought to a promise: how firmly somebody means to do it. */
const RESOLVES: Rows = [
  ["consider", "weigh", "mull", "contemplate", "ponder"],
  ["want", "wish", "desire"],
  ["plan", "intend", "aim", "prepare"],
  ["vow", "pledge", "promise", "swear"],
];

/** "As you know" for "I think you know": rebuilt as a side clause, the sentence asserts nothing that a hedge could weaken. */
const OPENS_SIDE_CLAUSE = new Set("as since because while given like".split(" "));

export const modality: Rule = (contrast) =>
  condition(contrast) ??
  modal(contrast) ??
  ability(contrast) ??
  resolve(contrast) ??
  hedge(contrast) ??
  limit(contrast) ??
  quantifier(contrast);

function condition(contrast: Contrast): Judgement | null {
  const [a, b] = [setsCondition(contrast.a), setsCondition(contrast.b)];
  if (asksAlike(contrast)) return null;
  if (a === b || otherwise(contrast, (word) => CONDITIONS.has(word.key)) > OTHER_CHANGES.condition)
    return null;
  const lacks = a ? contrast.b : contrast.a;
  if (standsElsewhere(other(contrast, lacks), lacks)) return null;
  const told = saysNothing(lacks)
    ? telling(null, drops(lacks, other(contrast, lacks)), "condition-lost")
    : telling("condition", opposed(contrast));
  return { type: "modality", rule: "condition", severity: CONDITION, telling: told };
}

function modal(contrast: Contrast): Judgement | null {
  const rows = contrast.reported || contrast.translated ? MODALS : MODALS_BETWEEN_MARKS;
  const [a, b] = [rowsIn(contrast.a, rows), rowsIn(contrast.b, rows)];
  if (a === b || otherwise(contrast, (word) => isIn(word, MODALS)) > OTHER_CHANGES.modal) return null;
  // A clause that needs no modal at all has none to lose ("to be made"), and a reporter rebuilds the clause.
  if ((a === "" || b === "") && (contrast.reported || saysNothing(contrast.a) || saysNothing(contrast.b)))
    return null;
  if ((a === "" && !limitsShared(contrast, "b")) || (b === "" && !limitsShared(contrast, "a"))) return null;
  const told = telling("certainty", opposed(contrast));
  return { type: "modality", rule: "modal", severity: MODAL, telling: told };
}

/** Whether the verb of a modal that one side lacks is there on both: "may close" for "closed", not "would think, I hope" for "hope". */
function limitsShared(contrast: Contrast, name: "a" | "b"): boolean {
  const { words } = contrast[name];
  const own = name === "a" ? contrast.onlyA : contrast.onlyB;
  const place = words.findIndex((word) => isIn(word, MODALS));
  const verb = words.slice(place + 1).find((word) => word.kind === "content" || word.kind === "pointing");
  return verb === undefined || (verb.kind === "content" && !own.includes(verb));
}

function hedge(contrast: Contrast): Judgement | null {
  const [a, b] = [hedges(contrast.a), hedges(contrast.b)];
  if (a === b || otherwise(contrast, (word) => HEDGES.has(word.lemma)) > mostBesideHedge(contrast))
    return null;
  const lacks = a ? contrast.b : contrast.a;
  if (opensSideClause(lacks)) return null;
  const told = saysNothing(lacks)
    ? telling(null, drops(lacks, other(contrast, lacks)), "more-certain")
    : telling({ surer: lacks.by }, opposed(contrast));
  return { type: "modality", rule: "hedge", severity: HEDGE, telling: told };
}

function opensSideClause({ words }: Side): boolean {
  const spoken = words.filter((word) => word.kind !== "pointing");
  return spoken.length > 0 && spoken.every((word) => OPENS_SIDE_CLAUSE.has(word.key));
}

/** Rebuilt by a reporter, a sentence of "believed" and the like may report what another outlet quotes outright. */
function mostBesideHedge({ reported }: Contrast): number {
  return reported ? OTHER_CHANGES.hedgeInReport : OTHER_CHANGES.hedge;
}

/** "Is considering an order" and "vows an order". */
function resolve(contrast: Contrast): Judgement | null {
  const [a, b] = [contrast.a, contrast.b].map(({ words }) =>
    RESOLVES.findIndex((row) => words.some((word) => row.includes(word.lemma))),
  );
  if (a === undefined || b === undefined || a === b || a < 0 || b < 0) return null;
  const isOwn = ({ lemma }: Word) => RESOLVES.some((row) => row.includes(lemma));
  if (otherwise(contrast, isOwn) > OTHER_CHANGES.resolve) return null;
  const told = telling("resolve", opposed(contrast));
  return { type: "modality", rule: "resolve", severity: RESOLVE, telling: told };
}

const LIMITING = new Set("only solely merely exclusively".split(" "));

/** "He only wants peace" and "he wants peace". */
function limit(contrast: Contrast): Judgement | null {
  const [a, b] = [contrast.a, contrast.b].map(({ words }) => words.some(({ key }) => LIMITING.has(key)));
  if (a === b || contrast.reported) return null;
  if (otherwise(contrast, ({ key }) => LIMITING.has(key)) > OTHER_CHANGES.limit) return null;
  const [has, lacks] = a ? [contrast.a, contrast.b] : [contrast.b, contrast.a];
  const told = saysNothing(lacks)
    ? telling(null, drops(lacks, has), "limit-lost")
    : telling("limit", opposed(contrast));
  return { type: "modality", rule: "limit", severity: QUANTIFIER, telling: told };
}

function quantifier(contrast: Contrast): Judgement | null {
  const [a, b] = [rowsIn(contrast.a, QUANTIFIERS), rowsIn(contrast.b, QUANTIFIERS)];
  if (a === b || a === "" || b === "") return null;
  if (otherwise(contrast, (word) => isIn(word, QUANTIFIERS)) > OTHER_CHANGES.quantifier) return null;
  const told = telling("quantity", opposed(contrast));
  return { type: "modality", rule: "quantifier", severity: QUANTIFIER, telling: told };
}

function other({ a, b }: Contrast, side: Side): Side {
  return side === a ? b : a;
}

function saysNothing(side: Side): boolean {
  return side.words.every((word) => word.kind === "pointing");
}

/** "Asked if" and "asked whether": what was asked hangs on nothing. */
function asksAlike({ onlyA, onlyB }: Contrast): boolean {
  const has = (words: readonly Word[], key: string) => words.some((word) => word.key === key);
  return (has(onlyA, "if") && has(onlyB, "whether")) || (has(onlyA, "whether") && has(onlyB, "if"));
}

/** "If they pay, we will sign" and "we will sign if they pay": the whole clause is there, in another place. */
function standsElsewhere({ words }: Side, { elsewhere }: Side): boolean {
  const own = words.filter(
    ({ key, kind }) => kind !== "pointing" && (kind !== "function" || CONDITIONS.has(key)),
  );
  return own.every(({ key }) => elsewhere.has(key));
}

/** "Wait until May" names a time and sets no condition. */
function setsCondition({ words }: Side): boolean {
  return words.some(
    (word, index) =>
      CONDITIONS.has(word.key) &&
      !(word.key === "until" && /^(?:wait|hold)$/.test(words[index - 1]?.lemma ?? "")),
  );
}

function hedges({ words }: Side): boolean {
  return (
    words.some((word) => HEDGES.has(word.lemma)) ||
    HEDGING_PHRASES.test(words.map((word) => word.key).join(" "))
  );
}

function isIn(word: Word, rows: Rows): boolean {
  return rows.some((row) => row.includes(word.key));
}

/** The rows met, each once, as a string of their numbers. */
function rowsIn({ words }: Side, rows: Rows): string {
  return rows
    .flatMap((row, index) => (words.some((word) => row.includes(word.key)) ? [String(index)] : []))
    .join("");
}
