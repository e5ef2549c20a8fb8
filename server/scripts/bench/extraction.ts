/**
 * How fast quotations and their speakers are found, beside the two natural
 * language libraries for JavaScript that news software would otherwise use.
 *
 * Neither peer does the same work: winkNLP tags words and finds no quotation,
 * compromise finds quotations and no speaker. They say what reading the same
 * texts costs at all.
 */
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import nlp from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { extractQuotations } from "../../src/domain/quotation/extract.ts";
import { bareArticle } from "../../src/domain/text/article.ts";
import { loadLanguage } from "../../src/language/language.ts";
import type { Measurement, Table } from "./measurement.ts";
import { type Contestant, raceInRounds, type Timing } from "./rounds.ts";

const SAMPLES = resolve(import.meta.dirname, "../../../corpus/stories");

export const extraction: Measurement = {
  name: "extraction",
  async measure({ data, rounds }) {
    const texts = await readTexts(data ?? SAMPLES);
    return [tableOf(texts, rounds, raceInRounds(enter(texts), rounds))];
  },
};

function enter(texts: readonly string[]): Contestant[] {
  const language = loadLanguage();
  const full = winkNLP(model);
  const tagging = winkNLP(model, ["sbd", "pos"]);
  const onEach = (work: (text: string) => number) => () => texts.reduce((sum, text) => sum + work(text), 0);
  return [
    {
      name: "Variorum: quotations, speakers, indirect speech",
      run: onEach((text) => {
        const article = bareArticle("bench", text, { language: "en" });
        return extractQuotations(article, language).quotations.length;
      }),
    },
    { name: "winkNLP: full pipe", run: onEach((text) => full.readDoc(text).tokens().length()) },
    {
      name: "winkNLP: sentences and parts of speech",
      run: onEach((text) => tagging.readDoc(text).tokens().length()),
    },
    { name: "compromise: .quotations()", run: onEach((text) => nlp(text).quotations().length) },
  ];
}

function tableOf(texts: readonly string[], rounds: number, timings: readonly Timing[]): Table {
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
  const own = timings[0] ?? { wall: 0, cpu: 0 };
  return {
    title: "Extraction",
    about: `${texts.length} articles of ${figure(words)} words (runs without a space), one process, medians of ${rounds} alternating rounds after loading. “Ours to it” is our speed over that of the row: 2.00x is twice as fast.`,
    columns: ["", "clock", "words/s", "ours to it", "processor", "words/s", "ours to it"],
    rows: timings.map(({ name, wall, cpu }) => [
      name,
      `${wall.toFixed(0)} ms`,
      figure((words / wall) * 1000),
      `${(wall / own.wall).toFixed(2)}x`,
      `${cpu.toFixed(0)} ms`,
      figure((words / cpu) * 1000),
      `${(cpu / own.cpu).toFixed(2)}x`,
    ]),
  };
}

function figure(value: number): string {
  return Math.round(value).toLocaleString("en");
}

async function readTexts(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  const paths = files.filter((file) => file.endsWith(".txt")).sort();
  if (paths.length === 0) throw new Error(`${folder} holds no .txt files`);
  return await Promise.all(paths.map((file) => readFile(join(folder, file), "utf8")));
}
