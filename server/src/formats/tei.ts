/**
 * A TEI P5 critical apparatus by parallel segmentation: there is no base text,
 * every outlet is a witness, and each statement is one paragraph in which
 * agreements are words and variants are `app`.
 *
 * A witness's words, read from the segments that name it, are that outlet's
 * printing to the letter; where outlets agree but for pointing or case, that is
 * a reading of type "orthographic".
 *
 * https://tei-c.org/release/doc/tei-p5-doc/en/html/TC.html
 */
import type { MarkedWords } from "../domain/report/marked-words.ts";
import type { Report, ReportReply, ReportSource, ReportUtterance } from "../domain/report/report.ts";
import { inert, inertLine, isSchemaDate } from "./inert-text.ts";
import { type Markup, html as xml } from "./markup.ts";
import { anchorOf } from "./utterance-outline.ts";
import { readableDate, repliesTo, speakersOf, TYPE_WORDS, VERDICT_WORDS } from "./words-for.ts";

export function renderTei(report: Report): string {
  const ids = witnessIds(report.sources);
  const replies = (utterance: ReportUtterance) => repliesTo(report, utterance);
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
${teiHeader(report, ids)}
<text>
<body>
${report.utterances.length === 0 ? xml`<p>No statement is reported by two outlets or more.</p>` : Array.from(report.utterances, (utterance) => statement(utterance, ids, replies(utterance)))}</body>
</text>
</TEI>
`.source;
}

/** Identifiers of XML are narrower than sigla, and two sigla must not become one. */
function witnessIds(sources: readonly ReportSource[]): ReadonlyMap<string, string> {
  return new Map(sources.map(({ articleId }, index) => [articleId, `w${index + 1}`]));
}

function teiHeader({ header, sources, voided }: Report, ids: ReadonlyMap<string, string>): Markup {
  const { story, madeAt, tool, address, audience, status, version } = header;
  return xml`<teiHeader>
<fileDesc>
<titleStmt><title>${inertLine(story.title)}: what the outlets report as said</title></titleStmt>
<publicationStmt><p>Made ${readableDate(madeAt)} with ${inertLine(tool)} from <ref target="${address}">${address}</ref>; ${voided ? "void" : status}, ${audience}, event ${version} of the record.</p></publicationStmt>
<sourceDesc>
<listWit>
${sources.map((source) => witness(source, ids))}</listWit>
</sourceDesc>
</fileDesc>
<encodingDesc>
<projectDesc><p>Each division is one statement. Differences of case, pointing and spelling are readings of type orthographic, all others of type substantive.</p></projectDesc>
<variantEncoding method="parallel-segmentation" location="internal"/>
</encodingDesc>
</teiHeader>`;
}

function witness(source: ReportSource, ids: ReadonlyMap<string, string>): Markup {
  const { articleId, sigil, outlet, title, publishedAt, fetchedAt, url, archiveUrl, translator } = source;
  return xml`<witness xml:id="${ids.get(articleId) ?? ""}" n="${inertLine(sigil)}"><bibl><publisher>${inertLine(outlet)}</publisher>${
    title === null ? null : xml`<title>${inertLine(title)}</title>`
  }${translator ? xml`<editor role="translator">${inertLine(translator)}</editor>` : null}${
    publishedAt === null ? null : date("published", publishedAt)
  }${fetchedAt ? date("retrieved", fetchedAt) : null}${
    url === null ? null : xml`<idno type="URI">${inertLine(url)}</idno>`
  }${archiveUrl ? xml`<idno type="archived">${inertLine(archiveUrl)}</idno>` : null}</bibl></witness>
`;
}

function date(type: string, iso: string): Markup {
  const when = isSchemaDate(iso) ? xml` when="${iso}"` : null;
  return xml`<date type="${type}"${when}>${readableDate(iso)}</date>`;
}

function statement(
  utterance: ReportUtterance,
  ids: ReadonlyMap<string, string>,
  replies: readonly ReportReply[],
): Markup {
  const { id, number, verdict, differences } = utterance;
  const typed = differences.filter(({ type }) => type !== "formal");
  return xml`<div type="utterance" xml:id="${anchorOf(id)}" n="${number}">
<head>${inertLine(speakersOf(utterance))}</head>
<ab>${segments(utterance, ids)}</ab>
<note type="verdict">${VERDICT_WORDS[verdict]}</note>
${typed.map(
  ({ type, siteNumber, reason }) => xml`<note type="difference" subtype="${type}"${
    siteNumber === null ? null : xml` n="${siteNumber}"`
  }>${TYPE_WORDS[type]}: ${inertLine(reason)}</note>
`,
)}${replies.map(
  ({
    from,
    receivedAt,
    text,
  }) => xml`<note type="reply"><name>${inertLine(from)}</name>, ${date("received", receivedAt)}: ${inertLine(text)}</note>
`,
)}</div>
`;
}

function segments({ readings }: ReportUtterance, ids: ReadonlyMap<string, string>): Markup[] {
  const witnesses = readings.map(({ articleId, words, text }) => ({
    id: ids.get(articleId) ?? "",
    words: words.length > 0 ? words : [wholeReading(text)],
  }));
  const last = Math.max(-1, ...witnesses.flatMap(({ words }) => words.map(({ stretch }) => stretch)));
  return Array.from({ length: last + 1 }, (_, stretch) => segment(witnesses, stretch)).filter(
    (piece) => piece !== null,
  );
}

/** A reading that was never laid side by side with the others is one stretch. */
function wholeReading(text: string): MarkedWords {
  return { kind: "agreement", text, siteNumber: null, type: null, stretch: 0 };
}

interface TeiWitness {
  readonly id: string;
  readonly words: readonly MarkedWords[];
}

/** One stretch: bare words where every witness of the statement prints the same, an `app` everywhere else. */
function segment(witnesses: readonly TeiWitness[], stretch: number): Markup | null {
  const present = witnesses.filter((witness) => reaches(witness, stretch));
  const groups = new Map<string, string[]>();
  for (const witness of present) {
    const text = wordsAt(witness, stretch);
    groups.set(text, [...(groups.get(text) ?? []), witness.id]);
  }
  if (groups.size === 0) return null;
  const [only] = groups.keys();
  if (groups.size === 1 && present.length === witnesses.length) return xml`${only ?? ""}`;
  const site = witnesses
    .flatMap(({ words }) => words)
    .find((words) => words.stretch === stretch && words.type);
  const cause = site?.type == null ? "orthographic" : "substantive";
  const type = groups.size === 1 ? "invariant" : cause;
  return xml`<app type="${type}"${site?.siteNumber == null ? null : xml` n="${site.siteNumber}"`}${
    site?.type == null ? null : xml` subtype="${site.type}"`
  }>${[...groups].map(([text, ids]) => reading(text, ids))}</app>`;
}

function reading(text: string, ids: readonly string[]): Markup {
  const wit = ids.map((id) => `#${id}`).join(" ");
  return text === "" ? xml`<rdg wit="${wit}"/>` : xml`<rdg wit="${wit}">${text}</rdg>`;
}

/** Between its first word and its last: before and after, an outlet is silent rather than without the words. */
function reaches({ words }: TeiWitness, stretch: number): boolean {
  const own = words.map((one) => one.stretch);
  return stretch >= Math.min(...own) && stretch <= Math.max(...own);
}

/** With the space before it; the first words of a reading have none. */
function wordsAt({ words }: TeiWitness, stretch: number): string {
  const own = words.find((one) => one.stretch === stretch);
  if (own === undefined) return "";
  const text = inert(own.text).replace(/\s+/gu, " ");
  return own === words[0] ? text.trimStart() : text;
}
