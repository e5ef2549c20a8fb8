/**
 * Turns what an editor points at (ids of this analysis) into what a correction
 * keeps (words and names that any later analysis can find).
 */

import { differenceRef } from "../domain/corrections/correct-differences.ts";
import type {
  Correction,
  NamedSpeaker,
  Place,
  QuotationRef,
  SpeakerNames,
} from "../domain/corrections/correction.ts";
import { placeOf, refOf } from "../domain/corrections/reference.ts";
import { DeskError } from "../domain/desk-error.ts";
import type { DifferenceType } from "../domain/difference/difference.ts";
import type { Quotation, QuotationMode, Speaker } from "../domain/quotation/quotation.ts";
import { filled, REFUSALS } from "../domain/refusals.ts";
import type { CorrectionDeed, NamedQuotations } from "../domain/review/correction-deed.ts";
import { inALine } from "../domain/review/deed.ts";
import { wordsOf } from "../domain/review/queue.ts";
import type { Article } from "../domain/text/article.ts";
import { foldName } from "../domain/text/normalize.ts";
import { type Span, textOf } from "../domain/text/span.ts";
import { gistOf } from "./find-utterance.ts";
import type { StoryArticles } from "./revise-articles.ts";
import type { KeptQuotation, KeptUtterance, StoreView } from "./store.ts";

export type SpeakerChoice = { readonly id: string } | NamedSpeaker | null;

export type CorrectionDraft =
  | { readonly kind: "split"; readonly quotationIds: readonly string[] }
  | { readonly kind: "merge"; readonly utteranceIds: readonly string[] }
  | { readonly kind: "move"; readonly quotationIds: readonly string[]; readonly utteranceId: string }
  | {
      readonly kind: "add-quotation";
      readonly articleId: string;
      readonly segments: readonly Span[];
      readonly mode: QuotationMode;
      readonly speaker: SpeakerChoice;
      readonly utteranceId: string | null;
    }
  | { readonly kind: "set-bounds"; readonly quotationId: string; readonly segments: readonly Span[] }
  | {
      readonly kind: "set-speaker";
      readonly quotationIds: readonly string[];
      readonly speaker: SpeakerChoice;
    }
  | { readonly kind: "set-mode"; readonly quotationIds: readonly string[]; readonly mode: QuotationMode }
  | { readonly kind: "remove-quotations"; readonly quotationIds: readonly string[] }
  | { readonly kind: "merge-speakers"; readonly speakerIds: readonly string[]; readonly name: string | null }
  | {
      readonly kind: "split-speaker";
      readonly speakerId: string;
      readonly form: string;
      readonly name: string | null;
    }
  | { readonly kind: "rename-speaker"; readonly speakerId: string; readonly name: string }
  | {
      readonly kind: "dismiss-difference";
      readonly utteranceId: string;
      readonly differenceId: string;
      readonly reason: string;
    }
  | {
      readonly kind: "retype-difference";
      readonly utteranceId: string;
      readonly differenceId: string;
      readonly type: DifferenceType;
    };

/** A correction and how the log tells it. */
export interface SpelledOut {
  readonly correction: Correction;
  readonly deed: CorrectionDeed;
}

type DraftOf<Kind extends CorrectionDraft["kind"]> = Extract<CorrectionDraft, { readonly kind: Kind }>;

/** In the order of the drafts; refuses the whole list for one that cannot be. */
export async function spellOut(
  view: StoreView,
  story: StoryArticles,
  drafts: readonly CorrectionDraft[],
): Promise<readonly SpelledOut[]> {
  const look = new Lookup(view, story);
  const spelled: SpelledOut[] = [];
  for (const draft of drafts) spelled.push(...(await spellOutOne(draft, look)));
  return spelled;
}

async function spellOutOne(draft: CorrectionDraft, look: Lookup): Promise<readonly SpelledOut[]> {
  switch (draft.kind) {
    case "split":
      return [await spellSplit(draft, look)];
    case "merge":
      return [await spellMerge(draft, look)];
    case "move":
      return [await spellMove(draft, look)];
    case "add-quotation":
      return await spellAdded(draft, look);
    case "set-bounds":
      return [await spellBounds(draft, look)];
    case "set-speaker": {
      const { refs, named } = await look.refs(draft.quotationIds);
      const speaker = await look.speakerChosen(draft.speaker);
      const deed = { kind: draft.kind, quotations: named, speaker: speaker?.name ?? null };
      return [{ correction: { kind: draft.kind, quotations: refs, speaker }, deed }];
    }
    case "set-mode": {
      const { refs, named } = await look.refs(draft.quotationIds);
      const { kind, mode } = draft;
      return [{ correction: { kind, quotations: refs, mode }, deed: { kind, quotations: named, mode } }];
    }
    case "remove-quotations": {
      const { refs, named } = await look.refs(draft.quotationIds);
      const { kind } = draft;
      return [{ correction: { kind, quotations: refs }, deed: { kind, quotations: named } }];
    }
    case "merge-speakers":
      return [await spellMergedSpeakers(draft, look)];
    case "split-speaker":
      return [await spellSplitSpeaker(draft, look)];
    case "rename-speaker": {
      const speaker = await look.speaker(draft.speakerId);
      const name = refuseUnreadableName(draft.name);
      const deed = { kind: draft.kind, from: speaker.name, to: name };
      return [{ correction: { kind: draft.kind, speaker: namesOf(speaker), name }, deed }];
    }
    case "dismiss-difference":
    case "retype-difference":
      return [await spellDifference(draft, look)];
  }
}

async function spellSplit({ quotationIds }: DraftOf<"split">, look: Lookup): Promise<SpelledOut> {
  const { refs, quotations, named } = await look.refs(quotationIds);
  refuseScare(quotations);
  const rest = await look.companionsOf(quotations);
  const homes = new Set(quotations.map(({ utteranceId }) => utteranceId));
  if (rest.length === 0 && homes.size === 1 && !homes.has(null)) {
    throw impossible(REFUSALS.wholeUtterance);
  }
  const correction: Correction = { kind: "split", quotations: refs, rest, articleIds: look.articleIds() };
  return { correction, deed: { kind: "split", quotations: named } };
}

async function spellMerge({ utteranceIds }: DraftOf<"merge">, look: Lookup): Promise<SpelledOut> {
  const utterances = [];
  for (const id of new Set(utteranceIds)) utterances.push(await look.utterance(id));
  if (utterances.length < 2) throw impossible(REFUSALS.oneUtterance);
  const groups = utterances.map(({ quotations }) => look.refsOf(quotations));
  const gists = utterances.map(gistOf);
  return { correction: { kind: "merge", groups }, deed: { kind: "merge", gists } };
}

async function spellMove({ quotationIds, utteranceId }: DraftOf<"move">, look: Lookup): Promise<SpelledOut> {
  const { refs, quotations, named } = await look.refs(quotationIds);
  refuseScare(quotations);
  const target = await look.utterance(utteranceId);
  if (quotations.some((quotation) => quotation.utteranceId === target.utterance.id)) {
    throw impossible(REFUSALS.isThereAlready);
  }
  const rest = await look.companionsOf(quotations);
  const correction: Correction = {
    kind: "move",
    quotations: refs,
    rest,
    target: look.refsOf(target.quotations),
  };
  return { correction, deed: { kind: "move", quotations: named, gist: gistOf(target) } };
}

async function spellAdded(draft: DraftOf<"add-quotation">, look: Lookup): Promise<readonly SpelledOut[]> {
  const article = look.article(draft.articleId);
  const place = placeOf(article, readableSpans(article, draft.segments));
  const speaker = await look.speakerChosen(draft.speaker);
  const words = wordsAt(place);
  const added: SpelledOut = {
    correction: { kind: "add-quotation", place, mode: draft.mode, speaker },
    deed: { kind: "add-quotation", words, outlet: article.outlet },
  };
  if (draft.utteranceId === null) return [added];
  refuseScare([draft]);
  const target = await look.utterance(draft.utteranceId);
  // The id says nothing here: the quotation is made by the correction before, and found by its words.
  const ref: QuotationRef = { ...place, quotationId: "" };
  const moved: Correction = {
    kind: "move",
    quotations: [ref],
    rest: [],
    target: look.refsOf(target.quotations),
  };
  return [added, { correction: moved, deed: { kind: "put", words, gist: gistOf(target) } }];
}

async function spellBounds(draft: DraftOf<"set-bounds">, look: Lookup): Promise<SpelledOut> {
  const { refs, quotations, named } = await look.refs([draft.quotationId]);
  const [ref, quotation] = [refs[0], quotations[0]];
  if (ref === undefined || quotation === undefined) throw quotationNotFound();
  const article = look.article(quotation.articleId);
  const place = placeOf(article, readableSpans(article, draft.segments));
  const deed = { kind: draft.kind, from: named.words, to: wordsAt(place) };
  return { correction: { kind: draft.kind, quotation: ref, place }, deed };
}

async function spellMergedSpeakers(draft: DraftOf<"merge-speakers">, look: Lookup): Promise<SpelledOut> {
  const speakers: Speaker[] = [];
  for (const id of new Set(draft.speakerIds)) speakers.push(await look.speaker(id));
  const [first] = speakers;
  if (first === undefined || speakers.length < 2) throw impossible(REFUSALS.oneSpeaker);
  const name = refuseUnreadableName(draft.name ?? first.name);
  const correction: Correction = { kind: "merge-speakers", speakers: speakers.map(namesOf), name };
  return { correction, deed: { kind: draft.kind, names: speakers.map((each) => each.name) } };
}

async function spellSplitSpeaker(draft: DraftOf<"split-speaker">, look: Lookup): Promise<SpelledOut> {
  const speaker = await look.speaker(draft.speakerId);
  const isForm = (name: string) => foldName(name) === foldName(draft.form);
  const names = [speaker.name, ...speaker.aliases];
  if (!names.some(isForm)) throw impossible(filled(REFUSALS.notCalledSo, speaker.name, draft.form));
  if (names.every(isForm)) throw impossible(filled(REFUSALS.noOtherName, speaker.name));
  const name = refuseUnreadableName(draft.name ?? draft.form);
  const correction: Correction = {
    kind: "split-speaker",
    speaker: namesOf(speaker),
    form: draft.form,
    name,
  };
  return { correction, deed: { kind: draft.kind, name, from: speaker.name } };
}

async function spellDifference(
  draft: DraftOf<"dismiss-difference" | "retype-difference">,
  look: Lookup,
): Promise<SpelledOut> {
  const kept = await look.utterance(draft.utteranceId);
  const difference = kept.utterance.differences.find(({ id }) => id === draft.differenceId);
  if (difference === undefined) {
    throw new DeskError(
      "difference.not-found",
      "There is no such difference: the story may have been analyzed anew.",
    );
  }
  const ref = differenceRef(difference, look.articles);
  const gist = gistOf(kept);
  if (draft.kind === "dismiss-difference") {
    const correction: Correction = { kind: draft.kind, difference: ref, reason: draft.reason };
    return { correction, deed: { kind: draft.kind, gist, reason: draft.reason } };
  }
  const correction: Correction = { kind: draft.kind, difference: ref, type: draft.type };
  return { correction, deed: { kind: draft.kind, gist, from: difference.type, to: draft.type } };
}

/** What drafts point at, in the story as it is now. */
class Lookup {
  readonly #view: StoreView;
  readonly #storyId: string;
  readonly articles: ReadonlyMap<string, Article>;
  #speakers: readonly Speaker[] | null = null;

  constructor(view: StoreView, { story, articles }: StoryArticles) {
    this.#view = view;
    this.#storyId = story.id;
    this.articles = new Map(articles.map((article) => [article.id, article]));
  }

  articleIds(): readonly string[] {
    return [...this.articles.keys()].sort();
  }

  article(id: string): Article {
    const article = this.articles.get(id);
    if (article !== undefined) return article;
    throw new DeskError(
      "article.not-found",
      "There is no such article in this story: it may have been taken out.",
    );
  }

  async refs(ids: readonly string[]): Promise<{
    readonly refs: readonly QuotationRef[];
    readonly quotations: readonly KeptQuotation[];
    readonly named: NamedQuotations;
  }> {
    const unique = [...new Set(ids)];
    const quotations = await this.#view.analysis.quotationsById(this.#storyId, unique);
    const [first] = quotations;
    if (first === undefined || quotations.length < unique.length) throw quotationNotFound();
    const named = { count: quotations.length, words: inALine(this.#wordsOf(first)) };
    return { refs: this.refsOf(quotations), quotations, named };
  }

  refsOf(quotations: readonly Quotation[]): readonly QuotationRef[] {
    return quotations.flatMap((quotation) => {
      const article = this.articles.get(quotation.articleId);
      return article === undefined ? [] : [refOf(quotation, article)];
    });
  }

  /** Whatever else is in the utterances of these quotations. */
  async companionsOf(quotations: readonly KeptQuotation[]): Promise<readonly QuotationRef[]> {
    const homes = new Set(quotations.flatMap(({ utteranceId }) => utteranceId ?? []));
    const leaving = new Set(quotations.map(({ id }) => id));
    const kept = await this.#view.utterances.kept(this.#storyId, [...homes]);
    return this.refsOf(kept.flatMap((each) => each.quotations).filter(({ id }) => !leaving.has(id)));
  }

  async utterance(id: string): Promise<KeptUtterance> {
    const kept = await this.#view.utterances.find(this.#storyId, id);
    if (kept?.isOrphan === true) {
      throw impossible(REFUSALS.notFoundNow);
    }
    if (kept !== null) return kept;
    throw new DeskError(
      "utterance.not-found",
      "There is no such utterance: the story may have been analyzed anew.",
    );
  }

  async speaker(id: string): Promise<Speaker> {
    this.#speakers ??= await this.#view.analysis.speakers(this.#storyId);
    const speaker = this.#speakers.find((each) => each.id === id);
    if (speaker !== undefined) return speaker;
    throw new DeskError("speaker.not-found", "There is no such speaker in this story: choose one again.");
  }

  async speakerChosen(choice: SpeakerChoice): Promise<NamedSpeaker | null> {
    if (choice === null) return null;
    if (!("id" in choice)) return { name: refuseUnreadableName(choice.name), kind: choice.kind };
    const { name, kind } = await this.speaker(choice.id);
    return { name, kind };
  }

  #wordsOf(quotation: Quotation): string {
    return wordsOf(quotation, this.articles.get(quotation.articleId)?.text ?? "");
  }
}

/** In text order, without blanks and outer marks, which are never part of a quotation. */
function readableSpans(article: Article, segments: readonly Span[]): readonly Span[] {
  const spans = segments.map((segment) => trimmed(article.text, segment)).sort((a, b) => a.start - b.start);
  for (const [index, span] of spans.entries()) {
    if (span.end > article.text.length) throw impossible(REFUSALS.behindTheEnd);
    if (span.start >= span.end) throw impossible(REFUSALS.noWordsBetween);
    if (span.start < (spans[index - 1]?.end ?? 0)) throw impossible(REFUSALS.overlap);
    if (cutsCharacter(article.text, span.start) || cutsCharacter(article.text, span.end)) {
      throw impossible(REFUSALS.halfCharacter);
    }
  }
  return spans;
}

const EDGE = /^[\s“”„«»"]$/u;

function trimmed(text: string, { start, end }: Span): Span {
  let [first, last] = [start, Math.min(end, text.length + 1)];
  while (first < last && EDGE.test(text.charAt(first))) first++;
  while (last > first && EDGE.test(text.charAt(last - 1))) last--;
  return { start: first, end: last };
}

function cutsCharacter(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(textOf(text, { start: at - 1, end: at + 1 }));
}

function refuseScare(quotations: readonly { readonly mode: QuotationMode }[]): void {
  if (quotations.every(({ mode }) => mode !== "scare")) return;
  throw impossible(REFUSALS.nobodysWords);
}

/** Speakers are known by the letters of their names. */
function refuseUnreadableName(name: string): string {
  if (foldName(name) !== "") return name;
  throw impossible(REFUSALS.noLetters);
}

function namesOf({ name, aliases }: Speaker): SpeakerNames {
  return { name, aliases };
}

function quotationNotFound(): DeskError {
  return new DeskError(
    "quotation.not-found",
    "There is no such quotation: the story may have been analyzed anew.",
  );
}

function impossible(sentence: string): DeskError {
  return new DeskError("correction.impossible", sentence);
}

function wordsAt({ anchors }: Place): string {
  return inALine(anchors.map(({ exact }) => exact).join(" "));
}
