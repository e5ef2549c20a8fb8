/** The report as Markdown (CommonMark with tables), for a content system or a wiki. */
import type { MarkedWords } from "../domain/report/marked-words.ts";
import type {
  Report,
  ReportDifference,
  ReportReading,
  ReportRuling,
  ReportSource,
  ReportUtterance,
} from "../domain/report/report.ts";
import type { Evidence } from "../domain/review/ruling.ts";
import { inertLine, webAddress } from "./inert-text.ts";
import {
  caveatsOf,
  counted,
  EVIDENCE_WORDS,
  provenanceOf,
  readableDate,
  speakersOf,
  TYPE_WORDS,
  typeCounts,
  VERDICT_WORDS,
  verdictCounts,
} from "./words-for.ts";

export function renderMarkdown(report: Report): string {
  const { header, utterances, conflicts, openPoints, method, audit } = report;
  const blocks = [
    `# ${safe(header.story.title)}: fact-check report`,
    ...opening(report),
    "## Sources",
    table(
      ["Siglum", "Outlet", "Article", "Published", "Provenance", "SHA-256"],
      report.sources.map(sourceCells),
    ),
    "## Statements",
    ...(utterances.length === 0
      ? ["No statement is reported by two outlets or more."]
      : utterances.flatMap(utteranceBlocks)),
    ...(conflicts.length === 0 ? [] : ["## Outside quotations"]),
    ...conflicts.map(({ type, reason, values }) =>
      [
        `**${type}** ${safe(reason)}`,
        "",
        ...values.map(({ sigil, text }) => `- ${safe(sigil)}: ${safe(text)}`),
      ].join("\n"),
    ),
    "## Open points",
    openPoints.length === 0 ? "None." : list(openPoints.map(({ sentence }) => safe(sentence))),
    "## Method",
    ...method.map(safe),
    "## Audit trail",
    table(
      ["No.", "When", "Who", "What"],
      audit.map(({ number, at, actor, summary }) => [
        String(number),
        readableDate(at),
        safe(actor),
        safe(summary),
      ]),
    ),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function opening({ header, result }: Report): string[] {
  const { version, status, audience, madeAt, tool, checkers, selection } = header;
  return [
    `Version ${version}, ${status}, ${audience}. Made ${readableDate(madeAt)} with ${safe(tool)}. ${
      checkers.length === 0 ? "Nobody has ruled yet." : `Checked by ${checkers.map(safe).join(", ")}.`
    }`,
    ...(selection.filter === null
      ? []
      : [`Shows ${selection.shown} of ${counted(selection.of, "statement")}: ${safe(selection.filter)}.`]),
    list([
      `${counted(result.utterances, "statement")} in two outlets or more, ${result.disagreements} with a disagreement, ${result.singleOrigin} from one origin`,
      `Rulings: ${verdictCounts(result).join(", ")}`,
      `Differences: ${typeCounts(result).join(", ")}`,
      `${counted(result.conflicts, "conflict")} outside quotations`,
    ]),
  ];
}

function sourceCells(source: ReportSource): string[] {
  const { sigil, outlet, title, byline, publishedAt, textHash } = source;
  const address = webAddress(source.url);
  const headline = safe(title ?? "untitled");
  return [
    safe(sigil),
    safe(outlet),
    `${address === null ? headline : link(headline, address)}${byline === null ? "" : `, ${safe(byline)}`}`,
    publishedAt === null ? "not known" : readableDate(publishedAt),
    provenanceOf(source).map(safe).join(", "),
    `\`${textHash}\``,
  ];
}

function utteranceBlocks(utterance: ReportUtterance): string[] {
  const {
    number,
    readings,
    differences,
    atStake,
    ruling,
    independentWitnesses,
    verdict,
    isPrecise,
    isOrphan,
  } = utterance;
  const typed = differences.filter(({ type }) => type !== "formal");
  return [
    `### ${number}. ${safe(speakersOf(utterance))}`,
    [
      VERDICT_WORDS[verdict],
      counted(independentWitnesses, "independent witness", "independent witnesses"),
      ...(isPrecise ? [] : ["laid side by side approximately"]),
      ...(isOrphan ? ["no longer in the articles"] : []),
    ].join(" · "),
    table(["Outlet", "Words", ""], readings.map(readingCells)),
    typed.length === 0 ? "No disagreement in the words." : list(typed.map(differenceLine)),
    ...(atStake === null || typed.length === 0 ? [] : [`At stake: ${atStake}`]),
    ...(ruling === null ? [] : [rulingBlock(ruling, "The statement")]),
    ...readings.flatMap((reading) =>
      reading.ruling === null ? [] : [rulingBlock(reading.ruling, reading.outlet)],
    ),
  ];
}

function readingCells(reading: ReportReading): string[] {
  const { sigil, words, text, mode } = reading;
  const marked = words.length > 0 ? words.map(markedWords).join("").trim() : safe(text);
  return [safe(sigil), mode === "indirect" ? marked : `“${marked}”`, caveatsOf(reading).map(safe).join(", ")];
}

function markedWords({ kind, text, siteNumber }: MarkedWords): string {
  const space = /^\s/.test(text) || kind === "omission" ? " " : "";
  if (siteNumber === null) return space + safe(text);
  return kind === "omission" ? `${space}‸(${siteNumber})` : `${space}**${safe(text)}**(${siteNumber})`;
}

function differenceLine({ siteNumber, type, reason }: ReportDifference): string {
  return `${siteNumber === null ? "" : `(${siteNumber}) `}**${TYPE_WORDS[type]}**: ${safe(reason)}`;
}

function rulingBlock(
  { verdict, reason, evidence, correction, checker, at }: ReportRuling,
  about: string,
): string {
  const lines = [
    `**${VERDICT_WORDS[verdict]}** (${safe(about)}). ${safe(reason)}`,
    ...(correction === null ? [] : [`Suggested correction: ${safe(correction)}`]),
    ...evidence.map(evidenceLine),
    `${safe(checker)}, ${readableDate(at)}`,
  ];
  return lines.map((line) => `> ${line}`).join("\n>\n");
}

function evidenceLine({ kind, standing, bearing, description, url, locator, consultedAt }: Evidence): string {
  const address = webAddress(url);
  const parts = [
    `${EVIDENCE_WORDS[kind]} (${standing}, ${bearing}): ${safe(description)}`,
    ...(locator === null ? [] : [safe(locator)]),
    ...(address === null ? [] : [link("link", address)]),
    ...(consultedAt === null ? [] : [`consulted ${readableDate(consultedAt)}`]),
  ];
  return `Evidence: ${parts.join(", ")}`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

function link(words: string, address: string): string {
  return `[${words}](<${address.replace(/[<>\\]/g, encodeURIComponent).replaceAll("|", "%7C")}>)`;
}

/**
 * One line on which no character means anything to Markdown. Marks that count
 * only at a line's start (#, -, 1.) are escaped with the rest: what stands
 * first in a list item or a paragraph is somebody else's text.
 */
function safe(text: string): string {
  return inertLine(text)
    .replace(/[\\`*_[\]<>|~$]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replace(/^([#+=-]|\d+[.)])/, (marker) => `${marker.slice(0, -1)}\\${marker.slice(-1)}`);
}
