/**
 * The dress of the HTML report: a critical edition on paper. Words in a text
 * serif, labels in small capitals, one rubric red; types of difference are
 * told by the line under the words and by their label, colour only helps.
 */
export const REPORT_STYLE = `
:root { --ink: #1f1b16; --faint: #6b6257; --rule: #cfc6b8; --rubric: #9b2c1f; --wash: #f6f1e7; }
* { box-sizing: border-box; }
html { background: #fff; color: var(--ink); }
body { margin: 0 auto; max-width: 46rem; padding: 3rem 1.25rem 4rem;
  font: 1.0625rem/1.55 "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", "Noto Serif", Georgia, serif;
  font-variant-numeric: oldstyle-nums; overflow-wrap: anywhere; hyphens: manual; }
h1 { font-size: 2rem; line-height: 1.2; font-weight: 600; margin: 0 0 .5rem; text-wrap: balance; }
h2 { font-size: 1.3rem; font-weight: 600; margin: 3rem 0 .75rem; padding-bottom: .3rem; border-bottom: 1px solid var(--rule); }
h3 { font-size: 1.1rem; font-weight: 600; margin: 2.25rem 0 .6rem; }
h4 { font-size: .95rem; font-weight: 600; margin: 1rem 0 .3rem; }
p { margin: 0 0 .6rem; }
a { color: inherit; text-decoration-color: var(--rubric); text-underline-offset: .15em; }
ul, ol { margin: 0 0 .75rem; padding-left: 1.4rem; }
.kicker, .label, th { font-variant-caps: all-small-caps; letter-spacing: .06em; font-weight: 600; color: var(--faint); }
.kicker { color: var(--rubric); margin: 0 0 .35rem; }
.facts { color: var(--faint); font-size: .9rem; }
.facts, table, .result { font-variant-numeric: lining-nums; }
.number { color: var(--rubric); margin-right: .5rem; }
.result { display: grid; grid-template-columns: repeat(auto-fit, minmax(7.25rem, 1fr)); align-items: end; gap: .25rem 1.25rem; margin: 1.75rem 0 0; padding: 1rem 1.25rem; background: var(--wash); border-left: 3px solid var(--rubric); }
.result dt { font-size: .85rem; color: var(--faint); }
.result dd { margin: 0 0 .35rem; font-size: 1.35rem; }
.result .wide { grid-column: 1 / -1; }
.result .wide dd { font-size: 1rem; }
table { width: 100%; border-collapse: collapse; font-size: .95rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--rule); }
th { white-space: nowrap; overflow-wrap: normal; }
th[scope=row] { width: 1%; color: var(--rubric); font-variant-caps: normal; letter-spacing: .03em; font-size: .9rem; }
.scroll { overflow-x: auto; }
.code { font: .68rem/1.4 ui-monospace, Menlo, Consolas, monospace; }
.readings td { font-size: 1.0625rem; }
.details { margin: 0; display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1.25rem; font-size: .95rem; }
.details div { display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; }
.details dt { font-variant-caps: all-small-caps; letter-spacing: .06em; font-weight: 600; color: var(--faint); }
.details dd { margin: 0; }
mark { background: none; color: inherit; text-decoration: underline; text-decoration-color: var(--rubric);
  text-decoration-thickness: .09em; text-underline-offset: .2em; }
mark.thick { text-decoration-thickness: .16em; text-decoration-skip-ink: none; background: #f9e3dd; }
mark.double { text-decoration-style: double; text-decoration-skip-ink: none; background: #f9e3dd; }
mark.wavy { text-decoration-style: wavy; text-decoration-skip-ink: none; }
mark.dotted { text-decoration-style: dotted; text-decoration-thickness: .14em; }
mark.dashed { text-decoration-style: dashed; }
mark.thin { text-decoration-color: var(--faint); }
mark.gap { text-decoration: none; color: var(--rubric); }
sup { font-size: .65em; line-height: 0; margin-left: .1em; color: var(--rubric); font-variant-numeric: lining-nums; }
.apparatus { list-style: none; padding: 0; margin: .8rem 0; }
.apparatus li { padding: .2rem 0 .2rem 2.2rem; text-indent: -2.2rem; }
.apparatus .site { display: inline-block; width: 1.9rem; text-indent: 0; text-align: right; padding-right: .5rem; color: var(--rubric); }
.apparatus .variants { display: block; text-indent: 0; color: var(--faint); font-size: .9rem; }
.apparatus i { color: var(--ink); }
.ruling { margin: 1rem 0; padding: .75rem 1rem; border: 1px solid var(--rule); border-left: 3px solid var(--ink); }
.ruling.disputed { border-left-color: var(--rubric); border-left-style: double; border-left-width: 6px; }
.ruling.unresolved { border-left-style: dashed; }
.ruling p:last-child, .ruling ul:last-child { margin-bottom: 0; }
.verdict { font-weight: 600; }
.audit { font-size: .85rem; }
.audit td:nth-child(3) { min-width: 7em; }
.audit td:nth-child(2), .sources td:last-child { white-space: nowrap; }
.sign { margin-top: 2.5rem; display: grid; grid-template-columns: 1fr 1fr; gap: 2.5rem 2rem; }
.sign div { border-top: 1px solid var(--ink); padding-top: .3rem; font-size: .85rem; color: var(--faint); }
@media (max-width: 40rem) { body { padding-top: 1.5rem; font-size: 1rem; } h1 { font-size: 1.6rem; } th[scope=row], td { white-space: normal; overflow-wrap: break-word; } }
@page { margin: 22mm 20mm 24mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt Georgia, serif; } }
@media print {
  /* All sizes hang on the root: words at 10 pt, and two statements of three outlets go to a sheet. */
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; line-height: 1.4; }
  h1 { font-size: 20pt; } h2 { font-size: 13pt; margin-top: 20pt; } h3 { font-size: 11.5pt; margin-top: 1.6rem; }
  h1, h2, h3, h4, thead { break-after: avoid; }
  tr, li, .ruling, .result, .sign { break-inside: avoid; }
  /* A heading keeps its readings, the readings keep together, and no last line goes to a page alone. */
  .opening { break-inside: avoid; break-after: avoid; }
  .readings { break-inside: avoid; }
  .apparatus + p, .readings tbody tr:first-child, section > p:last-child { break-before: avoid; }
  thead { display: table-header-group; }
  p, li { orphans: 3; widows: 3; }
  mark, .result { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  a { text-decoration: none; }
  .scroll { overflow: visible; }
}
`;
