/** A ruling in the report: what was decided, why, on which evidence, by whom. */
import type { ReportRuling, ReportSecondCheck } from "../domain/report/report.ts";
import type { Evidence } from "../domain/review/ruling.ts";
import { inert, inertLine } from "./inert-text.ts";
import {
  type Block,
  foreign,
  joinRuns,
  linked,
  paragraph,
  paragraphsOf,
  plain,
  type RulingBox,
  type Run,
  styled,
} from "./outline.ts";
import {
  EVIDENCE_WORDS,
  FINDING_WORDS,
  readableDate,
  SECOND_CHECK_WORDS,
  VERDICT_WORDS,
} from "./words-for.ts";

/** `printed`: the words that a correction corrects. */
export function rulingBox(
  ruling: ReportRuling,
  about: string,
  anchor: string | null,
  printed: string | null,
): RulingBox {
  const { verdict, finding, reason, evidence, correction, note, secondCheck, checker, at } = ruling;
  return {
    kind: "ruling",
    verdict,
    anchor,
    title: joinRuns(
      [
        styled("strong", VERDICT_WORDS[verdict]),
        finding === null ? null : plain(FINDING_WORDS[finding]),
        foreign(about),
      ],
      " · ",
    ),
    blocks: [
      ...paragraphsOf(reason),
      ...(correction === null
        ? []
        : [
            {
              kind: "correction",
              printed,
              text: inert(correction),
              checker: inertLine(checker),
              at,
            } as const,
          ]),
      ...(evidence.length === 0 ? [] : evidenceBlocks(evidence)),
      ...(note === null ? [] : paragraphsOf(note, [styled("label", "Note for the desk"), plain(" ")])),
      paragraph([foreign(checker), plain(`, ${readableDate(at)}`)], "facts"),
      ...(secondCheck === null ? [] : secondCheckBlocks(secondCheck)),
    ],
  };
}

function secondCheckBlocks({ state, requestedAt, ruling }: ReportSecondCheck): Block[] {
  const words = SECOND_CHECK_WORDS[state];
  if (ruling !== null) return [rulingBox(ruling, words, null, null)];
  return [paragraph([plain(`${words}, asked for on ${readableDate(requestedAt)}.`)], "facts")];
}

function evidenceBlocks(evidence: readonly Evidence[]): Block[] {
  return [
    paragraph([styled("label", "Evidence")]),
    { kind: "list", items: evidence.map((item) => evidenceRuns(item)) },
  ];
}

function evidenceRuns(item: Evidence): Run[] {
  const { kind, standing, bearing, description, url, locator, consultedAt, quotation, attachment } = item;
  return joinRuns(
    [
      [plain(`${EVIDENCE_WORDS[kind]} (${standing}, ${bearing}): `), foreign(description)],
      locator === null ? null : foreign(locator),
      url === null ? null : linked(url),
      consultedAt === null ? null : plain(`consulted ${readableDate(consultedAt)}`),
      quotation === null ? null : [plain("“"), foreign(quotation, "italic"), plain("”")],
      attachment === null
        ? null
        : [plain("file "), foreign(attachment.name), plain(` (sha-256 ${attachment.id})`)],
      item.isPrivate ? plain("for the desk alone") : null,
    ],
    ", ",
  );
}
