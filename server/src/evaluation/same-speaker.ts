/**
 * Whether two names mean one speaker, as the annotators' guide has it: a
 * person by surname, first name and generation; an office or organisation by
 * most of its words; and a person is never their office.
 */

const OFFICE_WORDS = new Set(
  (
    "campaign aide aides official officials house administration committee office department party senator " +
    "senators representatives republicans democrats group coalition union commission court news times post " +
    "anonymous unnamed source sources protester voter voters former company organization organisation " +
    "association institute center council statement network police"
  ).split(" "),
);

const RANKS = new Set(
  (
    "mr mrs ms miss dr sen senator rep representative gov governor president vice secretary judge justice gen " +
    "general sir lady the us of state speaker leader minority majority mayor king queen prince prime minister " +
    "chancellor"
  ).split(" "),
);

const GENERATIONS = new Set(["jr", "sr", "ii", "iii", "iv"]);

/** Hyphens stay: "president-elect" is a rank of its own, and "Smith-Jones" a surname. */
function wordsOf(name: string): string[] {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain
    .replace(/[.,'’"“”()]/g, " ")
    .split(/\s+/)
    .filter(Boolean);
}

function isOffice(words: readonly string[]): boolean {
  const parts = words.flatMap((word) => word.split(/[^\p{L}\p{N}_]+/u));
  return parts.some((part) => OFFICE_WORDS.has(part) || /^spokes\w/.test(part));
}

function personalWords(words: readonly string[]): string[] {
  return words.filter((word) => !RANKS.has(word) && word !== "president-elect");
}

/** The last name without rank and generation, folded; empty when there is none. */
export function surname(name: string | null | undefined): string {
  return (
    personalWords(wordsOf(name ?? ""))
      .filter((word) => !GENERATIONS.has(word))
      .at(-1) ?? ""
  );
}

export function isSameSpeaker(a: string | null | undefined, b: string | null | undefined): boolean {
  const [first, second] = [wordsOf(a ?? ""), wordsOf(b ?? "")];
  if (first.length === 0 || second.length === 0) return false;
  if (first.join(" ") === second.join(" ")) return true;
  if (isOffice(first) !== isOffice(second)) return false;
  return isOffice(first) ? isSameOffice(first, second) : isSamePerson(first, second);
}

function isSameOffice(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = [a, b].map((words) => new Set(words.filter((word) => word.length > 2)));
  if (!first || !second) return false;
  const shared = [...first].filter((word) => second.has(word)).length;
  const smaller = Math.min(first.size, second.size) || 1;
  const united = first.size + second.size - shared || 1;
  return shared / smaller >= 0.5 && shared / united >= 0.34;
}

function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = [personalWords(a), personalWords(b)];
  if (lastName(first) !== lastName(second)) return false;
  const [elder, younger] = [generation(first), generation(second)];
  // Only the father's suffix is ever left out; "Jr." and no suffix are two men.
  if (elder !== younger && elder !== "sr" && younger !== "sr") return false;
  const [given, other] = [givenName(first), givenName(second)];
  return given === "" || other === "" || given[0] === other[0];
}

function lastName(words: readonly string[]): string {
  return words.filter((word) => !GENERATIONS.has(word)).at(-1) ?? "";
}

function generation(words: readonly string[]): string {
  return words.find((word) => GENERATIONS.has(word)) ?? "";
}

function givenName(words: readonly string[]): string {
  const [first, second] = words;
  return first !== undefined && second !== undefined && !GENERATIONS.has(second) ? first : "";
}
