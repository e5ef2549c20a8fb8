/** The hardest texts for the aligner: they must end within two seconds of processor time and say that they are approximate. */
import { collate } from "../../src/domain/collation/collate.ts";
import { wordLikeness } from "../../src/domain/collation/likeness.ts";
import { present } from "../../src/domain/collation/present.ts";
import { statementOf } from "../../src/domain/collation/statement.ts";
import { Testimony } from "../../src/domain/collation/testimony.ts";
import { compareQuotations } from "../../src/domain/compare.ts";
import { longTexts } from "../../src/domain/long-texts.testkit.ts";
import { loadLanguage } from "../../src/language/language.ts";
import type { Measurement } from "./measurement.ts";
import { asArticle } from "./near-duplicates.ts";
import { median, timeOnce } from "./rounds.ts";

export const worstCases: Measurement = {
  name: "worst-cases",
  async measure({ rounds, tell }) {
    const language = loadLanguage();
    const likeness = wordLikeness(language.thesaurus);
    const laid = (texts: readonly string[]) => {
      const testimonies = texts.map((text, number) => {
        const { article, quotation } = asArticle({ text, utterance: 0 }, number);
        return new Testimony(article.id, article.text, [statementOf(quotation, article, language)]);
      });
      return present(collate(testimonies, likeness), language.hash);
    };
    return [
      {
        title: "Worst cases",
        about: `Two texts of 50,000 to 100,000 words compared, and laid side by side, from the bare text on; processor time, medians of ${rounds} rounds.`,
        columns: ["", "comparing", "collating", "marked approximate"],
        rows: longTexts().map(({ name, a, b }) => {
          const precise: boolean[] = [];
          const timeOf = (work: () => { readonly precise: boolean }) => {
            const times = Array.from(
              { length: rounds },
              () => timeOnce(() => precise.push(work().precise)).cpu,
            );
            return `${(median(times) / 1000).toFixed(1)} s`;
          };
          const comparing = timeOf(() => compareQuotations(a, b, language));
          const collating = timeOf(() => laid([a, b]));
          const row = [name, comparing, collating, precise.includes(true) ? "no" : "yes"];
          tell(row);
          return row;
        }),
      },
    ];
  },
};
