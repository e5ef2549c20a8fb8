/** An analysis for a person at a terminal: the outlets, then each utterance with its readings and differences. */
import type { Analysis, Utterance } from "../domain/analysis.ts";
import type { Witness } from "../domain/collation/collation.ts";
import type { Conflict, Difference } from "../domain/difference/difference.ts";
import type { Article } from "../domain/text/article.ts";
import { textOf } from "../domain/text/span.ts";
import { heading, labelled, printable, type Screen, wrap } from "./layout.ts";

export interface AnalysedStory {
  readonly title: string | null;
  readonly articles: readonly Article[];
  readonly analysis: Analysis;
}

/** Outlet names longer than this stand on a line of their own. */
const MAX_LABEL = 24;

export function printAnalysis(story: AnalysedStory, screen: Screen): string {
  const { articles, analysis } = story;
  const parts = [
    heading(story.title ?? `${articles.length} articles`, screen),
    printArticles(story, screen),
    ...analysis.utterances.map((utterance, index) => printUtterance(utterance, index + 1, story, screen)),
    printConflicts(analysis.conflicts, story, screen),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function printArticles({ articles, analysis }: AnalysedStory, screen: Screen): string {
  const width = labelWidth(articles.map((article) => article.outlet));
  const lines = articles.map((article) => {
    const quoted = analysis.quotations.filter((quotation) => quotation.articleId === article.id).length;
    const facts = [article.publishedAt, article.title, counted(quoted, "quotation")];
    return labelled(article.outlet, width, facts.filter(Boolean).join(" · "), screen.width);
  });
  const shared = counted(analysis.utterances.length, "statement");
  return [
    ...lines,
    "",
    wrap(`${shared} reported by two outlets or more, gravest disagreement first:`, screen.width),
  ].join("\n");
}

function printUtterance(utterance: Utterance, rank: number, story: AnalysedStory, screen: Screen): string {
  const outlets = utterance.witnesses.map((witness) => outletOf(witness.articleId, story));
  const width = labelWidth(outlets);
  return [
    heading(`${rank}. ${speakersOf(utterance, story)}`, screen),
    ...utterance.witnesses.map((witness, index) =>
      labelled(outlets[index] ?? "", width, wordsOf(witness, story), screen.width),
    ),
    ...printDifferences(utterance.differences, screen),
  ].join("\n");
}

function printDifferences(differences: readonly Difference[], screen: Screen): string[] {
  const telling = differences.filter((difference) => difference.type !== "formal");
  const width = labelWidth(telling.map((difference) => difference.type));
  const formal = differences.length - telling.length;
  return [
    ...telling.map((difference) => labelled(difference.type, width, difference.reason, screen.width, "  ≠ ")),
    ...(telling.length === 0 ? ["  = No disagreement in the words."] : []),
    ...(formal > 0 ? [`  · ${counted(formal, "difference")} of form only (case, pointing, spelling).`] : []),
  ];
}

function printConflicts(conflicts: readonly Conflict[], story: AnalysedStory, screen: Screen): string {
  if (conflicts.length === 0) return "";
  const blocks = conflicts.map((conflict) => {
    const outlets = conflict.values.map((value) => outletOf(value.articleId, story));
    const width = labelWidth(outlets);
    const values = conflict.values.map((value, index) =>
      labelled(outlets[index] ?? "", width, value.text, screen.width, "    "),
    );
    return [
      labelled(conflict.type, conflict.type.length, conflict.reason, screen.width, "  ≠ "),
      ...values,
    ].join("\n");
  });
  return [heading("Outside quotations", screen), ...blocks].join("\n");
}

function outletOf(articleId: string, { articles }: AnalysedStory): string {
  return articles.find((article) => article.id === articleId)?.outlet ?? articleId;
}

function speakersOf({ speakerIds }: Utterance, { analysis }: AnalysedStory): string {
  const names = analysis.speakers
    .filter((speaker) => speakerIds.includes(speaker.id))
    .map((speaker) => speaker.name);
  return names.length > 0 ? names.join(" or ") : "Speaker not named";
}

/** A witness's words as printed; marks stand round what the outlet itself puts in marks. */
function wordsOf(witness: Witness, { articles, analysis }: AnalysedStory): string {
  const text = articles.find((article) => article.id === witness.articleId)?.text ?? "";
  return analysis.quotations
    .filter((quotation) => witness.quotationIds.includes(quotation.id))
    .map((quotation) => {
      const words = quotation.segments.map((segment) => printable(textOf(text, segment))).join(" … ");
      return quotation.mode === "indirect" ? words : `“${words}”`;
    })
    .join(" / ");
}

function labelWidth(labels: readonly string[]): number {
  return Math.max(0, ...labels.map((label) => label.length).filter((length) => length <= MAX_LABEL));
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
