import { expect, test } from "vitest";
import { loadLanguage } from "../../language/language.ts";
import { analyzeStory } from "../analyze.ts";
import { bareArticle } from "../text/article.ts";

const language = loadLanguage();

/** What the paraphrases of outlets leave out at their ends. */
function shortfalls(...texts: readonly string[]): string[] {
  const articles = texts.map((text, index) =>
    bareArticle(`a${index}`, text, {
      outlet: ["The Courier", "The Ledger", "The Herald"][index] ?? "",
      language: "en",
    }),
  );
  const { utterances } = analyzeStory(articles, language);
  return utterances.flatMap(({ differences }) =>
    differences.filter(({ rule }) => rule === "stops-short").map(({ type, reason }) => `${type}: ${reason}`),
  );
}

test("a paraphrase that ends before what the claim is about has left it out", () => {
  expect(
    shortfalls(
      "Ada Brook said the harbour master ordered Peter Cole to lie to the council about the price of the new dredger.",
      "Ada Brook said the harbour master ordered Peter Cole to lie to the council.",
    ),
  ).toEqual(["omission: The Ledger stops short of “about the price of the new dredger” in paraphrase."]);
});

test.each([
  [
    "the other outlet goes on with a statement of its own",
    "Ada Brook said the harbour master ordered Peter Cole to lie to the council and a new dredger would come in the spring.",
    "Ada Brook said the harbour master ordered Peter Cole to lie to the council.",
  ],
  [
    "quotation marks show where the words end",
    "“The harbour master ordered Peter Cole to lie to the council about the price of the dredger,” Ada Brook said.",
    "“The harbour master ordered Peter Cole to lie to the council,” Ada Brook said.",
  ],
])("nothing is missing where %s", (_, courier, ledger) => {
  expect(shortfalls(courier, ledger)).toEqual([]);
});

test("a headline that stops short of two outlets' own words is told of each", () => {
  const found = shortfalls(
    "Ada Brook said the harbour master ordered Peter Cole to lie to the council about the price of the new dredger.",
    "Ada Brook says harbour master ordered Peter Cole to lie to council\n\nAda Brook said the harbour master ordered Peter Cole to lie to the council about the price of the new dredger.",
    "Ada Brook said the harbour master ordered Peter Cole to lie to the council about his part in the sale of the old lighthouse.",
  );
  expect(found.filter((told) => told.includes("(in another passage)"))).toEqual([
    "omission: The Ledger (in another passage) stops short of “about his part in the sale of the old lighthouse” in paraphrase.",
    "omission: The Ledger (in another passage) stops short of “about the price of the new dredger” in paraphrase.",
  ]);
});
