/** The sample report with hostile text wherever a stranger's text can stand. */
import { buildReport } from "../domain/report/build-report.ts";
import { sampleInput, sampleReply, sampleRuling } from "../domain/report/report.testkit.ts";
import type { Report } from "../domain/report/report.ts";

export const HOSTILE_TEXTS = {
  markup: `</title></style><script>alert(1)</script><img src=x onerror=alert(1)>"' onmouseover="alert(1)`,
  formula: `=HYPERLINK("http://evil.example","x")`,
  "formula behind a space": ` +1-1`,
  markdown: "# not a heading\n\n[link](javascript:alert(1)) **bold** | cell | <b>b</b> `code` ![i](x)",
  "bidi override": "\u202egnihton\u202c \u2066x\u2069",
  "NUL and escape": "a\u0000b\u001b[31mred",
  "half a surrogate pair": "a\ud83db",
  "a long word": "x".repeat(10_000),
  "line breaks": 'a\r\nb,"c"\rd',
  "script end": "<!--<script></script>]]>",
  address: "javascript:alert(1)",
} as const;

export function hostileReport(text: string): Report {
  const input = sampleInput();
  const ruling = sampleRuling();
  return withLaterParts(
    text,
    buildReport({
      ...input,
      story: { id: text, title: text },
      articles: input.articles.map((reported) => ({
        ...reported,
        sigil: `${reported.sigil}${text}`,
        article: {
          ...reported.article,
          outlet: `${reported.article.outlet}${text}`,
          title: text,
          byline: text,
          url: text,
          archiveUrl: text,
          fetchedAt: text,
          translator: text,
          wire: text,
          translatedFrom: text,
          language: text,
          publishedAt: text,
          text: reported.article.text.replace("Bell said", text),
        },
      })),
      speakers: input.speakers.map((speaker) => ({ ...speaker, name: text, aliases: [text] })),
      utterances: input.utterances.map((reported) => ({
        ...reported,
        utterance: {
          ...reported.utterance,
          differences: reported.utterance.differences.map((difference) => ({
            ...difference,
            reason: text,
            readings: difference.readings.map((reading) => ({ ...reading, text })),
          })),
        },
      })),
      conflicts: input.conflicts.map((conflict) => ({
        ...conflict,
        reason: text,
        values: conflict.values.map((value) => ({ ...value, text })),
      })),
      rulings: [null, "beacon"].map((articleId) => ({
        ...ruling,
        articleId,
        reason: text,
        correction: text,
        actor: { id: "p1", name: text },
        note: text,
        evidence: ruling.evidence.map((item) => ({
          ...item,
          description: text,
          url: text,
          locator: text,
          quotation: text,
          attachment: { id: "0".repeat(64), name: text, size: 1 },
        })),
      })),
      events: input.events.map((event) => ({ ...event, summary: text, actor: { id: "p1", name: text } })),
      replies: [sampleReply({ from: text, receivedAt: text, text, url: text })],
      filter: text,
    }),
  );
}

/** What comes into a report by signing, second checks, further claims and corrections. */
function withLaterParts(text: string, report: Report): Report {
  const entry = { number: 1, at: "2025-02-01T10:00:00.000Z", actor: text, summary: text };
  return {
    ...report,
    header: { ...report.header, tool: text },
    sources: report.sources.map((source) => ({ ...source, file: text })),
    method: [...report.method, text],
    openPoints: report.openPoints.map((point) => ({ ...point, sentence: text })),
    utterances: report.utterances.map((utterance) => ({
      ...utterance,
      atStake: text,
      settling: [text],
      readings: utterance.readings.map((reading) => ({
        ...reading,
        text,
        words: reading.words.map((words) => (words.kind === "omission" ? words : { ...words, text })),
        anchors: reading.anchors.map((anchor) => ({ ...anchor, exact: text })),
      })),
      claims: [{ id: "c2", number: 2, text, places: [], verdict: "disputed", ruling: utterance.ruling }],
      ruling: utterance.ruling && {
        ...utterance.ruling,
        secondCheck: { state: "differs", requestedAt: entry.at, ruling: utterance.ruling },
      },
    })),
    corrections: [entry],
    voided: { at: entry.at, by: text, reason: text },
    changes: { since: 1, sentences: [text] },
    signOff: {
      number: 2,
      editor: text,
      at: entry.at,
      note: text,
      override: { reason: text, missing: [text] },
      hash: "0".repeat(64),
    },
  };
}

/** What no file may hold: controls, steering marks, half pairs. */
export const UNFIT = /[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;
