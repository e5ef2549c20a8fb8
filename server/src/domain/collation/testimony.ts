/**
 * What one witness lays into the collation: the words of its quotations in the
 * order of the utterance, each with its place in the article.
 */
import type { ArticleSpan } from "../text/article.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/tokenize.ts";
import type { Statement } from "./statement.ts";
import type { Word } from "./words.ts";

export class Testimony {
  readonly words: readonly Word[];
  readonly tokens: readonly Token[];
  readonly reported: boolean;
  /** By outlet and text: the order in which testimonies are taken. */
  readonly place: string;
  /** The words that begin a token, by the offset at which it starts; made when it is first asked for. */
  #openings: readonly Opening[] | null = null;
  /** For each token, which uninterrupted part of the testimony it stands in. */
  readonly #parts: readonly number[];
  readonly #reportedSegments: readonly Span[];
  /** By normal form, what `lettersOf` has answered: it is asked of each word several times. */
  readonly #letters = new Map<string, string>();

  constructor(
    readonly articleId: string,
    /** The article's text, which spans count in. */
    readonly text: string,
    statements: readonly Statement[],
  ) {
    this.reported = statements.every((statement) => statement.reported);
    this.place = statements[0]?.place ?? "";
    this.tokens = statements.flatMap((statement) => statement.tokens);
    this.#parts = numberParts(statements);
    this.#reportedSegments = statements.flatMap(({ reported, quotation }) =>
      reported ? quotation.segments : [],
    );
    let tokensBefore = 0;
    this.words = statements.flatMap((statement) => {
      const shift = tokensBefore;
      tokensBefore += statement.tokens.length;
      return shift === 0
        ? statement.words
        : statement.words.map((word) => ({ ...word, token: word.token + shift }));
    });
  }

  /** Words with one answer were printed without an interruption. */
  partOf(word: number): number {
    return this.#parts[this.words[word]?.token ?? -1] ?? -1;
  }

  /** The last word before an interruption. */
  closesPart(word: number): boolean {
    return word + 1 < this.words.length && this.partOf(word) !== this.partOf(word + 1);
  }

  /**
   * The letters and figures of the word's token, in normal form: what tells two
   * printings apart but for pointing. Brackets and ellipses count: they say
   * that an editor has been at work.
   */
  lettersOf(word: number): string {
    const token = this.tokens[this.words[word]?.token ?? -1];
    if (token === undefined) return "";
    // A figure without its point is another figure: 3.5 is not 35.
    if (token.kind === "figure") return token.n;
    const known = this.#letters.get(token.n);
    if (known !== undefined) return known;
    const letters = token.n.replace(/[^\p{L}\p{N}$€£¥%…[\]()]/gu, "");
    this.#letters.set(token.n, letters);
    return letters;
  }

  /** The spans of the words `[from, to)`, one a part; an empty one at the place when there are none. */
  spansOf(from: number, to: number): ArticleSpan[] {
    const { articleId } = this;
    if (from >= to) return [{ articleId, ...this.#placeBefore(from) }];
    const spans: ArticleSpan[] = [];
    let [start, end] = [-1, -1];
    for (let word = from; word < to; word++) {
      const token = this.tokens[this.words[word]?.token ?? -1];
      if (token === undefined) continue;
      const goesOn = start >= 0 && this.partOf(word) === this.partOf(word - 1);
      if (!goesOn && start >= 0) spans.push({ articleId, start, end });
      if (!goesOn) start = token.start;
      end = token.end;
    }
    if (start >= 0) spans.push({ articleId, start, end });
    return spans;
  }

  /** Whether a reporter's own words stand within the spans. */
  reportedWithin(spans: readonly ArticleSpan[]): boolean {
    return spans.some(({ start, end }) =>
      this.#reportedSegments.some((segment) => segment.start <= end && start <= segment.end),
    );
  }

  /** The words whose tokens lie within the spans; each span begins with a token of the testimony. */
  wordsWithin(spans: readonly ArticleSpan[]): Word[] {
    this.#openings ??= openingsOf(this.words, this.tokens);
    const openings = this.#openings;
    return spans.flatMap((span) => {
      const first = wordAt(span.start, openings);
      if (first === undefined) return [];
      let end = first;
      while (
        end < this.words.length &&
        this.#endsBy(end, span.end) &&
        this.partOf(end) === this.partOf(first)
      )
        end++;
      return this.words.slice(first, end);
    });
  }

  #endsBy(word: number, end: number): boolean {
    return (this.tokens[this.words[word]?.token ?? -1]?.end ?? end + 1) <= end;
  }

  textOf(spans: readonly ArticleSpan[]): string {
    return spans
      .map((span) => this.text.slice(span.start, span.end))
      .join(" ")
      .trim();
  }

  #placeBefore(word: number): { start: number; end: number } {
    const before = this.tokens[this.words[word - 1]?.token ?? -1];
    const after = this.tokens[this.words[word]?.token ?? -1];
    const place = before?.end ?? after?.start ?? 0;
    return { start: place, end: place };
  }
}

/** Whoever lays testimonies side by side names them in this order, however they came. */
export function byPlaceOfTestimony(a: Testimony, b: Testimony): number {
  if (a.place !== b.place) return a.place < b.place ? -1 : 1;
  if (a.text !== b.text) return a.text < b.text ? -1 : 1;
  return a.articleId < b.articleId ? -1 : 1;
}

function numberParts(statements: readonly Statement[]): number[] {
  let part = 0;
  return statements.flatMap((statement) => {
    const { segments } = statement.quotation;
    const first = part;
    part += segments.length;
    if (segments.length === 1) return statement.tokens.map(() => first);
    return statement.tokens.map((token) => {
      const segment = segments.findIndex((span) => span.start <= token.start && token.end <= span.end);
      return first + Math.max(0, segment);
    });
  });
}

interface Opening {
  readonly start: number;
  readonly word: number;
}

/** Looked up by halves: a map of all the words of a book costs more to fill than it is asked for. */
function openingsOf(words: readonly Word[], tokens: readonly Token[]): Opening[] {
  const openings: Opening[] = [];
  let isSorted = true;
  words.forEach(({ token }, word) => {
    const start = tokens[token]?.start;
    if (start === undefined || words[word - 1]?.token === token) return;
    isSorted &&= start >= (openings.at(-1)?.start ?? 0);
    openings.push({ start, word });
  });
  // An outlet may give the end of a statement first.
  return isSorted ? openings : openings.sort((x, y) => x.start - y.start || x.word - y.word);
}

function wordAt(start: number, openings: readonly Opening[]): number | undefined {
  let [low, high] = [0, openings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((openings[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found = openings[low];
  return found?.start === start ? found.word : undefined;
}
