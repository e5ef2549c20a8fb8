/**
 * Reads a story of the corpus and its gold, and finds every gold text in its article.
 *
 * Gold names words, never offsets: a person can write and check it, and an
 * edited article fails with the words that are gone instead of drifting.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { DifferenceType } from "../server/src/domain/difference/difference.ts";
import type { QuotationMode } from "../server/src/domain/quotation/quotation.ts";
import type { Article } from "../server/src/domain/text/article.ts";
import type { Span } from "../server/src/domain/text/span.ts";

export interface GoldQuotation {
  readonly id: string;
  readonly mode: QuotationMode;
  /** A key of `speakers`; null where the article does not say, which is then not judged. */
  readonly speaker: string | null;
  /** The words between the marks, in order. */
  readonly segments: readonly string[];
  /** Which occurrence of the first segment, from 1; needed only where the words recur. */
  readonly occurrence?: number;
  readonly parent?: string;
}

/** A requirement that the pipeline does not meet yet, with the reason. It counts in the score and fails no test. */
interface Owed {
  readonly owed?: string;
}

export interface GoldUtterance extends Owed {
  readonly id: string;
  readonly about: string;
  readonly quotations: readonly string[];
  /** These must stand together, each to the letter. */
  readonly required?: readonly string[];
  /** These may stand with them; whether they do is not counted. */
  readonly also?: readonly string[];
}

export interface GoldReading {
  /** The quotations that have this reading. */
  readonly in: readonly string[];
  /** Empty for an omission; absent where the difference is of the whole quotation (form, attribution). */
  readonly text?: string;
}

export interface GoldDifference extends Owed {
  /** Any of these names it rightly. */
  readonly types: readonly DifferenceType[];
  readonly readings: readonly GoldReading[];
  readonly required?: true;
  readonly note?: string;
}

export interface GoldValue {
  readonly article: string;
  readonly text: string;
}

export interface GoldConflict extends Owed {
  readonly type: "number" | "date" | "name";
  /** The articles that agree with one another stand on one side. */
  readonly sides: readonly (readonly GoldValue[])[];
  readonly required?: true;
  readonly note?: string;
}

export interface Gold {
  readonly about: string;
  /** The names that are right for a speaker; the first is the canonical one. */
  readonly speakers: Readonly<Record<string, readonly string[]>>;
  readonly quotations: Readonly<Record<string, readonly GoldQuotation[]>>;
  readonly utterances: readonly GoldUtterance[];
  readonly differences: readonly GoldDifference[];
  /** Differences of these types between these quotations would be false alarms. */
  readonly unwanted: readonly { types: readonly DifferenceType[]; in: readonly string[]; note: string }[];
  /** Quotations that look alike and report two utterances. */
  readonly apart: readonly { readonly quotations: readonly [string, string]; readonly why: string }[];
  readonly conflicts: readonly GoldConflict[];
  /** What the pipeline reached when last measured; a fall below fails. */
  readonly floors: Readonly<Record<string, number>>;
}

/** A gold quotation with its place. */
export interface PlacedQuotation extends GoldQuotation {
  readonly articleId: string;
  readonly spans: readonly Span[];
}

export interface Story {
  readonly id: string;
  readonly title: string;
  readonly articles: readonly Article[];
  readonly gold: Gold;
}

const storiesFolder = fileURLToPath(new URL("./stories/", import.meta.url));

export function readStories(): Story[] {
  return readdirSync(storiesFolder).sort().map(readStory);
}

function readStory(id: string): Story {
  const read = (file: string) => readFileSync(`${storiesFolder}${id}/${file}`, "utf8");
  const listed: { title: string; articles: (Partial<Article> & { file: string; outlet: string })[] } =
    JSON.parse(read("story.json"));
  const gold: Gold = JSON.parse(read("gold.json"));
  const articles = listed.articles.map((entry) => ({
    ...{
      title: null,
      byline: null,
      url: null,
      archiveUrl: null,
      fetchedAt: null,
      publishedAt: null,
      language: null,
      kind: "news" as const,
    },
    ...{ wire: null, translatedFrom: null, translation: null, translator: null },
    ...entry,
    id: articleIdOf(entry.file),
    text: read(entry.file),
  }));
  return { id, title: listed.title, articles, gold };
}

export function articleIdOf(file: string): string {
  return file.replace(/\.txt$/, "");
}

/** Every quotation of the gold with its spans; throws with the words that an article does not have. */
export function placeQuotations(story: Story): Map<string, PlacedQuotation> {
  const placed = new Map<string, PlacedQuotation>();
  for (const [file, quotations] of Object.entries(story.gold.quotations)) {
    const text = textOfFile(story, file);
    for (const quotation of quotations) {
      if (placed.has(quotation.id)) throw new Error(`${story.id}: two quotations are called ${quotation.id}`);
      const spans = findSegments(text, quotation, `${story.id}/${file} ${quotation.id}`);
      placed.set(quotation.id, { ...quotation, articleId: articleIdOf(file), spans });
    }
  }
  return placed;
}

export function textOfFile(story: Story, file: string): string {
  const article = story.articles.find((each) => each.file === file);
  if (article === undefined) throw new Error(`${story.id}: story.json does not list ${file}`);
  return article.text;
}

function findSegments(text: string, quotation: GoldQuotation, label: string): Span[] {
  let from = 0;
  return quotation.segments.map((segment, index) => {
    const found =
      index === 0 ? findOnce(text, segment, quotation.occurrence, label) : text.indexOf(segment, from);
    if (found < 0)
      throw new Error(`${label}: the article does not have “${segment}” after its other segments`);
    from = found + segment.length;
    return { start: found, end: from };
  });
}

/** Where the words stand; they must stand once, unless the gold says which time is meant. */
export function findOnce(text: string, words: string, occurrence: number | undefined, label: string): number {
  const places = occurrencesOf(text, words);
  if (occurrence === undefined && places.length > 1) {
    throw new Error(`${label}: the article has “${words}” ${places.length} times; say which occurrence`);
  }
  const place = places[(occurrence ?? 1) - 1];
  if (place === undefined) throw new Error(`${label}: the article does not have “${words}”`);
  return place;
}

function occurrencesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** The place of a reading's words inside a quotation; its whole extent for an omission or a whole-quotation reading. */
export function placeReading(
  text: string,
  quotation: PlacedQuotation,
  words: string | undefined,
): readonly Span[] {
  if (words === undefined || words === "") return quotation.spans;
  for (const span of quotation.spans) {
    const at = text.slice(span.start, span.end).indexOf(words);
    if (at >= 0) return [{ start: span.start + at, end: span.start + at + words.length }];
  }
  throw new Error(`the quotation ${quotation.id} does not have “${words}”`);
}
