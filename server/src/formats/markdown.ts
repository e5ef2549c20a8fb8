/** The report as Markdown (CommonMark with tables), for a content system or a wiki. */
import type { Report } from "../domain/report/report.ts";
import { inertLine } from "./inert-text.ts";
import type { ApparatusEntry, Block, Cell, Details, Heading, Run, Table } from "./outline.ts";
import { correctionParagraphs } from "./outline.ts";
import { outlineOf } from "./report-outline.ts";

export function renderMarkdown(report: Report): string {
  return `${Array.from(outlineOf(report), setBlock).flat().join("\n\n")}\n`;
}

function setBlock(block: Block): string[] {
  switch (block.kind) {
    case "heading":
      return [setHeading(block)];
    case "paragraph":
      return [atLineStart(setRuns(block.runs))];
    case "details":
      return [list(block.pairs.map(setPair))];
    case "figures":
      // Not a list: it would run into the one before.
      return [
        block.figures.map(([label, value]) => `${safe(label)}: ${value}`).join(" · "),
        ...block.lines.map(([label, text]) => `${safe(label)}: ${safe(text)}`),
      ];
    case "list":
      return [list(block.items.map((runs) => atLineStart(setRuns(runs))))];
    case "table":
      return [setTable(block)];
    case "apparatus":
      return [list(block.entries.map(setEntry))];
    case "ruling":
      return [quoted([setRuns(block.title), ...block.blocks.flatMap(setBlock)])];
    case "correction":
      return correctionParagraphs(block).flatMap(setBlock);
    case "section":
      return block.blocks.flatMap(setBlock);
    case "signatures":
      return block.lines.map((words) => `${words}: \\_\\_\\_\\_\\_\\_\\_\\_`);
  }
}

function setHeading({ level, number, text }: Heading): string {
  return `${"#".repeat(level)} ${number === null ? "" : `${number}. `}${safe(text)}`;
}

function setPair([label, runs]: Details["pairs"][number]): string {
  return `${safe(label)}: ${setRuns(runs)}`;
}

function setTable({ heads, rows }: Table): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [row(heads), row(heads.map(() => "---")), ...rows.map((cells) => row(cells.map(setCell)))].join(
    "\n",
  );
}

function setCell(cell: Cell): string {
  return cell
    .map(({ runs, role }) =>
      role === "code" ? `\`${runs.map(({ text }) => text).join("")}\`` : setRuns(runs),
    )
    .join("<br>");
}

function setEntry({ number, label, runs, variants }: ApparatusEntry): string {
  const sentence = `${number === null ? "" : `(${number}) `}**${label}**: ${setRuns(runs)}`;
  return variants.length === 0 ? sentence : `${sentence} — ${setRuns(variants)}`;
}

function setRuns(runs: readonly Run[]): string {
  return runs.map(setRun).join("");
}

function setRun({ text, style, href, mark }: Run): string {
  if (mark !== null) return mark.isGap ? `‸(${mark.number})` : `**${safe(text)}**(${mark.number})`;
  if (href !== null) return link(safe(text), href);
  const words = spaced(text);
  if (words.trim() === "") return words;
  if (style === "strong" || style === "label") return `**${words}**`;
  return style === "italic" ? `*${words}*` : words;
}

/** Runs are parted by the spaces at their ends. */
function spaced(text: string): string {
  return `${/^\s/.test(text) ? " " : ""}${safe(text)}${/\S\s$/.test(text) ? " " : ""}`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

function quoted(paragraphs: readonly string[]): string {
  return paragraphs
    .map((words) =>
      words
        .split("\n")
        .map((one) => `> ${one}`)
        .join("\n"),
    )
    .join("\n>\n");
}

function link(words: string, address: string): string {
  return `[${words}](<${address.replace(/[<>\\]/g, encodeURIComponent).replaceAll("|", "%7C")}>)`;
}

/** Text in which no character means anything to Markdown, wherever in a line it stands. */
function safe(text: string): string {
  return inertLine(text)
    .replace(/[\\`*_[\]<>|~$]/g, "\\$&")
    .replaceAll("&", "&amp;");
}

/** Marks that count only at a line's start (#, -, 1.): what stands first may be somebody else's words. */
function atLineStart(words: string): string {
  return words.replace(/^([#+=-]|\d+[.)])/, (marker) => `${marker.slice(0, -1)}\\${marker.slice(-1)}`);
}
