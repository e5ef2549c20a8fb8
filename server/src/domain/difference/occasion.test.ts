import { expect, test } from "vitest";
import { quotationOf, testLanguage } from "../collation/collates.testkit.ts";
import { bareArticle } from "../text/article.ts";
import { inEnglish } from "./english.ts";
import { occasionFindings } from "./occasion.ts";

/** The words stand in marks, the cue is "said". */
function occasions(tellings: readonly { readonly text: string; readonly publishedAt?: string }[]): string[] {
  const sources = tellings.map(({ text, publishedAt = null }, index) => {
    const article = bareArticle(`a${index}`, text, {
      outlet: ["The Courier", "The Ledger"][index] ?? "",
      publishedAt,
    });
    const segments = [{ start: text.indexOf("“") + 1, end: text.indexOf("”") }];
    const cue = { start: text.indexOf("said"), end: text.indexOf("said") + 4 };
    return { article, quotations: [quotationOf(article, { segments, cue })] };
  });
  return occasionFindings(sources, testLanguage.thesaurus).map(
    ({ rule, telling }) => `${rule}: ${inEnglish(telling)}`,
  );
}

test.each([
  [
    "another day",
    [{ text: "“We sell,” she said on Tuesday." }, { text: "“We sell,” she said on Friday." }],
    "other-day: The words are told of two occasions: the Courier has “Tuesday”, the Ledger has “Friday”.",
  ],
  [
    "a day that the article's date makes another",
    [
      { text: "“We sell,” she said on Tuesday.", publishedAt: "2025-05-08" },
      { text: "“We sell,” she said yesterday.", publishedAt: "2025-05-08" },
    ],
    "other-day: The words are told of two occasions: the Courier has “Tuesday”, the Ledger has “yesterday”.",
  ],
  [
    "another place",
    [{ text: "“We sell,” she said in Norfolk." }, { text: "“We sell,” she said in Norwalk." }],
    "other-place: The words are told of two occasions: the Courier has “Norfolk”, the Ledger has “Norwalk”.",
  ],
])("tells %s", (_, tellings, sentence) => expect(occasions(tellings)).toEqual([sentence]));

test.each([
  [
    "one day under two names",
    [
      { text: "“We sell,” she said on Wednesday.", publishedAt: "2025-05-07" },
      { text: "“We sell,” she said yesterday.", publishedAt: "2025-05-08" },
    ],
  ],
  [
    "a town and a hall that one article names both",
    [{ text: "“We sell,” she said in Norfolk." }, { text: "“We sell,” she said at Grange, in Norfolk." }],
  ],
  [
    "a day within the words",
    [{ text: "“We sell on Friday,” she said." }, { text: "“We sell,” she said on Tuesday." }],
  ],
  ["silence", [{ text: "“We sell,” she said." }, { text: "“We sell,” she said on Tuesday." }]],
])("lets pass %s", (_, tellings) => expect(occasions(tellings)).toEqual([]));
