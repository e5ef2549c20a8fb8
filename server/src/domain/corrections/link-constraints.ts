/**
 * Turns splits, merges and moves into what holds between pairs of quotations.
 * The later word counts: a pair is linked or kept apart by the last correction
 * that spoke of it.
 */
import type { Corrections } from "../collation/corrections.ts";
import type { Quotation } from "../quotation/quotation.ts";
import type { Article } from "../text/article.ts";
import type { KeptCorrection, LinkCorrection, QuotationRef } from "./correction.ts";
import { type OutcomeLog, WHY_MISSED, type WhyMissed } from "./outcome.ts";
import { findQuotation } from "./reference.ts";

type FindIds = (refs: readonly QuotationRef[]) => readonly string[];

export function linkConstraints(
  corrections: readonly KeptCorrection[],
  articles: readonly Article[],
  quotations: readonly Quotation[],
  log: OutcomeLog,
): Corrections {
  const find = finder(articles, quotations);
  const links = new HandLinks();
  for (const correction of corrections) {
    if (correction.kind !== "split" && correction.kind !== "merge" && correction.kind !== "move") continue;
    const sides = sidesOf(correction, find);
    log.met(correction.id, sides.flat());
    const why = whyNot(correction, sides);
    if (why === null) apply(correction, sides, links);
    else log.missed(correction.id, why);
  }
  return links.toCorrections();
}

function finder(articles: readonly Article[], quotations: readonly Quotation[]): FindIds {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const byArticle = new Map<string, Quotation[]>();
  for (const quotation of quotations) {
    const own = byArticle.get(quotation.articleId);
    if (own === undefined) byArticle.set(quotation.articleId, [quotation]);
    else own.push(quotation);
  }
  return (refs) => [
    ...new Set(refs.flatMap((ref) => findQuotation(ref, byId, (id) => byArticle.get(id) ?? [])?.id ?? [])),
  ];
}

/** What is found of each side: those put right first, then those they leave, then those they join. */
function sidesOf(correction: LinkCorrection, find: FindIds): readonly (readonly string[])[] {
  switch (correction.kind) {
    case "split":
      return [find(correction.quotations), find(correction.rest)];
    case "move":
      return [find(correction.quotations), find(correction.rest), find(correction.target)];
    case "merge":
      return correction.groups.map(find);
  }
}

function whyNot({ kind }: LinkCorrection, sides: readonly (readonly string[])[]): WhyMissed | null {
  const found = sides.filter((side) => side.length > 0);
  if (found.length === 0) return WHY_MISSED.noQuotations;
  if (kind === "merge") return found.length < 2 ? WHY_MISSED.oneSide : null;
  if (sides[0]?.length === 0) return WHY_MISSED.noQuotations;
  return kind === "move" && sides[2]?.length === 0 ? WHY_MISSED.oneSide : null;
}

function apply(correction: LinkCorrection, sides: readonly (readonly string[])[], links: HandLinks): void {
  const [first = [], rest = [], target = []] = sides;
  if (correction.kind === "merge") {
    links.bringBack(sides.flat());
    links.join(sides.flat());
    return;
  }
  // Whatever the taken ones held together stays together without them.
  links.join(rest);
  links.part(first, rest);
  if (correction.kind === "move") links.bringBack(first);
  links.join([...first, ...target]);
  if (correction.kind === "split") links.setApart(first, correction.articleIds);
}

class HandLinks {
  /** By pair, in the order of making. */
  readonly #pairs = new Map<string, { readonly ids: readonly [string, string]; readonly linked: boolean }>();
  #apart: Corrections["apart"] = [];

  /** Every pair, not a chain: any one of them may be gone tomorrow. */
  join(ids: readonly string[]): void {
    ids.forEach((a, index) => {
      for (const b of ids.slice(index + 1)) this.#set(a, b, true);
    });
  }

  part(some: readonly string[], others: readonly string[]): void {
    for (const a of some) for (const b of others) this.#set(a, b, false);
  }

  setApart(quotationIds: readonly string[], articleIds: readonly string[]): void {
    this.#apart = [...this.#apart, { quotationIds: new Set(quotationIds), articleIds: new Set(articleIds) }];
  }

  /** What stood apart and was put among others stands apart no more. */
  bringBack(ids: readonly string[]): void {
    this.#apart = this.#apart.map(({ quotationIds, articleIds }) => ({
      quotationIds: new Set([...quotationIds].filter((id) => !ids.includes(id))),
      articleIds,
    }));
  }

  toCorrections(): Corrections {
    const newestFirst = [...this.#pairs.values()].reverse();
    const pairs = (linked: boolean) =>
      newestFirst.filter((pair) => pair.linked === linked).map(({ ids }) => ids);
    return { mustLink: pairs(true), cannotLink: pairs(false), apart: this.#apart };
  }

  #set(a: string, b: string, linked: boolean): void {
    if (a === b) return;
    const ids = a < b ? ([a, b] as const) : ([b, a] as const);
    const key = ids.join(" ");
    this.#pairs.delete(key);
    this.#pairs.set(key, { ids, linked });
  }
}
