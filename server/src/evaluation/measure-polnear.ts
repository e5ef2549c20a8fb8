/**
 * Attributions annotated by hand in the manner of PolNeAR (source, cue,
 * content). The annotators drew every attitude; kept are quoted words and
 * what a verb of reporting introduces.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Quotation } from "../domain/quotation/quotation.ts";
import { type Span, textOf } from "../domain/text/span.ts";
import { type Attribution, parseBrat } from "./brat.ts";
import type { Engine } from "./engine.ts";
import { balanced, type Figure, Share, Tally } from "./figures.ts";
import { agreement, coverage, matchBest, sharedLength, totalLength } from "./intervals.ts";
import { markedPlaces, withinMarks } from "./marked-places.ts";
import { isReportingCue } from "./reporting-cue.ts";

class PolnearSums {
  readonly quoted = { strict: new Tally(), loose: new Tally() };
  readonly coverage = { loose: new Tally(), strict: new Tally() };
  readonly indirect = new Tally();
  readonly source = new Share();
  readonly short = { scare: new Share(), speech: new Share() };
}

/** How far places must agree to count as found. */
const STRICT = 0.8;
const LOOSE = 0.3;
const INDIRECT = 0.5;
/** Marks round so few words are the hard case: irony or speech? */
const SHORT_WORDS = 3;

interface AnnotatedText {
  readonly text: string;
  readonly gold: readonly Attribution[];
  readonly marks: readonly Span[];
  readonly speech: readonly Quotation[];
  readonly indirect: readonly Quotation[];
}

export async function measurePolnear(folder: string, engine: Engine): Promise<Figure[]> {
  const sums = new PolnearSums();
  const files = await readdir(folder);
  const names = files.filter((file) => file.endsWith(".ann")).map((file) => file.slice(0, -".ann".length));
  for (const name of names.filter((candidate) => files.includes(`${candidate}.txt`)).sort()) {
    const annotated = await readAnnotated(folder, name, engine);
    countQuoted(annotated, sums);
    countIndirect(annotated, sums);
    countCoverage(annotated, sums);
    countShort(annotated, sums);
  }
  const { scare, speech } = sums.short;
  return [
    sums.quoted.strict.figure(`polnear.quoted-units@${STRICT}`),
    sums.quoted.loose.figure(`polnear.quoted-units@${LOOSE}`),
    sums.source.figure("polnear.source"),
    sums.indirect.figure(`polnear.indirect@${INDIRECT}`),
    sums.coverage.loose.figure(`polnear.coverage@${LOOSE}`),
    sums.coverage.strict.figure(`polnear.coverage@${STRICT}`),
    {
      name: "polnear.short-quotes",
      value: scare.whole + speech.whole === 0 ? 0 : balanced([scare, speech]),
      detail: `balanced: scare ${scare.part}/${scare.whole}, speech ${speech.part}/${speech.whole}`,
      isLowerBetter: false,
    },
  ];
}

async function readAnnotated(folder: string, name: string, engine: Engine): Promise<AnnotatedText> {
  const text = await readFile(join(folder, `${name}.txt`), "utf8");
  const quotations = await engine.extract(join(folder, `${name}.txt`));
  return {
    text,
    gold: parseBrat(await readFile(join(folder, `${name}.ann`), "utf8"), text),
    marks: markedPlaces(text),
    speech: quotations.filter(({ mode }) => mode === "direct" || mode === "mixed"),
    indirect: quotations.filter(({ mode }) => mode === "indirect"),
  };
}

/** The quoted parts of attributions; those without any are left out. */
function quotedUnits({ gold, marks }: AnnotatedText) {
  return gold
    .map((attribution) => ({ attribution, spans: withinMarks(attribution.content, marks) }))
    .filter(({ spans }) => spans.length > 0);
}

function countQuoted(annotated: AnnotatedText, sums: PolnearSums): void {
  const units = quotedUnits(annotated);
  const match = (floor: number) =>
    matchBest(units, annotated.speech, (unit, quotation) => agreement(unit.spans, quotation.segments), floor);
  const strict = match(STRICT);
  sums.quoted.strict.addMatches(strict.length, annotated.speech.length, units.length);
  sums.quoted.loose.addMatches(match(LOOSE).length, annotated.speech.length, units.length);
  for (const { marked, found } of strict) {
    const { source } = marked.attribution;
    if (source.length > 0)
      sums.source.count(found.source !== null && sharedLength([found.source], source) > 0);
  }
}

/** Reported speech without marks. What meets an attitude that is out of scope is no false alarm. */
function reportedContents({ text, gold, marks }: AnnotatedText) {
  const plain = gold.filter(({ content }) => content.length > 0 && withinMarks(content, marks).length === 0);
  const cueOf = ({ cue }: Attribution) => cue.map((span) => textOf(text, span)).join(" ");
  return { plain, wanted: plain.filter((attribution) => isReportingCue(cueOf(attribution))) };
}

function countIndirect(annotated: AnnotatedText, sums: PolnearSums): void {
  const { plain, wanted } = reportedContents(annotated);
  const match = (attributions: readonly Attribution[]) =>
    matchBest(
      attributions,
      annotated.indirect,
      ({ content }, quotation) => agreement(content, quotation.segments),
      INDIRECT,
    ).length;
  const hits = match(wanted);
  sums.indirect.add({
    hits,
    falseAlarms: annotated.indirect.length - match(plain),
    misses: wanted.length - hits,
  });
}

function countCoverage(annotated: AnnotatedText, sums: PolnearSums): void {
  const wanted = [
    ...quotedUnits(annotated).map(({ spans }) => spans),
    ...reportedContents(annotated).wanted.map(({ content }) => content),
  ];
  const contents = annotated.gold.map(({ content }) => content).filter((content) => content.length > 0);
  const found = [...annotated.speech, ...annotated.indirect];
  const levels = [
    [sums.coverage.loose, LOOSE],
    [sums.coverage.strict, STRICT],
  ] as const;
  for (const [tally, floor] of levels) {
    const matches = matchBest(wanted, found, (spans, { segments }) => coverage(spans, segments), floor);
    const matched = new Set(matches.map((match) => match.found));
    const judged = found.filter(
      (quotation) =>
        matched.has(quotation) || !contents.some((content) => coverage(content, quotation.segments) >= LOOSE),
    );
    tally.addMatches(matches.length, judged.length, wanted.length);
  }
}

function countShort({ text, gold, marks, speech }: AnnotatedText, sums: PolnearSums): void {
  const contents = gold.flatMap(({ content }) => content);
  for (const mark of marks) {
    const words = textOf(text, mark).trim().split(/\s+/).filter(Boolean).length;
    if (words === 0 || words > SHORT_WORDS) continue;
    const half = 0.5 * totalLength([mark]);
    const isSpeech = sharedLength([mark], contents) >= half;
    const saysSpeech = speech.some(({ segments }) => sharedLength(segments, [mark]) >= half);
    (isSpeech ? sums.short.speech : sums.short.scare).count(isSpeech === saysSpeech);
  }
}
