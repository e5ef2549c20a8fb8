/**
 * Texts as long as books, the hardest for an aligner: one word over and over,
 * two books with little, with all and with half in common.
 */

export interface LongTexts {
  readonly name: string;
  readonly a: string;
  readonly b: string;
}

export function longTexts(): LongTexts[] {
  return [
    { name: "one word, 50,000 times", a: repeated("word", 50_000), b: repeated("word", 50_000) },
    { name: "two words in turn", a: repeated("yes no", 25_000), b: repeated("yes no yes", 17_000) },
    ...booksOf100000Words(),
    { name: "two books of few words", a: book(3, { vocabulary: 40 }), b: book(4, { vocabulary: 40 }) },
  ];
}

function booksOf100000Words(): LongTexts[] {
  const first = book(1, { vocabulary: 8_000 });
  const second = book(2, { vocabulary: 8_000 });
  const [firstWords, secondWords] = [first.split(" "), second.split(" ")];
  const edition = firstWords.map((word, index) => (index % 50 === 7 ? "changed" : word));
  // Chapters of 500 words, every other one rewritten.
  const half = firstWords.map((word, index) =>
    Math.floor(index / 500) % 2 === 0 ? word : (secondWords[index] ?? word),
  );
  return [
    { name: "a book and its next edition", a: first, b: edition.join(" ") },
    { name: "two books", a: first, b: second },
    { name: "two books with every other chapter in common", a: first, b: half.join(" ") },
  ];
}

function repeated(words: string, times: number): string {
  return `${words} `.repeat(times).trim();
}

const SMALL_WORDS = "the of and to a in that it is was for on with as at by".split(" ");
const SYLLABLES = "ba ce di fo gu la me ni ro su ta ve".split(" ");

/** 100,000 words in sentences: every other a small one, the others frequent and rare ones as in any text. */
function book(seed: number, { vocabulary }: { vocabulary: number }): string {
  let state = seed;
  const next = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
  return Array.from({ length: 100_000 }, () => {
    const rank = Math.floor(vocabulary * next() ** 3);
    const word = next() < 0.45 ? (SMALL_WORDS[rank % SMALL_WORDS.length] ?? "the") : spelled(rank);
    return next() < 0.06 ? `${word}.` : word;
  }).join(" ");
}

/** A made-up word for each number. */
function spelled(rank: number): string {
  const syllables = [
    SYLLABLES[rank % 12],
    SYLLABLES[Math.floor(rank / 12) % 12],
    SYLLABLES[Math.floor(rank / 144) % 12],
  ];
  return `${syllables.join("")}${SYLLABLES[Math.floor(rank / 1728) % 12] ?? ""}r`;
}
