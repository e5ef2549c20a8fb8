/**
 * W3C Web Annotations: every reading as an annotation on the outlet's own
 * page, with its verdict and the types of difference it has a part in.
 *
 * Offsets count code points of the article's plain text; the words and what
 * stands around them find the place again on a page that has changed. The
 * specification asks for short quotations where the text is another's; the
 * report for the public has them cut before it comes here.
 *
 * https://www.w3.org/TR/annotation-model/
 */
import type {
  Report,
  ReportReading,
  ReportRuling,
  ReportSource,
  ReportUtterance,
} from "../domain/report/report.ts";
import type { ReportAnchor } from "../domain/report/report-anchor.ts";
import { inert, inertLine, webAddress } from "./inert-text.ts";
import { anchorOf } from "./utterance-outline.ts";
import { speakersOf, VERDICT_WORDS } from "./words-for.ts";

export function renderWebAnnotation(report: Report): string {
  const sources = new Map(report.sources.map((source) => [source.articleId, source]));
  const items = Array.from(report.utterances, (utterance) =>
    utterance.readings.flatMap((reading) => {
      const source = sources.get(reading.articleId);
      return source === undefined ? [] : [annotation(report, utterance, reading, source)];
    }),
  ).flat();
  const page = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `${report.header.address}#annotations`,
    type: "AnnotationPage",
    items,
  };
  return `${JSON.stringify(page, null, 1).replaceAll("<", "\\u003c")}\n`;
}

function annotation(
  { header, voided }: Report,
  utterance: ReportUtterance,
  reading: ReportReading,
  source: ReportSource,
): object {
  const ruling = reading.ruling ?? utterance.ruling;
  return {
    id: `${header.address}#${anchorOf(utterance.id, reading.sigil)}`,
    type: "Annotation",
    motivation: ["classifying", ...(ruling === null ? [] : ["assessing"]), ...editing(reading)],
    ...(ruling === null
      ? {}
      : { creator: { type: "Person", name: inertLine(ruling.checker) }, created: utc(ruling.at) }),
    generated: utc(header.madeAt),
    generator: { type: "Software", name: inertLine(header.tool) },
    body: [
      ...(voided ? [textBody("tagging", "Void")] : []),
      ...classes(utterance, reading),
      ...(ruling === null ? [] : verdictBodies(ruling)),
    ],
    target: reading.anchors.map((anchor) => target(anchor, reading, source)),
  };
}

function editing({ ruling }: ReportReading): string[] {
  return ruling?.correction == null ? [] : ["editing"];
}

/** Who is quoted, and in which differences this outlet has a part. */
function classes(utterance: ReportUtterance, { sigil }: ReportReading): object[] {
  const types = utterance.differences
    .filter(({ type, readings }) => type !== "formal" && readings.some(({ sigla }) => sigla.includes(sigil)))
    .map(({ type }) => type);
  return [
    textBody("tagging", speakersOf(utterance)),
    ...[...new Set(types)].map((type) => textBody("classifying", type)),
  ];
}

function verdictBodies({ verdict, reason, correction, evidence }: ReportRuling): object[] {
  return [
    textBody("assessing", VERDICT_WORDS[verdict]),
    ...(reason === "" ? [] : [textBody("commenting", reason)]),
    ...(correction === null ? [] : [textBody("editing", correction)]),
    ...evidence.flatMap(({ url, description }) => {
      const address = webAddress(url);
      if (address === null) return [textBody("commenting", description)];
      return [{ type: "SpecificResource", purpose: "linking", source: address }];
    }),
  ];
}

function textBody(purpose: string, value: string): object {
  return { type: "TextualBody", purpose, format: "text/plain", language: "en", value: inertLine(value) };
}

function target(
  anchor: ReportAnchor,
  { url }: ReportReading,
  { articleId, publishedAt, fetchedAt, textHash, archiveUrl }: ReportSource,
): object {
  // The page as it was when its text was taken; where nobody noted that, as it was published.
  const dated = fetchedAt ?? publishedAt;
  const sourceDate = dated === null ? null : utc(dated);
  const cached = webAddress(archiveUrl);
  const state = { ...(sourceDate === null ? {} : { sourceDate }), ...(cached === null ? {} : { cached }) };
  return {
    // An article without an address is named by its text.
    source: webAddress(url) ?? `urn:sha256:${encodeURIComponent(textHash || articleId)}`,
    ...(Object.keys(state).length === 0 ? {} : { state: { type: "TimeState", ...state } }),
    selector: [
      {
        type: "TextQuoteSelector",
        exact: inert(anchor.exact),
        prefix: inert(anchor.prefix),
        suffix: inert(anchor.suffix),
      },
      { type: "TextPositionSelector", start: anchor.start, end: anchor.end },
    ],
  };
}

/** xsd:dateTime in UTC; null for what is no date. */
function utc(iso: string): string | null {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().replace(/\.000Z$/, "Z");
}
