/** The whole report as an outline: what stands before the statements, they, and what stands after. */
import type {
  OpenPoint,
  Report,
  ReportConflict,
  ReportHeader,
  ReportReply,
  ReportSignOff,
  ReportSource,
} from "../domain/report/report.ts";
import {
  type Block,
  type Cell,
  type Details,
  foreign,
  heading,
  joinRuns,
  line,
  linesOf,
  linked,
  paragraph,
  paragraphsOf,
  plain,
  type Run,
  styled,
} from "./outline.ts";
import { utteranceSection } from "./utterance-outline.ts";
import { counted, provenanceOf, readableDate, snapshotOf, typeCounts, verdictCounts } from "./words-for.ts";

/** Block after block, so that a long report need not be held as an outline too. */
export function* outlineOf(report: Report): Generator<Block> {
  const { sources, utterances, conflicts, openPoints, corrections, method, audit, changes } = report;
  const { replies = [] } = report;
  yield* opening(report);
  yield* titled(
    changes === null ? null : `Changed since version ${changes.since}`,
    changes === null || changes.sentences.length > 0
      ? listOf(changes?.sentences ?? [])
      : [paragraph([plain("Nothing.")])],
  );
  yield heading(2, "Sources");
  yield {
    kind: "table",
    role: "sources",
    heads: ["Siglum", "Article", "Published"],
    rows: sources.map(sourceRow),
  };
  yield heading(2, "Statements");
  if (utterances.length === 0) {
    yield paragraph([plain("No statement is reported by two outlets or more.")]);
  }
  for (const utterance of utterances) yield utteranceSection(utterance);
  yield* titled(conflicts.length === 0 ? null : "Outside quotations", conflicts.flatMap(conflictBlocks));
  yield heading(2, "Open points");
  yield* openPointBlocks(openPoints);
  yield* titled(replies.length === 0 ? null : "Replies received", [
    { kind: "table", role: "sources", heads: ["On No.", "Reply", "Received"], rows: replies.map(replyRow) },
  ]);
  yield* titled(
    corrections.length === 0 ? null : "Set right by editors",
    listOf(corrections.map(({ at, actor, summary }) => `${summary} (${actor}, ${readableDate(at)})`)),
  );
  yield heading(2, "Method");
  yield* method.map((sentence) => paragraph([plain(sentence)]));
  yield* titled(audit.length === 0 ? null : "Audit trail", [auditTable(report)]);
  yield* signOffBlocks(report.signOff);
}

function titled(title: string | null, blocks: readonly Block[]): Block[] {
  return title === null ? [] : [heading(2, title), ...blocks];
}

function listOf(sentences: readonly string[]): Block[] {
  return [{ kind: "list", items: sentences.map((sentence) => [foreign(sentence)]) }];
}

function opening({ header, result, signOff, voided }: Report): Block[] {
  return [
    paragraph([plain(voided ? "Void · fact-check report" : "Fact-check report")], "kicker"),
    heading(1, header.story.title),
    ...voidBlocks(voided),
    { kind: "details", pairs: headerPairs(header, signOff) },
    {
      kind: "figures",
      figures: [
        ["Statements in two outlets or more", result.utterances],
        ["With a disagreement", result.disagreements],
        ["From one origin", result.singleOrigin],
        ["Conflicts outside quotations", result.conflicts],
      ],
      lines: [
        ["Rulings", verdictCounts(result).join(" · ")],
        ["Differences", typeCounts(result).join(" · ")],
      ],
    },
  ];
}

/** Before anything else is read of it. */
function voidBlocks(voided: Report["voided"]): Block[] {
  if (voided === undefined) return [];
  const { by, at, reason } = voided;
  const title = [
    styled("strong", "Void"),
    plain(" · withdrawn by "),
    foreign(by),
    plain(`, ${readableDate(at)}. What follows is kept as it was signed and no longer holds.`),
  ];
  return [{ kind: "ruling", verdict: "disputed", anchor: null, title, blocks: paragraphsOf(reason) }];
}

function headerPairs(header: ReportHeader, signOff: ReportSignOff | null): Details["pairs"] {
  const { version, status, audience, madeAt, tool, checkers, secondCheckers, period, selection } = header;
  const { shown, of, filter } = selection;
  const state = signOff === null ? status : `signed as version ${signOff.number}`;
  const pairs: readonly (readonly [string, readonly Run[]] | null)[] = [
    ["Status", [plain(`${state}, for ${audience === "public" ? "the public" : "internal use"}`)]],
    ["Record", [plain(`event ${version}, made ${readableDate(madeAt)} with `), foreign(tool)]],
    period && ["Articles", [plain(`of ${periodOf(period)}`)]],
    ["Checked by", checkers.length === 0 ? [plain("nobody yet")] : [foreign(checkers.join(", "))]],
    secondCheckers.length === 0 ? null : ["Second check", [foreign(secondCheckers.join(", "))]],
    signOff && ["Signed by", [foreign(signOff.editor), plain(`, ${readableDate(signOff.at)}`)]],
    filter === null
      ? null
      : ["Part only", [plain(`${shown} of ${counted(of, "statement")}: `), foreign(filter)]],
  ];
  return pairs.filter((pair) => pair !== null);
}

function periodOf({ from, to }: { from: string; to: string }): string {
  const [first, last] = [readableDate(from.slice(0, 10)), readableDate(to.slice(0, 10))];
  return first === last ? first : `${first} to ${last}`;
}

function sourceRow(source: ReportSource): Cell[] {
  const {
    sigil,
    outlet,
    title,
    byline,
    url,
    archiveUrl,
    publishedAt,
    textHash,
    quotationCount,
    earlierTexts,
  } = source;
  const snapshot = snapshotOf(source);
  const name = [foreign(outlet, "strong"), ...(title === null ? [] : [plain(": "), foreign(title)])];
  const facts = [...provenanceOf(source), counted(quotationCount, "quotation")];
  return [
    [line([foreign(sigil)])],
    [
      line(joinRuns([name, byline === null ? null : foreign(byline)], ", ")),
      ...(url === null ? [] : [line([linked(url)], "facts")]),
      // Versions signed before there were archived copies have none.
      ...(archiveUrl ? [line([plain("archived copy: "), linked(archiveUrl)], "facts")] : []),
      line(
        joinRuns(
          facts.map((fact) => foreign(fact)),
          " · ",
        ),
        "facts",
      ),
      ...(snapshot === null ? [] : [line([plain(snapshot)], "facts")]),
      line([plain(`sha-256 ${textHash}`)], "code"),
      ...earlierTexts.map((earlier) =>
        line([plain(`until ${readableDate(earlier.replacedAt)} sha-256 ${earlier.textHash}`)], "code"),
      ),
    ],
    [line([plain(publishedAt === null ? "not known" : readableDate(publishedAt))])],
  ];
}

function conflictBlocks({ type, reason, values }: ReportConflict): Block[] {
  return [
    paragraph([styled("label", type), plain(" "), foreign(reason)]),
    {
      kind: "list",
      items: values.map(({ sigil, text }) => [foreign(sigil), plain(": "), foreign(text)]),
    },
  ];
}

function openPointBlocks(points: readonly OpenPoint[]): Block[] {
  if (points.length === 0) return [paragraph([plain("None.")])];
  return [
    {
      kind: "list",
      items: points.map(({ sentence, blocks }) => [
        foreign(sentence),
        ...(blocks ? [plain(" It keeps the report from being signed.")] : []),
      ]),
    },
  ];
}

function replyRow({ from, number, receivedAt, url, isPrivate, text }: ReportReply): Cell[] {
  return [
    [line([plain(number === null ? "all" : String(number))])],
    [
      line([foreign(from, "strong")]),
      ...linesOf(text).map((words) => line([foreign(words)], "text", true)),
      ...(url === null ? [] : [line([linked(url)], "facts")]),
      ...(isPrivate ? [line([plain("for the desk alone")], "facts")] : []),
    ],
    [line([plain(readableDate(receivedAt))])],
  ];
}

function auditTable({ audit }: Report): Block {
  return {
    kind: "table",
    role: "audit",
    heads: ["No.", "When", "Who", "What"],
    rows: audit.map(({ number, at, actor, summary }) =>
      [plain(String(number)), plain(readableDate(at)), foreign(actor), foreign(summary)].map((run) => [
        line([run]),
      ]),
    ),
  };
}

function signOffBlocks(signOff: ReportSignOff | null): Block[] {
  if (signOff === null) return [{ kind: "signatures", lines: ["Checked by, date", "Second check by, date"] }];
  const { number, editor, at, note, override, hash } = signOff;
  return [
    heading(2, "Sign-off"),
    paragraph([
      plain(`Signed as version ${number} by `),
      foreign(editor, "strong"),
      plain(`, ${readableDate(at)}.`),
    ]),
    ...(note === null ? [] : paragraphsOf(note)),
    ...(override === null
      ? []
      : [
          ...paragraphsOf(override.reason, [styled("label", "Signed over what was missing"), plain(" ")]),
          ...listOf(override.missing),
        ]),
    paragraph([plain(`Its seal, sha-256 ${hash}, covers articles, readings and rulings.`)], "facts"),
  ];
}
