/** What one more article costs in a collection of a thousand quotations and of a million, and what the index weighs. */
import { CandidateIndex } from "../../src/domain/collation/candidate-index.ts";
import { keysOf } from "../../src/domain/collation/candidate-keys.ts";
import { statementOf } from "../../src/domain/collation/statement.ts";
import { loadLanguage } from "../../src/language/language.ts";
import type { Measurement } from "./measurement.ts";
import { asArticle, QuotationMaker } from "./near-duplicates.ts";
import { median, timeOnce } from "./rounds.ts";

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const QUOTATIONS_OF_ARTICLE = 20;
const ARTICLES_TIMED = 50;

export const archive: Measurement = {
  name: "archive",
  async measure() {
    const language = loadLanguage();
    const maker = new QuotationMaker(7);
    const index = new CandidateIndex();
    let size = 0;
    const addArticle = () => {
      for (const made of maker.make(QUOTATIONS_OF_ARTICLE)) {
        const { article, quotation } = asArticle(made, size);
        const { asked, held } = keysOf(statementOf(quotation, article, language), () => 1);
        index.meetings(asked);
        index.add(size, held);
        size++;
      }
    };
    const before = process.memoryUsage().heapUsed;
    const rows = SIZES.map((wanted) => {
      while (size < wanted) addArticle();
      const times = Array.from({ length: ARTICLES_TIMED }, () => timeOnce(addArticle));
      const heap = (process.memoryUsage().heapUsed - before) / 2 ** 20;
      return {
        wanted,
        wall: median(times.map(({ wall }) => wall)),
        cpu: median(times.map(({ cpu }) => cpu)),
        heap,
      };
    });
    const first = rows[0]?.cpu ?? 1;
    return [
      {
        title: "One more article",
        about: `Reading an article of ${QUOTATIONS_OF_ARTICLE} quotations, looking up its candidates in the index and adding it; medians of ${ARTICLES_TIMED} articles. The heap is that of the index with what the collector has not yet taken.`,
        columns: [
          "quotations in the index",
          "clock",
          "processor",
          "to the smallest",
          "heap",
          "heap a 100,000",
        ],
        rows: rows.map(({ wanted, wall, cpu, heap }) => [
          wanted.toLocaleString("en"),
          `${wall.toFixed(2)} ms`,
          `${cpu.toFixed(2)} ms`,
          `${(cpu / first).toFixed(2)}x`,
          `${heap.toFixed(0)} MB`,
          `${((heap / wanted) * 100_000).toFixed(0)} MB`,
        ]),
      },
    ];
  },
};
