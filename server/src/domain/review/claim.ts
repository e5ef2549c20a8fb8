/**
 * A second claim in one utterance: "We will not sign, and forty states stand
 * with us" can be right in one half and wrong in the other. Every utterance has
 * its first claim, which is the utterance itself; further ones are made by an
 * editor on words of it.
 */
import { type Anchor, anchorOf, locate } from "../text/anchor.ts";
import type { ArticleSpan } from "../text/article.ts";

import type { Actor } from "./story-event.ts";

/** Found again by what they say, where an outlet has changed its text. */
export interface AnchoredWords {
  readonly articleId: string;
  readonly anchor: Anchor;
}

export interface Claim {
  readonly id: string;
  readonly utteranceId: string;
  /** The words it is about, as outlets print them; they may begin and end anywhere in a quotation. */
  readonly words: readonly AnchoredWords[];
  /** The claim in words: as printed, or as the editor puts it. */
  readonly text: string;
  readonly actor: Actor;
  /** ISO 8601 with zone. */
  readonly at: string;
}

export function anchoredWords(
  places: readonly ArticleSpan[],
  texts: ReadonlyMap<string, string>,
): AnchoredWords[] {
  return places.map(({ articleId, start, end }) => ({
    articleId,
    anchor: anchorOf(texts.get(articleId) ?? "", { start, end }),
  }));
}

/** Where the words stand now; those that are gone are left out. */
export function placesOfClaim(
  { words }: Pick<Claim, "words">,
  texts: ReadonlyMap<string, string>,
): ArticleSpan[] {
  return words.flatMap(({ articleId, anchor }) => {
    const found = locate(texts.get(articleId) ?? "", anchor);
    return found.kind === "found" ? [{ articleId, ...found.span }] : [];
  });
}

/** The words as the first outlet selected prints them, on one line. */
export function textOfClaim(words: readonly AnchoredWords[]): string {
  const [first] = words;
  return words
    .filter(({ articleId }) => articleId === first?.articleId)
    .map(({ anchor }) => anchor.exact.replace(/\s+/gu, " ").trim())
    .join(" … ");
}
