/** Laying 2 to 100 witnesses of one utterance side by side. */
import { collate } from "../../src/domain/collation/collate.ts";
import { wordLikeness } from "../../src/domain/collation/likeness.ts";
import { present } from "../../src/domain/collation/present.ts";
import { statementOf } from "../../src/domain/collation/statement.ts";
import { Testimony } from "../../src/domain/collation/testimony.ts";
import { loadLanguage } from "../../src/language/language.ts";
import type { Measurement } from "./measurement.ts";
import { asArticle, QuotationMaker } from "./near-duplicates.ts";
import { raceInRounds } from "./rounds.ts";

const WITNESSES = [2, 5, 10, 25, 50, 100];

export const collation: Measurement = {
  name: "collation",
  async measure({ rounds }) {
    const language = loadLanguage();
    const likeness = wordLikeness(language.thesaurus);
    const contestants = WITNESSES.map((count) => {
      const testimonies = new QuotationMaker(count).makeVersions(count).map((made, number) => {
        const { article, quotation } = asArticle(made, number);
        return new Testimony(article.id, article.text, [statementOf(quotation, article, language)]);
      });
      return {
        name: `${count} witnesses`,
        run: () => present(collate(testimonies, likeness), language.hash).stretches.length,
      };
    });
    const timings = raceInRounds(contestants, rounds);
    return [
      {
        title: "Collation",
        about: `Versions of one utterance of 30 words from a seeded generator, laid in columns and cut into sites; medians of ${rounds} rounds.`,
        columns: ["", "clock", "processor", "processor a witness"],
        rows: timings.map(({ name, wall, cpu }, at) => [
          name,
          `${wall.toFixed(2)} ms`,
          `${cpu.toFixed(2)} ms`,
          `${(cpu / (WITNESSES[at] ?? 1)).toFixed(2)} ms`,
        ]),
      },
    ];
  },
};
