/**
 * schema.org ClaimReview as JSON-LD, for fact-check explorers.
 *
 * What we check is a *reporting claim*: that an outlet reports a statement in
 * these words. Its author is therefore the outlet; the speaker is the creator
 * of the quotation that the claim is about. Claims without a verdict are left
 * out. A page should carry one of them; the graph holds them all.
 */
import { DeskError } from "../domain/desk-error.ts";
import type { DifferenceType } from "../domain/difference/difference.ts";
import type {
  Report,
  ReportReading,
  ReportReply,
  ReportRuling,
  ReportSource,
  ReportUtterance,
} from "../domain/report/report.ts";
import type { Verdict } from "../domain/review/ruling.ts";
import { DEFAULT_OPTIONS, type FormatOptions } from "./format-options.ts";
import { inertLine, isSchemaDate, webAddress } from "./inert-text.ts";
import { anchorOf } from "./utterance-outline.ts";
import { repliesTo, speakersOf, VERDICT_WORDS } from "./words-for.ts";

/** Readers of ClaimReview show about this much of `claimReviewed`. */
const CLAIM_LENGTH = 75;

/** How far a disputed reading is from what was said, 1 (reversed) to 4 (other words); 5 is a verified one. */
const RATINGS: Readonly<Record<DifferenceType, number>> = {
  contradiction: 1,
  negation: 1,
  attribution: 1,
  number: 2,
  date: 2,
  name: 2,
  modality: 3,
  omission: 3,
  interpolation: 3,
  occasion: 3,
  wording: 4,
  form: 4,
  formal: 4,
};
const BEST = 5;

interface ClaimNode {
  readonly "@id": string;
  readonly [field: string]: unknown;
}

export function renderClaimReview(report: Report, { claim }: FormatOptions = DEFAULT_OPTIONS): string {
  const graph = Array.from(report.utterances, (utterance) => claimsOf(report, utterance)).flat();
  return serialized(claim === null ? { "@graph": graph } : only(graph, `${report.header.address}#${claim}`));
}

/** One claim to a page is what readers of ClaimReview want. */
export interface ClaimFile {
  readonly name: string;
  readonly body: string;
}

/** The graph as one file a claim. */
export function claimFiles(graph: string): ClaimFile[] {
  const { "@graph": claims } = JSON.parse(graph) as { "@graph": readonly { "@id": string }[] };
  return claims.map((claim) => ({
    name: `${claim["@id"].slice(claim["@id"].indexOf("#") + 1)}.claimreview.jsonld`,
    body: serialized(claim),
  }));
}

function only(graph: readonly ClaimNode[], address: string): object {
  const claim = graph.find((node) => node["@id"] === address);
  if (claim !== undefined) return claim;
  throw new DeskError(
    "claim.not-found",
    "There is no such claim with a verdict in this report: take one from the whole graph.",
  );
}

function serialized(content: object): string {
  // "<" is written as an escape, so that the text can stand in a script element of any page.
  const json = JSON.stringify({ "@context": "https://schema.org", ...content }, null, 1);
  return `${json.replaceAll("<", "\\u003c")}\n`;
}

/** One claim for each outlet's reading that is ruled on, and one for the statement as such where that is. */
function claimsOf(report: Report, utterance: ReportUtterance): ClaimNode[] {
  const { ruling, readings } = utterance;
  return [
    ...(isRuled(ruling) ? [claimReview(report, utterance, readings, ruling, anchorOf(utterance.id))] : []),
    ...readings.flatMap((reading) =>
      isRuled(reading.ruling)
        ? [claimReview(report, utterance, [reading], reading.ruling, anchorOf(utterance.id, reading.sigil))]
        : [],
    ),
  ];
}

function isRuled(ruling: ReportRuling | null): ruling is ReportRuling {
  return ruling !== null && ruling.verdict !== "open";
}

function claimReview(
  report: Report,
  utterance: ReportUtterance,
  readings: readonly ReportReading[],
  ruling: ReportRuling,
  anchor: string,
): ClaimNode {
  const { header, sources } = report;
  const url = `${header.address}#${anchor}`;
  const words = inertLine(longest(readings.map(({ text }) => text)));
  const outlets = [...new Set(readings.map(({ outlet }) => inertLine(outlet)))];
  const speaker = utterance.speakers.length === 0 ? "" : ` ${inertLine(speakersOf(utterance))}:`;
  return {
    "@type": "ClaimReview",
    "@id": url,
    url,
    datePublished: ruling.at,
    author: { "@type": "Person", name: inertLine(ruling.checker) },
    claimReviewed: clip(`${outlets.join(", ")}:${speaker} “${words}”`, CLAIM_LENGTH),
    reviewBody: inertLine(ruling.reason),
    reviewRating: rating(ruling, utterance),
    itemReviewed: {
      "@type": "Claim",
      "@id": `${url}-claim`,
      author: single(outlets.map((name) => ({ "@type": "Organization", name }))),
      ...dated(readings),
      about: {
        "@type": "Quotation",
        text: words,
        ...(utterance.speakers.length === 0 ? {} : { creator: single(utterance.speakers.map(speakerNode)) }),
      },
      ...appearances(readings, sources),
    },
    ...(ruling.correction === null
      ? {}
      : {
          correction: {
            "@type": "CorrectionComment",
            text: inertLine(ruling.correction),
            datePublished: ruling.at,
          },
        }),
    ...citations(ruling),
    ...comments(repliesTo(report, utterance)),
    ...(report.voided ? { creativeWorkStatus: "Void" } : {}),
  };
}

function rating({ verdict, reason }: ReportRuling, { differences }: ReportUtterance): object {
  const value = ratingValue(verdict, differences[0]?.type ?? "wording");
  return {
    "@type": "Rating",
    name: VERDICT_WORDS[verdict],
    alternateName: VERDICT_WORDS[verdict],
    ratingExplanation: inertLine(reason),
    // What cannot be settled has no place on a scale.
    ...(value === null ? {} : { ratingValue: value, worstRating: 1, bestRating: BEST }),
  };
}

function ratingValue(verdict: Verdict, gravest: DifferenceType): number | null {
  if (verdict === "verified") return BEST;
  return verdict === "disputed" ? RATINGS[gravest] : null;
}

function speakerNode({ kind, name, aliases }: ReportUtterance["speakers"][number]): object {
  const type = kind === "organisation" ? "Organization" : "Person";
  return {
    "@type": type,
    name: inertLine(name),
    ...(aliases.length === 0 ? {} : { alternateName: aliases.map(inertLine) }),
  };
}

function dated(readings: readonly ReportReading[]): object {
  const first = readings.flatMap(({ publishedAt }) => dateOf(publishedAt) ?? []).sort()[0];
  return first === undefined ? {} : { datePublished: first };
}

/** The articles that carry the claim, the earliest one apart. */
function appearances(readings: readonly ReportReading[], sources: readonly ReportSource[]): object {
  const byDate = [...readings].sort((a, b) => (a.publishedAt ?? "9").localeCompare(b.publishedAt ?? "9"));
  const [first, ...others] = byDate.map(({ articleId, outlet, url, publishedAt }) => {
    const [address, date] = [webAddress(url), dateOf(publishedAt)];
    const source = sources.find((each) => each.articleId === articleId);
    const archived = webAddress(source?.archiveUrl);
    return {
      "@type": "NewsArticle",
      ...(address === null ? {} : { url: address }),
      ...(archived === null ? {} : { archivedAt: archived }),
      ...(date === null ? {} : { datePublished: date }),
      publisher: { "@type": "Organization", name: inertLine(outlet) },
      ...translatorOf(source),
    };
  });
  if (first === undefined) return {};
  return { firstAppearance: first, ...(others.length === 0 ? {} : { appearance: others }) };
}

/** The vocabulary has persons for translators, and no machines. */
function translatorOf(source: ReportSource | undefined): object {
  if (!source?.translator || source.translation !== "human") return {};
  return { translator: { "@type": "Person", name: inertLine(source.translator) } };
}

function dateOf(publishedAt: string | null): string | null {
  return publishedAt !== null && isSchemaDate(publishedAt) ? publishedAt : null;
}

function citations({ evidence }: ReportRuling): object {
  if (evidence.length === 0) return {};
  return {
    citation: evidence.map(({ description, url, locator }) => {
      const address = webAddress(url);
      return {
        "@type": "CreativeWork",
        name: inertLine(description),
        ...(address === null ? {} : { url: address }),
        ...(locator === null ? {} : { position: inertLine(locator) }),
      };
    }),
  };
}

/** What those concerned answered; who they are is not known to the vocabulary's letter. */
function comments(replies: readonly ReportReply[]): object {
  if (replies.length === 0) return {};
  return {
    comment: replies.map(({ from, receivedAt, text, url }) => {
      const [address, date] = [webAddress(url), dateOf(receivedAt)];
      return {
        "@type": "Comment",
        text: inertLine(text),
        author: { "@type": "Organization", name: inertLine(from) },
        ...(date === null ? {} : { datePublished: date }),
        ...(address === null ? {} : { url: address }),
      };
    }),
  };
}

function single<Node>(nodes: readonly Node[]): Node | readonly Node[] | undefined {
  return nodes.length > 1 ? nodes : nodes[0];
}

function longest(texts: readonly string[]): string {
  return texts.reduce((longer, text) => (text.length > longer.length ? text : longer), "");
}

/** Cut at a word, never through a pair of surrogates. */
function clip(text: string, limit: number): string {
  const characters = [...text];
  if (characters.length <= limit) return text;
  const room = characters.slice(0, limit - 1).join("");
  const space = room.lastIndexOf(" ");
  return `${space > limit / 2 ? room.slice(0, space) : room}…`;
}
