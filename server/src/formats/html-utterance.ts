/** One utterance in the HTML report: readings side by side, apparatus below, rulings after. */
import type { DifferenceType } from "../domain/difference/difference.ts";
import type { MarkedWords } from "../domain/report/marked-words.ts";
import type {
  ReportDifference,
  ReportReading,
  ReportRuling,
  ReportUtterance,
} from "../domain/report/report.ts";
import type { Evidence } from "../domain/review/ruling.ts";
import { inertLine } from "./inert-text.ts";
import { foreign, html, joined, type Markup, webLink } from "./markup.ts";
import {
  caveatsOf,
  counted,
  EVIDENCE_WORDS,
  readableDate,
  speakersOf,
  TYPE_WORDS,
  VERDICT_WORDS,
} from "./words-for.ts";

/** How heavy the line under a variant is; what can reverse or falsify a statement is doubled. */
const MARK_CLASSES: Readonly<Record<DifferenceType, string>> = {
  contradiction: "grave",
  negation: "grave",
  number: "grave",
  date: "grave",
  attribution: "grave",
  modality: "notable",
  omission: "notable",
  interpolation: "notable",
  name: "notable",
  occasion: "occasion",
  wording: "wording",
  form: "form",
  formal: "formal",
};

export function utteranceSection(utterance: ReportUtterance): Markup {
  const { id, number, readings, differences, atStake, ruling } = utterance;
  const typed = differences.filter(({ type }) => type !== "formal");
  return html`<section id="${anchorOf(id)}">
<div class="opening"><h3><span class="number">${number}</span>${foreign(speakersOf(utterance))}</h3>
<p class="facts">${factsOf(utterance).join(" · ")}</p></div>
<div class="scroll"><table class="readings"><thead><tr><th scope="col">Outlet</th><th scope="col">Words</th></tr></thead>
<tbody>${readings.map(readingRow)}</tbody></table></div>
${typed.length === 0 ? html`<p class="facts">No disagreement in the words.</p>` : apparatus(typed)}
${atStake === null || typed.length === 0 ? null : html`<p><span class="label">At stake</span> ${atStake}</p>`}
${ruling === null ? null : rulingBlock(ruling, "The statement")}
${readings.map((reading) => (reading.ruling === null ? null : rulingBlock(reading.ruling, reading.outlet, anchorOf(id, reading.sigil))))}
</section>
`;
}

/** Where a claim of this report is looked up. */
export function anchorOf(utteranceId: string, sigil?: string): string {
  const parts = sigil === undefined ? ["utterance", utteranceId] : ["reading", utteranceId, sigil];
  return parts.join("-").replace(/[^\p{L}\p{N}_-]+/gu, "-");
}

function factsOf({
  verdict,
  independentWitnesses,
  isPrecise,
  isOrphan,
  earlierRulings,
}: ReportUtterance): string[] {
  return [
    VERDICT_WORDS[verdict],
    counted(independentWitnesses, "independent witness", "independent witnesses"),
    ...(isPrecise ? [] : ["laid side by side approximately"]),
    ...(isOrphan ? ["no longer in the articles"] : []),
    ...(earlierRulings === 0 ? [] : [counted(earlierRulings, "earlier ruling")]),
  ];
}

function readingRow(reading: ReportReading): Markup {
  const { sigil, outlet, words, text, publishedAt, mode } = reading;
  const shown = words.length > 0 ? words.map(markedWords) : html`${text}`;
  const facts = [outlet, ...(publishedAt === null ? [] : [readableDate(publishedAt)]), ...caveatsOf(reading)];
  // Marks stand only round what the outlet itself puts in marks.
  const quoted = mode === "indirect" ? html`${shown}` : html`“${shown}”`;
  return html`<tr><th scope="row">${sigil}</th><td><bdi>${quoted}</bdi><span class="facts">${facts.map(inertLine).join(" · ")}</span></td></tr>
`;
}

function markedWords({ kind, text, siteNumber, type }: MarkedWords): Markup {
  const space = /^\s/.test(text) || kind === "omission" ? " " : "";
  if (siteNumber === null || type === null) return html`${space}${text.trim()}`;
  const mark =
    kind === "omission"
      ? html`<mark class="gap" title="left out here">‸</mark>`
      : html`<mark class="${MARK_CLASSES[type]}">${text.trim()}</mark>`;
  return html`${space}${mark}<sup>${siteNumber}</sup>`;
}

function apparatus(differences: readonly ReportDifference[]): Markup {
  return html`<ol class="apparatus">${differences.map(apparatusEntry)}</ol>`;
}

function apparatusEntry(difference: ReportDifference): Markup {
  const { siteNumber, type, reason } = difference;
  return html`<li><span class="site">${siteNumber ?? "–"}</span><span class="label">${TYPE_WORDS[type]}</span>
${reason}${variants(difference)}</li>
`;
}

function variants({ readings }: ReportDifference): Markup | null {
  if (readings.length < 2) return null;
  const shown = readings.map(
    ({ sigla, text }) => html`${text === "" ? "left out" : html`<i>${foreign(text)}</i>`} ${sigla.join(" ")}`,
  );
  return html`<span class="variants">${joined(shown, " ⁞ ")}</span>`;
}

function rulingBlock(ruling: ReportRuling, about: string, id?: string): Markup {
  const { verdict, reason, evidence, correction, checker, at } = ruling;
  return html`<div class="ruling ${verdict}"${id === undefined ? null : html` id="${id}"`}>
<p><span class="verdict">${VERDICT_WORDS[verdict]}</span> · ${inertLine(about)}</p>
${reason === "" ? null : html`<p class="words"><bdi>${reason}</bdi></p>`}
${correction === null ? null : html`<p><span class="label">Suggested correction</span> <span class="words"><bdi>${correction}</bdi></span></p>`}
${evidence.length === 0 ? null : html`<p class="label">Evidence</p><ul>${evidence.map(evidenceItem)}</ul>`}
<p class="facts">${inertLine(checker)}, ${readableDate(at)}</p>
</div>
`;
}

function evidenceItem({ kind, standing, bearing, description, url, locator, consultedAt }: Evidence): Markup {
  const parts = [
    html`${EVIDENCE_WORDS[kind]} (${standing}, ${bearing}): ${foreign(description)}`,
    locator === null ? null : foreign(locator),
    webLink(url),
    consultedAt === null ? null : `consulted ${readableDate(consultedAt)}`,
  ];
  return html`<li>${joined(parts, ", ")}</li>
`;
}
