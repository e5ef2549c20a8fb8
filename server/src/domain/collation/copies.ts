/**
 * Finds articles that carry one agency's copy. Ten sites with one AP story are
 * one witness and not ten, else they would outvote everybody.
 */
import { type Article, byOrigin } from "../text/article.ts";
import { tokenize } from "../text/tokenize.ts";

/** Words in a row that two independent reporters do not both write. */
const SHINGLE = 8;

/** Share of the shorter article's shingles in the other: light edits leave more, quoting one speech leaves less. */
const COPIED = 0.8;
/** With the same agency credited, a cut version is still its copy. */
const COPIED_BY_WIRE = 0.5;

/** For each article, the ids of those that carry the same copy, itself included, in the order of their origin. */
export function carriersByArticle(articles: readonly Article[]): ReadonlyMap<string, readonly string[]> {
  const sorted = [...articles].sort(byOrigin);
  const shingles = new Map(sorted.map((article) => [article.id, shinglesOf(article)]));
  const families: Article[][] = [];
  for (const article of sorted) {
    const family = families.find((members) => members.some((member) => areCopies(member, article, shingles)));
    if (family === undefined) families.push([article]);
    else family.push(article);
  }
  return new Map(
    families.flatMap((family) => family.map((article) => [article.id, family.map((one) => one.id)])),
  );
}

function areCopies(a: Article, b: Article, shingles: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const one = shingles.get(a.id) ?? new Set<string>();
  const other = shingles.get(b.id) ?? new Set<string>();
  const shorter = Math.min(one.size, other.size);
  if (shorter === 0) return false;
  let shared = 0;
  for (const shingle of one) if (other.has(shingle)) shared++;
  const sameWire = a.wire !== null && a.wire === b.wire;
  return shared / shorter >= (sameWire ? COPIED_BY_WIRE : COPIED);
}

function shinglesOf(article: Article): ReadonlySet<string> {
  const words = tokenize(article.text).flatMap((token) => (token.kind === "punctuation" ? [] : [token.n]));
  const shingles = new Set<string>();
  for (let i = 0; i + SHINGLE <= words.length; i++) shingles.add(words.slice(i, i + SHINGLE).join(" "));
  return shingles;
}
