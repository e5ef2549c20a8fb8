/** The report as one HTML file: no script, nothing loaded from elsewhere, made to be printed on whatever sheet is in the printer. */
import type { Report } from "../domain/report/report.ts";
import { REPORT_STYLE } from "./html-style.ts";
import { inertLine } from "./inert-text.ts";
import { MARK_PATTERNS } from "./mark-patterns.ts";
import { html, Markup } from "./markup.ts";
import type { ApparatusEntry, Block, Cell, Heading, Line, Paragraph, Run, Table } from "./outline.ts";
import { correctionParagraphs } from "./outline.ts";
import { outlineOf } from "./report-outline.ts";

export function renderHtml(report: Report): string {
  const title = inertLine(report.header.story.title);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="${report.header.tool}">
<title>${title}: fact-check report</title>
<style>${new Markup(REPORT_STYLE)}</style>
</head>
<body>
${setBlocks(outlineOf(report))}
</body>
</html>
`.source;
}

function setBlocks(blocks: Iterable<Block>): Markup[] {
  return Array.from(blocks, setBlock);
}

function setBlock(block: Block): Markup {
  switch (block.kind) {
    case "heading":
      return setHeading(block);
    case "paragraph":
      return setParagraph(block);
    case "details":
      return html`<dl class="details">${block.pairs.map(([label, runs]) => html`<div><dt>${label}</dt><dd>${runs.map(setRun)}</dd></div>`)}</dl>
`;
    case "figures":
      return html`<dl class="result">${block.figures.map(
        ([label, value]) => html`<div><dt>${label}</dt><dd>${value.toLocaleString("en")}</dd></div>`,
      )}
${block.lines.map(([label, text]) => html`<div class="wide"><dt>${label}</dt><dd>${text}</dd></div>`)}</dl>
`;
    case "list":
      return html`<ul>${block.items.map((runs) => html`<li>${runs.map(setRun)}</li>`)}</ul>
`;
    case "table":
      return setTable(block);
    case "apparatus":
      return html`<ol class="apparatus">${block.entries.map(setEntry)}</ol>
`;
    case "ruling":
      return html`<div class="ruling ${block.verdict}"${anchored(block.anchor)}>
<p>${block.title.map(setRun)}</p>
${block.blocks.map(setBlock)}</div>
`;
    case "correction":
      return html`${correctionParagraphs(block).map(setParagraph)}`;
    case "section":
      return setSection(block.anchor, block.blocks);
    case "signatures":
      return html`<div class="sign">${block.lines.map((words) => html`<div>${words}</div>`)}</div>
`;
  }
}

/** What opens a statement stays together on paper. */
function setSection(anchor: string, [head, facts, ...rest]: readonly Block[]): Markup {
  const opening = [head, facts].filter((block) => block !== undefined);
  return html`<section${anchored(anchor)}>
<div class="opening">${opening.map(setBlock)}</div>
${rest.map(setBlock)}</section>
`;
}

function anchored(anchor: string | null): Markup | null {
  return anchor === null ? null : html` id="${anchor}"`;
}

function setHeading({ level, number, text }: Heading): Markup {
  const words = html`${number === null ? null : html`<span class="number">${number}</span>`}<bdi>${text}</bdi>`;
  if (level === 1)
    return html`<h1>${words}</h1>
`;
  return level === 2
    ? html`<h2>${text}</h2>
`
    : html`<h3>${words}</h3>
`;
}

function setParagraph({ role, runs }: Paragraph): Markup {
  const words = runs.map(setRun);
  return role === "text"
    ? html`<p>${words}</p>
`
    : html`<p class="${role}">${words}</p>
`;
}

function setTable({ role, heads, rows }: Table): Markup {
  return html`<div class="scroll"><table class="${role}"><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map(setRow)}</tbody></table></div>
`;
}

function setRow([head, ...cells]: readonly Cell[]): Markup {
  return html`<tr><th scope="row">${(head ?? []).map(setLine)}</th>${cells.map((cell) => html`<td>${cell.map(setLine)}</td>`)}</tr>
`;
}

function setLine({ runs, role, isForeign }: Line): Markup {
  const words = isForeign ? html`<bdi>${runs.map(setRun)}</bdi>` : html`${runs.map(setRun)}`;
  return role === "text" ? html`<div>${words}</div>` : html`<div class="${role}">${words}</div>`;
}

function setEntry({ number, label, runs, variants }: ApparatusEntry): Markup {
  return html`<li><span class="site">${number ?? "–"}</span><span class="label">${label}</span>
${runs.map(setRun)}${variants.length === 0 ? null : html`<span class="variants">${variants.map(setRun)}</span>`}</li>
`;
}

function setRun({ text, style, isForeign, href, mark }: Run): Markup {
  if (mark !== null) {
    const words = mark.isGap
      ? html`<mark class="gap" title="left out here">‸</mark>`
      : html`<mark class="${MARK_PATTERNS[mark.type]}">${text}</mark>`;
    return html`${words}<sup>${mark.number}</sup>`;
  }
  if (href !== null) return html`<a href="${href}" rel="noopener noreferrer nofollow">${text}</a>`;
  const words = isForeign ? html`<bdi>${text}</bdi>` : html`${text}`;
  if (style === "strong") return html`<strong>${words}</strong>`;
  if (style === "label") return html`<span class="label">${words}</span>`;
  return style === "italic" ? html`<i>${words}</i>` : words;
}
