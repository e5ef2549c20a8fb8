/** One utterance in the report: readings side by side, apparatus below, what is at stake, rulings after. */
import type { MarkedWords } from "../domain/report/marked-words.ts";
import type {
  ReportClaim,
  ReportDifference,
  ReportReading,
  ReportUtterance,
} from "../domain/report/report.ts";
import { inertLine } from "./inert-text.ts";
import {
  type ApparatusEntry,
  type Block,
  type Cell,
  foreign,
  heading,
  joinRuns,
  line,
  marked,
  paragraph,
  plain,
  type Run,
  type Section,
  styled,
} from "./outline.ts";
import { rulingBox } from "./ruling-outline.ts";
import { caveatsOf, counted, readableDate, speakersOf, TYPE_WORDS, VERDICT_WORDS } from "./words-for.ts";

export function utteranceSection(utterance: ReportUtterance): Section {
  const { id, number, readings, differences, atStake, ruling, claims, settling } = utterance;
  const typed = differences.filter(({ type }) => type !== "formal");
  return {
    kind: "section",
    anchor: anchorOf(id),
    blocks: [
      heading(3, speakersOf(utterance), String(number)),
      paragraph(factsOf(utterance), "facts"),
      { kind: "table", role: "readings", heads: ["Outlet", "Words"], rows: readings.map(readingRow) },
      ...apparatus(typed, differences.length - typed.length),
      ...(atStake === null || typed.length === 0
        ? []
        : [paragraph([styled("label", "At stake"), plain(` ${atStake}`)])]),
      ...(ruling === null ? [] : [rulingBox(ruling, "The statement", null, null)]),
      ...readings.flatMap((reading) =>
        reading.ruling === null
          ? []
          : [rulingBox(reading.ruling, reading.outlet, anchorOf(id, reading.sigil), inertLine(reading.text))],
      ),
      ...claims.flatMap((claim) => claimBlocks(id, claim)),
      ...(settling.length === 0
        ? []
        : [paragraph([styled("label", "What would settle it"), plain(` ${settling.join(" ")}`)])]),
    ],
  };
}

/** Where a claim of this report is looked up. */
export function anchorOf(utteranceId: string, part?: string): string {
  const parts = part === undefined ? ["utterance", utteranceId] : ["reading", utteranceId, part];
  return parts.join("-").replace(/[^\p{L}\p{N}_-]+/gu, "-");
}

function factsOf(utterance: ReportUtterance): Run[] {
  const { verdict, independentWitnesses, isPrecise, isOrphan, earlierRulings, confidence, speakers } =
    utterance;
  const aliases = speakers.flatMap((speaker) => speaker.aliases);
  return joinRuns(
    [
      plain(VERDICT_WORDS[verdict]),
      plain(counted(independentWitnesses, "independent witness", "independent witnesses")),
      // Rounded down: what is not certain must not read as certain.
      plain(`one statement with ${Math.floor(confidence * 100)} % confidence`),
      aliases.length === 0 ? null : [plain("also named "), foreign(aliases.join(", "))],
      isPrecise ? null : plain("laid side by side approximately"),
      isOrphan ? plain("no longer in the articles") : null,
      earlierRulings === 0 ? null : plain(counted(earlierRulings, "earlier ruling")),
    ],
    " · ",
  );
}

function readingRow(reading: ReportReading): Cell[] {
  const { sigil, outlet, words, text, publishedAt, mode } = reading;
  const shown = words.length > 0 ? trimmed(words.flatMap(markedRuns)) : [plain(inertLine(text))];
  const facts = [outlet, ...(publishedAt === null ? [] : [readableDate(publishedAt)]), ...caveatsOf(reading)];
  // Marks stand only round what the outlet itself puts in marks.
  const quoted = mode === "indirect" ? shown : [plain("“"), ...shown, plain("”")];
  return [
    [line([foreign(sigil)])],
    [
      line(quoted, "text", true),
      line(
        joinRuns(
          facts.map((fact) => foreign(fact)),
          " · ",
        ),
        "facts",
      ),
    ],
  ];
}

function markedRuns({ kind, text, siteNumber, type }: MarkedWords): Run[] {
  const space = /^\s/.test(text) || kind === "omission" ? [{ ...plain(""), text: " " }] : [];
  if (siteNumber === null || type === null) return [...space, plain(inertLine(text))];
  return [...space, marked(inertLine(text), { number: siteNumber, type, isGap: kind === "omission" })];
}

/** Without the space before the first word. */
function trimmed(runs: readonly Run[]): readonly Run[] {
  return runs[0]?.text === " " ? runs.slice(1) : runs;
}

function apparatus(typed: readonly ReportDifference[], formal: number): Block[] {
  const rest = formal === 0 ? "" : ` ${counted(formal, "difference")} of case, pointing or spelling.`;
  if (typed.length === 0) return [paragraph([plain(`No disagreement in the words.${rest}`)], "facts")];
  return [
    { kind: "apparatus", entries: typed.map(apparatusEntry) },
    ...(formal === 0 ? [] : [paragraph([plain(`Besides,${rest}`)], "facts")]),
  ];
}

function apparatusEntry({ siteNumber, type, reason, readings }: ReportDifference): ApparatusEntry {
  const variants = readings.map(({ sigla, text }) => [
    text === "" ? plain("left out") : foreign(text, "italic"),
    plain(" "),
    foreign(sigla.join(" ")),
  ]);
  return {
    number: siteNumber,
    type,
    label: TYPE_WORDS[type],
    runs: [foreign(reason)],
    variants: variants.length < 2 ? [] : joinRuns(variants, " ⁞ "),
  };
}

function claimBlocks(utteranceId: string, { number, text, ruling, verdict }: ReportClaim): Block[] {
  return [
    paragraph([
      styled("label", `Claim ${number}`),
      plain(" "),
      foreign(text),
      plain(ruling === null ? ` · ${VERDICT_WORDS[verdict]}` : ""),
    ]),
    ...(ruling === null
      ? []
      : [rulingBox(ruling, `Claim ${number}`, anchorOf(utteranceId, `claim-${number}`), null)]),
  ];
}
