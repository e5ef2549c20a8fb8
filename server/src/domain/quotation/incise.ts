/**
 * Attributions that stand inside the speech, as much of Europe prints them:
 * `«Мы остаемся, — сказал Орлов. — Мы не уйдем»`, `« Nous restons, a déclaré
 * Marie Dubois, et rien ne change »`, and lines of speech that open with a
 * dash and have no marks at all (`– Zostajemy – powiedział Adam Wolski.`).
 */
import type { Tagger } from "../language.ts";
import type { Span } from "../text/span.ts";
import type { Cue } from "./cue.ts";
import { findCues } from "./cues.ts";
import { isFirstPerson } from "./first-person.ts";
import type { ListedWords } from "./lexicon/speech-lexicon.ts";
import { type Narration, narrate, type Sentence } from "./narration.ts";
import { isComma, wordAt } from "./phrases.ts";

/** Speech with the attribution taken out of it. */
export interface Incised {
  /** What was said, in pieces. */
  readonly pieces: readonly Span[];
  /** The attribution as a sentence of its own. */
  readonly sentence: Sentence;
  readonly cue: Cue;
}

const DASH = /(?<=^|[\s,.?!…])[—–]+\s*|(?<=^|\s)--?\s+|[—–](?=[.,;:?!…\s]|$)/gu;
const OPENING_DASH = /^\s*(?:[—–]|--?\s)\s*/u;
const NO_MARKS: readonly [] = [];

/** Reads stretches of one article; offsets are the article's. */
export class InciseReader {
  readonly #narration: Narration;
  readonly #lists: ListedWords;
  readonly #tagger: Tagger;

  constructor(narration: Narration, lists: ListedWords, tagger: Tagger) {
    this.#narration = narration;
    this.#lists = lists;
    this.#tagger = tagger;
  }

  /** A paragraph that opens with a dash; null where nothing in it says who speaks, for lists have dashes too. */
  line(paragraph: Span): Incised | null {
    if (!this.#lists.dashLines) return null;
    const text = this.#narration.text.slice(paragraph.start, paragraph.end);
    const opening = OPENING_DASH.exec(text);
    return opening === null
      ? null
      : this.marked({ start: paragraph.start + opening[0].length, end: paragraph.end });
  }

  /** What stands between marks. */
  marked(content: Span): Incised | null {
    return this.#betweenDashes(content) ?? this.#betweenCommas(content);
  }

  #betweenDashes(stretch: Span): Incised | null {
    const parts = partsBetween(this.#narration.text, stretch, DASH);
    const speech: Span[] = [];
    let found: Pick<Incised, "sentence" | "cue"> | null = null;
    let goesOn = false;
    parts.forEach((part, index) => {
      const attribution = index === 0 ? null : this.#attribution(part);
      if (attribution !== null) {
        found ??= attribution;
        goesOn = false;
        return;
      }
      const last = speech.at(-1);
      if (goesOn && last !== undefined) speech[speech.length - 1] = { start: last.start, end: part.end };
      else speech.push(part);
      goesOn = true;
    });
    return finished(this.#narration.text, speech, found);
  }

  /** A part between dashes that opens with a verb of saying and whoever said it. */
  #attribution(part: Span): Pick<Incised, "sentence" | "cue"> | null {
    const [sentence] = this.#sentencesOf(part);
    if (sentence === undefined || !/^\s*\p{Ll}/u.test(this.#narration.text.slice(part.start, part.end)))
      return null;
    const [cue] = findCues(sentence.nodes(), this.#narration.lexicon);
    const opens = cue !== undefined && cue.verbClass !== "according" && cue.first === 0 && cue.inverted;
    return opens ? { sentence, cue } : null;
  }

  #betweenCommas(content: Span): Incised | null {
    for (const sentence of this.#sentencesOf(content)) {
      const nodes = sentence.nodes();
      for (const cue of findCues(nodes, this.#narration.lexicon)) {
        const before = wordAt(nodes, cue.first - 1);
        const subject = cue.inverted ? cue.subject : null;
        const after = wordAt(nodes, (subject?.mention.last ?? 0) + 1);
        const isNamed = /^(?:PROPN|PRON)$/u.test(wordAt(nodes, subject?.naming[0]?.last ?? -1)?.pos ?? "");
        if (subject === null || before === null || !isNamed || !/^[,?!…]$/u.test(before.text)) continue;
        if (isFirstPerson(wordAt(nodes, subject.mention.first)?.lower ?? "")) continue;
        const close = subject.mention.last + 1;
        const end =
          after !== null && /^[,.]$/u.test(after.text) && !opensAside(nodes, close, this.#lists)
            ? after.end
            : clauseEnd(nodes, close);
        const pieces = [
          { start: content.start, end: before.end },
          { start: end, end: content.end },
        ];
        return finished(this.#narration.text, pieces, { sentence, cue });
      }
    }
    return null;
  }

  #sentencesOf(stretch: Span): readonly Sentence[] {
    const { text, lexicon } = this.#narration;
    return narrate(text, [stretch], NO_MARKS, this.#tagger, lexicon).sentences;
  }
}

// Neither "que" nor "où": `« Nous pensons, dit-elle, que …` goes on with what was said.
const RELATIVES = /^(?:qui|dont|quien|cui|który|która|который|которая|який|яка)$/u;

/** "a dit Marie Dubois, qui tient un café, …": what the comma opens tells who she is, and nobody said it. */
function opensAside(nodes: ReturnType<Sentence["nodes"]>, comma: number, lists: ListedWords): boolean {
  if (!isComma(nodes[comma])) return false;
  const next = wordAt(nodes, comma + 1);
  if (next === null) return false;
  const noun = next.pos === "DET" ? wordAt(nodes, comma + 2) : next;
  return RELATIVES.test(next.lower) || (noun !== null && lists.kindOf(noun.lower) === "role");
}

function clauseEnd(nodes: ReturnType<Sentence["nodes"]>, last: number): number {
  for (let index = last + 1; index < nodes.length; index++) {
    const word = wordAt(nodes, index);
    if (word !== null && /^[,.;]$/u.test(word.text)) return word.end;
  }
  return nodes.at(-1)?.end ?? 0;
}

function partsBetween(text: string, stretch: Span, separator: RegExp): Span[] {
  const parts: Span[] = [];
  let start = stretch.start;
  for (const match of text.slice(stretch.start, stretch.end).matchAll(separator)) {
    parts.push({ start, end: stretch.start + match.index });
    start = stretch.start + match.index + match[0].length;
  }
  return [...parts, { start, end: stretch.end }];
}

function finished(
  text: string,
  pieces: readonly Span[],
  found: Pick<Incised, "sentence" | "cue"> | null,
): Incised | null {
  const spoken = pieces.flatMap((piece) => trimmed(text, piece));
  return found === null || spoken.length === 0 ? null : { ...found, pieces: spoken };
}

/** Without space around it and points that belong to the attribution; nothing when no word is left. */
function trimmed(text: string, { start, end }: Span): Span[] {
  const piece = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(piece)) return [];
  const lead = /^[\s.,;:—–-]*/u.exec(piece)?.[0].length ?? 0;
  return [{ start: start + lead, end: start + piece.trimEnd().length }];
}
