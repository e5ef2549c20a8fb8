/** The report as one HTML file: no script, nothing loaded from elsewhere, made to be printed. */
import type { Report, ReportConflict, ReportSource } from "../domain/report/report.ts";
import { REPORT_STYLE } from "./html-style.ts";
import { utteranceSection } from "./html-utterance.ts";
import { inertLine } from "./inert-text.ts";
import { foreign, html, joined, Markup, webLink } from "./markup.ts";
import { counted, provenanceOf, readableDate, typeCounts, verdictCounts } from "./words-for.ts";

export function renderHtml(report: Report): string {
  const { header, utterances, method, openPoints, conflicts } = report;
  const title = inertLine(header.story.title);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="${header.tool}">
<title>${title}: fact-check report</title>
<style>${new Markup(REPORT_STYLE)}</style>
</head>
<body>
${opening(report)}
<h2>Sources</h2>
${sourceTable(report.sources)}
<h2>Statements</h2>
${utterances.length === 0 ? html`<p>No statement is reported by two outlets or more.</p>` : utterances.map(utteranceSection)}
${conflicts.length === 0 ? null : html`<h2>Outside quotations</h2>${conflicts.map(conflictBlock)}`}
<h2>Open points</h2>
${openPoints.length === 0 ? html`<p>None.</p>` : html`<ul>${openPoints.map(({ sentence }) => html`<li>${sentence}</li>`)}</ul>`}
<h2>Method</h2>
${method.map((sentence) => html`<p>${sentence}</p>`)}
${auditTable(report)}
<div class="sign"><div>Checked by, date</div><div>Second check by, date</div></div>
</body>
</html>
`.source;
}

function opening({ header, result }: Report): Markup {
  const { story, version, status, audience, madeAt, tool, checkers, period, selection } = header;
  const facts = [
    `Version ${version}`,
    `${status}, ${audience}`,
    `made ${readableDate(madeAt)}`,
    tool,
    ...(period === null ? [] : [`articles of ${periodOf(period)}`]),
    checkers.length === 0 ? "nobody has ruled yet" : `checked by ${checkers.map(inertLine).join(", ")}`,
  ];
  return html`<header>
<p class="kicker">Fact-check report</p>
<h1>${foreign(story.title)}</h1>
<p class="facts">${facts.join(" · ")}</p>
${filterNote(selection)}
</header>
<dl class="result">
${figure("Statements in two outlets or more", result.utterances)}
${figure("With a disagreement", result.disagreements)}
${figure("From one origin", result.singleOrigin)}
${figure("Conflicts outside quotations", result.conflicts)}
<div class="wide"><dt>Rulings</dt><dd>${verdictCounts(result).join(" · ")}</dd></div>
<div class="wide"><dt>Differences</dt><dd>${typeCounts(result).join(" · ")}</dd></div>
</dl>
`;
}

function filterNote({ shown, of, filter }: Report["header"]["selection"]): Markup | null {
  if (filter === null) return null;
  return html`<p class="facts">Shows ${shown} of ${counted(of, "statement")}: ${inertLine(filter)}.</p>`;
}

function figure(label: string, value: number): Markup {
  return html`<div><dt>${label}</dt><dd>${value.toLocaleString("en")}</dd></div>`;
}

function periodOf({ from, to }: { from: string; to: string }): string {
  const [first, last] = [readableDate(from.slice(0, 10)), readableDate(to.slice(0, 10))];
  return first === last ? first : `${first} to ${last}`;
}

function sourceTable(sources: readonly ReportSource[]): Markup {
  return html`<div class="scroll"><table><thead><tr><th scope="col">Siglum</th><th scope="col">Article</th><th scope="col">Published</th></tr></thead>
<tbody>${sources.map(sourceRow)}</tbody></table></div>`;
}

function sourceRow(source: ReportSource): Markup {
  const { sigil, outlet, title, byline, url, publishedAt, textHash, quotationCount } = source;
  const name = html`<strong>${foreign(outlet)}</strong>${title === null ? null : html`: ${foreign(title)}`}`;
  const facts = [...provenanceOf(source), counted(quotationCount, "quotation")].map(inertLine).join(" · ");
  const lines = [
    joined([name, byline === null ? null : foreign(byline)], ", "),
    webLink(url),
    html`<span class="facts">${facts}</span>`,
    html`<span class="hash">sha-256 ${textHash}</span>`,
  ];
  return html`<tr><th scope="row">${sigil}</th><td>${joined(lines, html`<br>`)}</td>
<td class="date">${publishedAt === null ? "not known" : readableDate(publishedAt)}</td></tr>
`;
}

function conflictBlock({ type, reason, values }: ReportConflict): Markup {
  return html`<div class="ruling"><p><span class="label">${type}</span> ${reason}</p><ul>${values.map(
    ({ sigil, text }) => html`<li>${sigil}: ${foreign(text)}</li>`,
  )}</ul></div>
`;
}

function auditTable({ audit }: Report): Markup {
  return html`<h2>Audit trail</h2>
<div class="scroll"><table class="audit"><thead><tr><th scope="col">No.</th><th scope="col">When</th><th scope="col">Who</th><th scope="col">What</th></tr></thead>
<tbody>${audit.map(
    ({ number, at, actor, summary }) =>
      html`<tr><td>${number}</td><td class="date">${readableDate(at)}</td><td>${foreign(actor)}</td><td>${foreign(summary)}</td></tr>
`,
  )}</tbody></table></div>`;
}
