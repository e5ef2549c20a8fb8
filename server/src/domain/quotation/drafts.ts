/** The drafts of one reading in text order, and which of them holds each pair of marks. */
import type { Draft } from "./draft.ts";
import type { MarkedSpan } from "./marks.ts";
import type { Narration } from "./narration.ts";

export class Drafts {
  readonly all: Draft[] = [];
  readonly #narration: Narration;
  /** Index of the draft that holds a marked span. */
  readonly #homes = new Map<number, number>();

  constructor(narration: Narration) {
    this.#narration = narration;
  }

  /** The next paragraph of a quotation that several paragraphs share. */
  carriesOn(marked: MarkedSpan, quote: number): number | null {
    const home = marked.continues === null ? undefined : this.#homes.get(marked.continues);
    if (home === undefined) return null;
    this.join(home, quote);
    return home;
  }

  /** The words between the last marks of a draft. */
  wordsOf(index: number): string {
    const marked = this.#narration.marked[this.all[index]?.quotes.at(-1) ?? -1];
    return marked === undefined ? "" : this.#narration.text.slice(marked.start, marked.end);
  }

  /** One quotation with the draft at an index. */
  join(index: number, quote: number): void {
    this.all[index]?.quotes.push(quote);
    this.#homes.set(quote, index);
  }

  add(draft: Draft): void {
    for (const quote of draft.quotes) this.#homes.set(quote, this.all.length);
    this.all.push(draft);
  }
}
