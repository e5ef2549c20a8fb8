/**
 * `npm run bench [-- --data DIR] [--rounds N]`: how fast quotations are found,
 * beside compromise's `.quotations()` and winkNLP's plain tagging, on the same
 * texts in one run. Rounds alternate, so that a busy machine slows all three.
 */
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import nlp from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { extractQuotations } from "../src/domain/quotation/extract.ts";
import { bareArticle } from "../src/domain/text/article.ts";
import { loadLanguage } from "../src/language/language.ts";

/** How the texts are cut: the whole of each article, as a newsroom brings it. */
interface Contestant {
  readonly name: string;
  /** Works through one text and answers how many things it found, so that no engine can skip the work. */
  run(text: string): number;
}

/** Rounds before the clock counts: compilers and caches settle. */
const WARM_UP = 2;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: "string", default: resolve(import.meta.dirname, "../../corpus/stories") },
      rounds: { type: "string", default: "9" },
    },
  });
  const texts = await readTexts(values.data);
  if (texts.length === 0) throw new Error(`${values.data} holds no .txt files`);
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  console.log(`${texts.length} texts, ${units.toLocaleString("en")} characters, ${values.rounds} rounds\n`);
  const contestants = enter();
  const times = measure(contestants, texts, Number(values.rounds));
  print(contestants, times, units);
}

function enter(): Contestant[] {
  const language = loadLanguage();
  const wink = winkNLP(model, ["sbd", "pos"]);
  return [
    {
      name: "variorum: quotations, speakers, cues",
      run: (text) =>
        extractQuotations(bareArticle("bench", text, { language: "en" }), language).quotations.length,
    },
    { name: "winkNLP: sentences and tags alone", run: (text) => wink.readDoc(text).tokens().length() },
    { name: "compromise: .quotations()", run: (text) => nlp(text).quotations().length },
  ];
}

function measure(contestants: readonly Contestant[], texts: readonly string[], rounds: number): number[][] {
  const times: number[][] = contestants.map(() => []);
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const [index, { run }] of contestants.entries()) {
      const started = performance.now();
      for (const text of texts) run(text);
      if (round >= 0) times[index]?.push(performance.now() - started);
    }
  }
  return times;
}

function print(
  contestants: readonly Contestant[],
  times: readonly (readonly number[])[],
  units: number,
): void {
  const medians = times.map(median);
  const own = medians[0] ?? 0;
  console.log(`${"".padEnd(40)} ${"median".padStart(10)} ${"kB/s".padStart(9)}  to ours`);
  for (const [index, { name }] of contestants.entries()) {
    const ms = medians[index] ?? 0;
    const speed = Math.round(units / ms).toLocaleString("en");
    console.log(
      `${name.padEnd(40)} ${`${ms.toFixed(1)} ms`.padStart(10)} ${speed.padStart(9)}  ${(ms / own).toFixed(2)}x`,
    );
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

async function readTexts(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  const paths = files.filter((file) => file.endsWith(".txt")).sort();
  return await Promise.all(paths.map((file) => readFile(join(folder, file), "utf8")));
}

await main();
