/** How a report came about and what it does not say: a reader has to know both to rely on it. */
import type { ReportInput } from "./report-input.ts";

export function describeMethod({ articles, utterances, filter }: ReportInput): string[] {
  const texts = articles.map(({ article }) => article);
  const translated = texts.filter(({ translatedFrom }) => translatedFrom !== null);
  const undated = texts.filter(({ publishedAt }) => publishedAt === null);
  const approximate = utterances.filter(({ utterance }) => !utterance.collation.precise);
  return [
    "Quotations were found by their marks and by reporting verbs, and given to speakers by rules that are named in the record; quotations in several outlets were laid together when their words report one utterance.",
    "The readings were laid side by side word by word. Case, pointing, quotation marks and spelling count as formal; every other difference is typed and ranked by what it can change.",
    "Checked was how outlets report statements. Whether a statement is true of the world was not checked, unless a ruling's evidence says so.",
    "Statements that one outlet alone reports, and paraphrases without a reporting verb, are not in this report.",
    ...(filter === null
      ? []
      : [`The report is filtered (${filter}); what the filter leaves out was not considered.`]),
    ...(translated.length === 0
      ? []
      : [
          `Translated, so that differences of wording weigh less: ${listOf(translated.map(({ outlet }) => outlet))}.`,
        ]),
    ...(undated.length === 0
      ? []
      : [
          `Without a date of publication, so that relative days could not be resolved: ${listOf(undated.map(({ outlet }) => outlet))}.`,
        ]),
    ...(approximate.length === 0
      ? []
      : ["Some utterances were too long to be laid side by side exactly; they are marked as approximate."]),
  ];
}

function listOf(names: readonly string[]): string {
  return [...new Set(names)].join(", ");
}
