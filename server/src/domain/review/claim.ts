/**
 * A second claim in one utterance: "We will not sign, and forty states stand
 * with us" can be right in one half and wrong in the other. Every utterance has
 * its first claim, which is the utterance itself; further ones are made by an
 * editor on words of it.
 */
import type { ArticleSpan } from "../text/article.ts";
import { textOf } from "../text/span.ts";
import type { Actor } from "./story-event.ts";

export interface Claim {
  readonly id: string;
  readonly utteranceId: string;
  /** The words it is about, as outlets print them; it may begin and end anywhere in a quotation. */
  readonly places: readonly ArticleSpan[];
  /** The claim in words: as printed, or as the editor puts it. */
  readonly text: string;
  readonly actor: Actor;
  /** ISO 8601 with zone. */
  readonly at: string;
}

/** The words as the first outlet selected prints them, on one line. */
export function wordsOfClaim(places: readonly ArticleSpan[], texts: ReadonlyMap<string, string>): string {
  const [first] = places;
  return places
    .filter(({ articleId }) => articleId === first?.articleId)
    .map((place) =>
      textOf(texts.get(place.articleId) ?? "", place)
        .replace(/\s+/gu, " ")
        .trim(),
    )
    .join(" … ");
}
