/** What one more article costs in a collection of a thousand quotations and of a million, and what the index weighs. */
import { CandidateIndex } from "../../src/domain/collation/candidate-index.ts";
import { type CandidateKeys, keysOf } from "../../src/domain/collation/candidate-keys.ts";
import { statementOf } from "../../src/domain/collation/statement.ts";
import { loadLanguage } from "../../src/language/language.ts";
import { heldMemory } from "./held-memory.ts";
import type { Measurement } from "./measurement.ts";
import { asArticle, QuotationMaker } from "./near-duplicates.ts";
import { median, timeOnce } from "./rounds.ts";

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const QUOTATIONS_OF_ARTICLE = 20;
const ARTICLES_TIMED = 50;
/** Before the compiler has seen the loops, the smallest collection would look the slowest. */
const ARTICLES_TO_WARM_UP = 40;

export const archive: Measurement = {
  name: "archive",
  async measure({ tell }) {
    const language = loadLanguage();
    const maker = new QuotationMaker(7);
    const index = new CandidateIndex();
    let size = 0;
    const readArticle = (take: (keys: CandidateKeys) => void) => {
      for (const made of maker.make(QUOTATIONS_OF_ARTICLE)) {
        const { article, quotation } = asArticle(made, size);
        const keys = keysOf(statementOf(quotation, article, language), () => 1);
        take(keys);
        index.add(size, keys.held);
        size++;
      }
    };
    const addArticle = () => readArticle(({ asked }) => index.meetings(asked));
    for (let article = 0; article < ARTICLES_TO_WARM_UP; article++) addArticle();
    const before = heldMemory().heap;
    let first: number | null = null;
    const rows = SIZES.map((wanted) => {
      // Nobody waits for what was there before.
      while (size < wanted) readArticle(() => {});
      const times = Array.from({ length: ARTICLES_TIMED }, () => timeOnce(addArticle));
      const held = heldMemory();
      const cpu = median(times.map((time) => time.cpu));
      first ??= cpu;
      const row = [
        wanted.toLocaleString("en"),
        `${median(times.map(({ wall }) => wall)).toFixed(2)} ms`,
        `${cpu.toFixed(2)} ms`,
        `${(cpu / first).toFixed(2)}x`,
        `${(held.heap - before).toFixed(0)} MB`,
        `${(((held.heap - before) / wanted) * 100_000).toFixed(0)} MB`,
        `${held.process.toFixed(0)} MB`,
      ];
      tell(row);
      return row;
    });
    return [
      {
        title: "One more article",
        about: `Reading an article of ${QUOTATIONS_OF_ARTICLE} quotations, looking up its candidates in the index and adding it; medians of ${ARTICLES_TIMED} articles. The heap is what the index holds after a collection, the process is all of it, with what the collector keeps in reserve.`,
        columns: [
          "quotations in the index",
          "clock",
          "processor",
          "to the smallest",
          "heap",
          "heap a 100,000",
          "process",
        ],
        rows,
      },
    ];
  },
};
