/**
 * What runs outside the server's own thread: everything whose cost grows with
 * what users bring. The pool can kill it; the event loop cannot be killed.
 */
import type { MessagePort } from "node:worker_threads";
import { analyzeStory, type CorrectedAnalysis } from "../domain/analyze.ts";
import { type Comparison, compareQuotations } from "../domain/compare.ts";
import type { KeptCorrection } from "../domain/corrections/correction.ts";
import { DeskError, type DeskErrorCode } from "../domain/desk-error.ts";
import type { Language } from "../domain/language.ts";
import type { ReportChanges } from "../domain/report/report.ts";
import {
  changesSinceSigned,
  type SealedReport,
  sealOf as sealOfText,
  sealReport,
} from "../domain/report/seal.ts";
import type { SecondOpinion } from "../domain/second-opinion.ts";
import { withSuggestions } from "../domain/suggest.ts";
import type { Article } from "../domain/text/article.ts";
import { parseFormat, renderReport as setReport } from "../formats/render.ts";
import { detectLanguage } from "../ingest/detect-language.ts";
import { findHeadline } from "../ingest/find-headline.ts";
import { findImprint } from "../ingest/find-imprint.ts";
import { readFile as readBytes } from "../ingest/read-file.ts";
import { loadLanguage } from "../language/language.ts";
import { openNeuralOpinion } from "../language/neural-opinion.ts";
import type { ReadableText, RenderedReport, TextLabels } from "../usecases/desk.ts";
import { keepWorkings } from "./keep-workings.ts";
import { sha256 } from "./seal-reports.ts";
import { type CompareTask, type RenderTask, receiveReport, type SealTask } from "./send-report.ts";
import { watchReport } from "./watch-report.ts";
import { watchWorkings } from "./watch-workings.ts";

/** Refusals travel as values: an error that crosses threads loses its class and its code. */
export type Outcome<Value> =
  | { readonly kind: "done"; readonly value: Value }
  | { readonly kind: "refused"; readonly code: DeskErrorCode; readonly sentence: string };

const language = loadedOnce(loadLanguage);
const workings = keepWorkings();
/** Loading a model takes seconds: once a worker, and all have one folder. */
let secondOpinion: Promise<SecondOpinion> | null = null;

export interface AnalysisTask {
  readonly articles: readonly Article[];
  readonly corrections: readonly KeptCorrection[];
  /** Null: no second opinion. */
  readonly modelDirectory: string | null;
  /** Where the progress is told; null: nobody waits for it. */
  readonly port: MessagePort | null;
}

export function analyze({
  articles,
  corrections,
  modelDirectory,
  port,
}: AnalysisTask): Promise<Outcome<CorrectedAnalysis>> {
  return outcomeOf(async () => {
    const watched =
      port === null
        ? workings
        : watchWorkings(workings, articles.length, (share, sentence) =>
            port.postMessage({ share, sentence }),
          );
    const analysis = analyzeStory(articles, language(), corrections, watched);
    if (modelDirectory === null) return analysis;
    secondOpinion ??= openNeuralOpinion(modelDirectory);
    return await withSuggestions(analysis, articles, await secondOpinion);
  });
}

export function compare({ a, b }: { readonly a: string; readonly b: string }): Promise<Outcome<Comparison>> {
  return outcomeOf(() => compareQuotations(a, b, language()));
}

export function readFile(file: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<Outcome<ReadableText>> {
  return outcomeOf(() => readBytes(file.name, file.bytes));
}

export function describeText(text: string): Promise<Outcome<TextLabels>> {
  return outcomeOf(async () => ({
    ...findImprint(text),
    title: findHeadline(text),
    language: await detectLanguage(text),
  }));
}

export function renderReport({
  port,
  progress,
  format,
  options,
}: RenderTask): Promise<Outcome<RenderedReport>> {
  return outcomeOf(async () => {
    const report = await receiveReport(port);
    const watched = progress === null ? report : watchReport(report, tellOn(progress));
    return await setReport(watched, parseFormat(format), options);
  });
}

export function seal({ port, signature, previous }: SealTask): Promise<Outcome<SealedReport>> {
  return outcomeOf(async () => sealReport(await receiveReport(port), signature, previous, sha256));
}

export function changesSince({ port, previous }: CompareTask): Promise<Outcome<ReportChanges>> {
  return outcomeOf(async () => changesSinceSigned(previous, await receiveReport(port)));
}

export function sealOf(text: string): Promise<Outcome<string | null>> {
  return outcomeOf(() => sealOfText(text, sha256));
}

function tellOn(port: MessagePort): (share: number, sentence: string) => void {
  return (share, sentence) => port.postMessage({ share, sentence });
}

async function outcomeOf<Value>(work: () => Value | Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { kind: "done", value: await work() };
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    return { kind: "refused", code: error.code, sentence: error.message };
  }
}

/** Reading a file needs no tagger, so nothing is loaded before the first analysis. */
function loadedOnce(load: () => Language): () => Language {
  let loaded: Language | null = null;
  return () => {
    loaded ??= load();
    return loaded;
  };
}
