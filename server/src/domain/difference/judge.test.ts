import { describe, expect, test } from "vitest";
import { quotationOf, smallThesaurus, testLanguage } from "../collation/collates.testkit.ts";
import { NO_CORRECTIONS } from "../collation/corrections.ts";
import { compareQuotations } from "../compare.ts";
import { bareArticle } from "../text/article.ts";
import { findUtterances } from "../utterances.ts";

const language = {
  ...testLanguage,
  thesaurus: smallThesaurus(
    [
      ["mess", "chaos"],
      ["looks", "appears"],
    ],
    [
      ["rise", "fall"],
      ["approve", "reject"],
      ["safe", "dangerous"],
      ["high", "low"],
    ],
  ),
};

/** Each row also holds with the sides exchanged. */
function gravest(a: string, b: string): string[] {
  return [compareQuotations(a, b, language), compareQuotations(b, a, language)].map(({ differences }) => {
    const [first] = differences;
    return first === undefined ? "none" : `${first.type}: ${first.rule}`;
  });
}

describe("nothing at stake", () => {
  test.each([
    ["none", "We will sign the treaty", "we will sign the treaty.", "case and a full stop"],
    ["none", "I am no lawyer, we will sign it", "we will sign it", "a late start after another claim"],
    ["none", "We will sign it because we have no choice", "We will sign it", "a reason left out at the end"],
    ["none", "We will sign it. We will not sell", "We will sign it", "another sentence left out"],
    ["formal: same-words", "He'd been at home by then", "He had been at home by then", "he had"],
    ["none", "“We won’t sign”", '"We won\'t sign"', "kinds of marks"],
    ["formal: same-words", "We won't accept the offer", "We will not accept the offer", "a contraction"],
    ["formal: same-words", "some two hundred people came", "some 2 hundred people came", "a number word"],
    ["formal: same-words", "57% of voters agree", "57 percent of voters agree", "a percent sign"],
    ["formal: same-words", "a $3.5bn plan for homes", "a $3.5 billion plan for homes", "a scale"],
    ["formal: same-words", "the labour market is weak", "the labor market is weak", "British spelling"],
    ["formal: spacing", "our cyber assets are old", "our cyberassets are old", "one word or two"],
    ["formal: masking", "a f***ing disgrace for us", "a fucking disgrace for us", "masked letters"],
    ["formal: courtesy-title", "I met Mr. Trump there", "I met Trump there", "a courtesy title"],
    [
      "interpolation: bracketed-insertion",
      "he [Putin] wants to meet",
      "he wants to meet",
      "an editor's brackets",
    ],
    [
      "interpolation: bracketed-insertion",
      "we must mend the harbour's roof",
      "[The old] harbour's roof",
      "brackets at the start",
    ],
    ["formal: same-words", "It has been a mess", "It's been a mess", "a contracted “has” before “been”"],
    ["formal: same-words", "he is determined to win", "he's determined to win", "a contracted “is”"],
    [
      "wording: minor-wording",
      "We paid for it. Nobody has dug a hole",
      "We paid for it and nobody's dug a hole",
      "one denial, however the sentences are joined",
    ],
    [
      "formal: number-format",
      "It cost $5 billion to mend",
      "It cost 5 billion dollars to mend",
      "a sign for a word",
    ],
    ["formal: number-format", "a dozen ships lay there", "12 ships lay there", "a dozen"],
    ["formal: same-day", "since 9/11 we are at war", "since Sept. 11 we are at war", "a day in figures"],
    [
      "formal: same-day",
      "since 3/4 we are at war",
      "since 3 April we are at war",
      "the day before the month",
    ],
    ["formal: same-share", "half of them had gone", "50% of them had gone", "a share in words"],
    ["formal: same-share", "One in five of us had gone", "20 percent of us had gone", "so many in so many"],
    [
      "formal: number-format",
      "It cost US$300 million to build",
      "It cost $300 million to build",
      "whose dollar",
    ],
    [
      "number: other-unit",
      "It cost US$300 million to build",
      "It cost A$300 million to build",
      "another dollar",
    ],
    [
      "number: other-value",
      "We cut a third of the staff",
      "We cut a quarter of the staff",
      "two shares in words",
    ],
    ["number: other-value", "We cut half of the staff", "We cut a third of the staff", "half, and a third"],
    [
      "number: other-scale",
      "Hundreds of homes were lost",
      "Thousands of homes were lost",
      "ten times as many",
    ],
    [
      "wording: connective",
      "However, we would be remiss in our duty",
      "We would be remiss in our duty",
      "a tie to what was said before, lost at the start",
    ],
    [
      "wording: connective",
      "we knew it. Therefore, we left the port",
      "we knew it. We left the port",
      "a tie lost within",
    ],
    [
      "wording: colloquial-form",
      "we're gonna win the seat",
      "we're going to win the seat",
      "as it was spoken",
    ],
    ["wording: colloquial-form", "there ain't a road there", "there isn't a road there", "as he speaks"],
    ["none", "we're gonna win the seat", "we’re gonna win the seat", "spoken forms in both"],
    ["none", "It was late. But we will sign the bill", "We will sign the bill", "a “But” at the start"],
    [
      "none",
      "we may argue, but not doubt each other's care and sense",
      "care and sense",
      "a denial far from the phrase that is quoted",
    ],
  ])("%s: %s / %s (%s)", (expected, a, b) => expect(gravest(a, b)).toEqual([expected, expected]));
});

describe("by falling harm", () => {
  test.each([
    ["contradiction: opposites", "prices will rise in May", "prices will fall in May", "an antonym"],
    ["negation: lost-negation", "We will not sign the treaty", "We will sign the treaty", "the lost not"],
    [
      "negation: lost-negation",
      "They won't accept the offer",
      "They will accept the offer",
      "a contracted not",
    ],
    ["negation: lost-negation", "He never paid the tax", "He paid the tax", "never"],
    ["number: other-value", "a bill of $35,000,000 for homes", "a bill of $55,000,000 for homes", "a figure"],
    [
      "number: other-value",
      "a 24-hour truce in the city",
      "a 48-hour truce in the city",
      "a figure in a compound",
    ],
    [
      "number: other-unit",
      "It cost $5 billion to mend",
      "It cost 5 billion euros to mend",
      "another currency",
    ],
    [
      "number: other-unit",
      "a rise of 5 percent in May",
      "a rise of 5 percentage points in May",
      "points of a percentage",
    ],
    ["number: other-value", "a rise of 3.5 points", "a rise of 35 points", "a decimal point"],
    ["number: other-value", "he has two brothers", "he has three brothers", "number words"],
    ["number: other-unit", "it costs $5 a month", "it costs €5 a month", "a currency"],
    ["number: other-unit", "some 40 miles of road are gone", "some 40 metres of road are gone", "a unit"],
    ["number: other-unit", "it took 24 hours to reach us", "it took 24 days to reach us", "a unit of time"],
    ["number: converted-unit", "it is 10 miles off", "it is 16 kilometres off", "a conversion"],
    ["number: converted-unit", "it took 24 hours to reach us", "it took a day to reach us", "one day"],
    ["number: other-value", "240 thousand of them came", "240 hundred of them came", "a scale"],
    ["number: other-value", "half of them had gone", "60% of them had gone", "another share"],
    ["number: rounded", "about 100 people came", "102 people came", "a rounding"],
    ["number: lost-bound", "we have up to 400 people there", "we have 400 people there", "up to"],
    ["number: lost-bound", "up to 400 people were there", "400 people were there", "up to, at the start"],
    ["number: lost-bound", "As many as 400 people", "400 people", "as many as, before a phrase"],
    ["number: lost-bound", "some came, about 400 of them", "some came, 400 of them", "about"],
    ["number: other-bound", "we have up to 400 people", "we have at least 400 people", "another bound"],
    [
      "wording: minor-wording",
      "we have more than 400 people",
      "we have over 400 people",
      "one bound in other words",
    ],
    ["number: other-value", "since 9/11 we are at war", "since 9/12 we are at war", "a figure with a slash"],
    ["date: other-date", "we meet on Sept. 11 in town", "we meet on Sept. 12 in town", "a shortened month"],
    ["date: other-date", "since 9/11 we are at war", "since Sept. 12 we are at war", "a day in figures"],
    [
      "number: figure-or-vague",
      "four people were hurt there",
      "several people were hurt there",
      "a vague word",
    ],
    ["date: other-date", "we meet on Tuesday morning", "we meet on Friday morning", "a weekday"],
    ["date: other-date", "on May 3 the vote begins", "on June 3 the vote begins", "a month"],
    ["date: relative-day", "we meet today at noon", "we meet tomorrow at noon", "a day of an unknown date"],
    ["contradiction: opposites", "they allow our plan", "they ban our plan", "opposites of news"],
    ["contradiction: roles-swapped", "In May Brook sued Lind there", "In May Lind sued Brook there", "roles"],
    [
      "wording: word-order",
      "I met Brook and Lind there",
      "I met Lind and Brook there",
      "a list turned round",
    ],
    ["modality: ability-or-duty", "you'll be able to pay", "you'll have to pay", "what one may and must"],
    ["name: name-or-description", "This president lost", "President Brook lost", "a name for a “this”"],
    ["wording: tense", "it has been a burden for us", "it was a burden for us", "a tense"],
    ["wording: slip", "a matter of friends", "a matter of friendz", "a misprint"],
    ["negation: lost-negation", "We will not.", "We will.", "a not at the end"],
    ["negation: lost-negation", "never again", "again", "a never at the start"],
    [
      "negation: lost-negation",
      "That was not a grave mistake",
      "a grave mistake",
      "a denial before the phrase that is quoted",
    ],
    ["negation: lost-negation", "Will they not sign it?", "Will they sign it?", "a question's not"],
    ["negation: lost-negation", "Isn't it fair to us?", "Is it fair to us?", "a question's contracted not"],
    ["negation: lost-negation", "Don't you sign it", "sign it", "a ban that looks like a question"],
    [
      "wording: negative-question",
      "Was that not a grave mistake?",
      "a grave mistake",
      "a question that expects a yes",
    ],
    [
      "wording: negative-question",
      "Isn't it a shame that they left?",
      "It is a shame that they left",
      "a question for what it asserts",
    ],
    [
      "wording: negative-question",
      "Was the report not a grave mistake?",
      "The report was a grave mistake",
      "a question whose verb stands in front",
    ],
    ["none", "It is a fair plan, isn't it?", "It is a fair plan", "a tag"],
    [
      "modality: hedge",
      "Don't you think the council should pay?",
      "the council should pay",
      "a question that hedges",
    ],
    [
      "wording: double-negative",
      "I ain't never heard it scream",
      "I've never heard it scream",
      "a denial said twice",
    ],
    [
      "wording: double-negative",
      "We don't want no trouble here",
      "We don't want trouble here",
      "a no after a contracted not",
    ],
    [
      "wording: double-negative",
      "They can't see nothing there",
      "They see nothing there",
      "nothing after a contracted not",
    ],
    ["negation: lost-negation", "I ain't got no money", "I have money", "both words of a double denial lost"],
    [
      "negation: lost-negation",
      "We can't do nothing about it",
      "We can do nothing about it",
      "a denied “do nothing”",
    ],
    ["negation: lost-negation", "They won't say no to it", "They will say no to it", "a denied “no”"],
    [
      "negation: lost-negation",
      "I don't know why nobody came",
      "I know why nobody came",
      "a denial of another clause",
    ],
    [
      "wording: denial-raised",
      "I don't think it will pass",
      "I think it won't pass",
      "a not raised to the verb of thinking",
    ],
    [
      "negation: lost-negation",
      "I don't think it will pass",
      "I think it will pass",
      "a not lost from the verb of thinking",
    ],
    ["negation: lost-negation", "he is far from guilty of it", "he is guilty of it", "far from"],
    ["negation: lost-negation", "he is no longer a member", "he is a member", "no longer"],
    ["negation: lost-negation", "it is by no means over", "it is over", "by no means"],
    ["negation: lost-negation", "it is anything but over", "it is over", "anything but"],
    ["negation: lost-negation", "they decline to sign the deal", "they sign the deal", "declined to"],
    [
      "formal: number-format",
      "it cost 300 euros to mend",
      "it cost €300 to mend",
      "a currency's name and its sign",
    ],
    ["formal: same-share", "half of them had gone", "50 per cent of them had gone", "a share in two words"],
    ["formal: same-share", "two-thirds of it is gone", "67% of it is gone", "two thirds"],
    ["number: other-value", "two-thirds of it is gone", "57% of it is gone", "not two thirds"],
    [
      "formal: same-order-or-time",
      "in the 19th century it burned",
      "in the nineteenth century it burned",
      "an ordinal in words",
    ],
    [
      "number: other-value",
      "in the 18th century it burned",
      "in the nineteenth century it burned",
      "another century",
    ],
    [
      "number: other-value",
      "the fifth victim was found",
      "the sixth victim was found",
      "another place in a row",
    ],
    [
      "formal: same-order-or-time",
      "we close at 5 pm on Sunday",
      "we close at 17:00 on Sunday",
      "one time of day",
    ],
    ["formal: same-order-or-time", "we close at noon on Sunday", "we close at 12 p.m. on Sunday", "noon"],
    [
      "number: other-value",
      "we close at 5 am on Sunday",
      "we close at 5 pm on Sunday",
      "another half of the day",
    ],
    [
      "number: other-value",
      "we close at midnight on Sunday",
      "we close at noon on Sunday",
      "midnight and noon",
    ],
    [
      "wording: lexical-wording",
      "a second chance for the town",
      "a new chance for the town",
      "an ordinal for another word",
    ],
    [
      "formal: same-points",
      "a cut of 25 bps in June",
      "a cut of 25 basis points in June",
      "basis points shortened",
    ],
    [
      "formal: same-points",
      "a cut of a quarter of a percentage point in June",
      "a cut of 25 basis points in June",
      "a quarter of a point",
    ],
    [
      "formal: same-points",
      "a cut of 75bps in June",
      "a cut of three-quarters of a percentage point in June",
      "three quarters of a point",
    ],
    [
      "formal: same-points",
      "a cut of 0.5 percentage points in June",
      "a cut of 50 basis points in June",
      "half a point in figures",
    ],
    [
      "number: other-value",
      "a cut of half a percentage point in June",
      "a cut of 25 basis points in June",
      "another step",
    ],
    ["number: other-value", "a cut of 25 basis points", "a cut of 25 points", "points for basis points"],
    [
      "modality: ability",
      "we expect to be able to lower the rate",
      "we expect to lower the rate",
      "what one hopes to be able to do",
    ],
    [
      "wording: ability-shown",
      "we were able to rescued them all",
      "we rescued them all",
      "what one could do and has done",
    ],
    [
      "wording: word-order",
      "We will sign tomorrow if they pay",
      "If they pay, we will sign tomorrow",
      "a condition that moved",
    ],
    [
      "modality: condition",
      "We will sign if they do not pay",
      "If they pay, we will sign",
      "a condition that moved and turned",
    ],
    [
      "wording: word-order",
      "I asked for help in July, and again in August",
      "In July I asked for help, and in August again",
      "clauses in another order",
    ],
    [
      "negation: lost-negation",
      "I did not say that we will sign the deal",
      "we will sign the deal",
      "a denial that the quotation starts after",
    ],
    ["modality: condition", "we will pay if they sign", "we will pay", "a condition at the end"],
    ["modality: hedge", "the bridge is safe for now", "the bridge is safe", "for how long, at the end"],
    ["modality: limit", "he only wants the port", "he wants the port", "a lost “only”"],
    ["modality: modal", "I would sign the bill", "I will sign the bill", "what hangs on something, promised"],
    ["contradiction: opposites", "we uphold the ban", "we overturn the ban", "verbs of the news"],
    ["wording: minor-wording", "we asked if it was safe", "we asked whether it was safe", "two ways to ask"],
    ["modality: condition", "If they pass the bill, we lose.", "We lose.", "a condition at the start"],
    ["modality: hedge", "I think we will win the seat", "we will win the seat", "a hedge at the start"],
    ["modality: hedge", "We will win in most cases", "We will win", "a hedge at the end"],
    [
      "omission: unmarked-omission",
      "Prices are going up, but not for everyone",
      "Prices are going up",
      "a contrast that denies only within itself",
    ],
    [
      "omission: unmarked-omission",
      "prices rose in most but not all sectors last year",
      "prices rose last year",
      "a not whose scope is dropped with it",
    ],
    ["contradiction: opposites", "wages are higher this year", "wages are lower this year", "comparatives"],
    ["contradiction: opposites", "we need more troops there", "we need fewer troops there", "more and fewer"],
    ["date: other-date", "we meet on 26 March in town", "we meet on 28 March in town", "a day"],
    [
      "date: other-date",
      "the vote is on the 26th of March",
      "the vote is on the 28th of March",
      "an ordinal",
    ],
    [
      "wording: lexical-wording",
      "we know the old harbour is not for sale",
      "we know that is not for sale",
      "a word that points back",
    ],
    ["wording: lexical-wording", "we have to end that", "we need to put this", "other words in the place"],
    [
      "wording: lexical-wording",
      "we have to get that war over with",
      "we have to end that (Ukraine) war over with",
      "other words, one in brackets",
    ],
    ["wording: lexical-wording", "it is not safe to swim", "it is dangerous to swim", "an opposite denied"],
    ["modality: modal", "they may close the plant", "they will close the plant", "a modal"],
    ["modality: hedge", "It has been, I think, a great year", "It has been a great year", "a hedge"],
    [
      "wording: lexical-wording",
      "I think the mayor knows that the bridge is old",
      "As the mayor knows the bridge is old",
      "a hedge rebuilt as a side clause",
    ],
    ["modality: resolve", "he wants to close the port", "he plans to close the port", "a wish"],
    ["modality: resolve", "we plan to close the port", "we promise to close the port", "a promise"],
    ["modality: quantifier", "all ministers agreed on it", "some ministers agreed on it", "a quantifier"],
    [
      "omission: unmarked-omission",
      "I went too far and lied and was wrong",
      "I went too far and was wrong",
      "words lost",
    ],
    [
      "omission: marked-omission",
      "we know as neighbours do that it hurts",
      "we know … that it hurts",
      "an ellipsis",
    ],
    ["name: other-name", "we met in Norfolk on business", "we met in Berlin on business", "a name"],
    [
      "omission: interjection",
      "it was a plan. Oh, a plan with no roof at all",
      "it was a plan. A plan with no roof at all",
      "an interjection",
    ],
    ["wording: lexical-wording", "a bloody mess over there", "a bloody chaos over there", "a synonym"],
    ["wording: minor-wording", "in the pew every Sunday", "in a pew every Sunday", "a small word"],
  ])("%s: %s / %s (%s)", (expected, a, b) => {
    expect(gravest(a, b)).toEqual([expected, expected]);
  });
});

test("a negation that moved raises no alarm", () => {
  const [found] = gravest(
    "not because of who she is, but because of what she did",
    "because of what she did, but not because of who she is",
  );
  expect(found).not.toContain("negation");
});

test.each([
  ["on the day", "2025-05-07", "2025-05-08", "We met on Wednesday", "We met yesterday", "formal: same-day"],
  ["off by one", "2025-05-07", "2025-05-09", "We met on Wednesday", "We met yesterday", "date: other-date"],
])("a relative day counts from its own article's date: %s", (_, dayA, dayB, a, b, expected) => {
  const articles = [bareArticle("a", a, { publishedAt: dayA }), bareArticle("b", b, { publishedAt: dayB })];
  const quotations = articles.map((article) => quotationOf(article));
  const corrections = { ...NO_CORRECTIONS, mustLink: [["q-a", "q-b"] as const] };
  const [utterance] = findUtterances({ articles, quotations, speakers: [] }, testLanguage, corrections);
  expect(utterance?.differences.map(({ type, rule }) => `${type}: ${rule}`)).toEqual([expected]);
});

test("who says the same in other words stands on one side", () => {
  const told = ["eighty", "80", "60", "sixty"].map(
    (minutes) => `We were the better side for ${minutes} minutes`,
  );
  const articles = told.map((text, at) => bareArticle(`a${at}`, text));
  const quotations = articles.map((article) => quotationOf(article));
  const [utterance] = findUtterances({ articles, quotations, speakers: [] }, testLanguage, NO_CORRECTIONS);
  const found = utterance?.differences.find(({ type }) => type === "number");
  const sides = found?.sides?.map((places) => places.map((place) => found.readings[place]?.text).sort());
  expect(sides?.sort()).toEqual([
    ["60", "sixty"],
    ["80", "eighty"],
  ]);
});

/** One example a kind, in the order in which an editor must see them. */
const BY_HARM: readonly (readonly [string, string, string, string])[] = [
  [
    "negation",
    "We will not sign the treaty",
    "We will sign the treaty",
    "The second drops “not”: the statement is reversed.",
  ],
  [
    "contradiction",
    "prices will rise in May",
    "prices will fall in May",
    "“rise” and “fall” are opposites: the first has “rise” where the second has “fall”.",
  ],
  [
    "number",
    "a bill of $35 for homes",
    "a bill of $55 for homes",
    "The figures differ: the first has “$35” where the second has “$55”.",
  ],
  [
    "date",
    "we meet on Tuesday morning",
    "we meet on Friday morning",
    "The dates differ: the first has “Tuesday” where the second has “Friday”.",
  ],
  [
    "modality",
    "we will pay, if they sign, in full",
    "we will pay in full",
    "The second drops “if they sign”: the condition is lost.",
  ],
  [
    "modality",
    "they may close the plant",
    "they will close the plant",
    "The certainty differs: the first has “may” where the second has “will”.",
  ],
  [
    "modality",
    "It has been, I think, a great year",
    "It has been a great year",
    "The second drops “I think”: it sounds more certain.",
  ],
  [
    "omission",
    "I went too far and lied and was wrong",
    "I went too far and was wrong",
    "The second drops “lied and” without marking the place.",
  ],
  [
    "name",
    "we met in Norfolk on business",
    "we met in Berlin on business",
    "The names differ: the first has “Norfolk” where the second has “Berlin”.",
  ],
  [
    "wording",
    "a bloody mess over there",
    "a bloody chaos over there",
    "The wording differs: the first has “mess” where the second has “chaos”.",
  ],
  [
    "wording",
    "in the pew every Sunday",
    "in a pew every Sunday",
    "Small words differ: the first has “the” where the second has “a”.",
  ],
  [
    "formal",
    "We won't accept it",
    "We will not accept it",
    "The words are the same: the first has “won't” where the second has “will not”.",
  ],
];

test.each(BY_HARM)(
  "the sentence of a difference of %s can be read aloud: %s / %s",
  (type, a, b, sentence) => {
    const [first] = compareQuotations(a, b, language).differences;
    expect([first?.type, first?.reason]).toEqual([type, sentence]);
  },
);

test("severity falls with harm", () => {
  const falling = BY_HARM.map(([, a, b]) => compareQuotations(a, b, language).differences[0]?.severity ?? 0);
  expect(falling).toEqual(falling.toSorted((a, b) => b - a));
});

test.each([
  ["We won! It was hard.", "We won! It was easy.", "“hard”"],
  ["we said so and, that's a mess. And it hurts", "we said so and it hurts", "“that's a mess. And”"],
])("a quotation in a sentence loses its outer pointing: %s / %s", (a, b, quoted) => {
  const [difference] = compareQuotations(a, b, language).differences;
  expect(difference?.reason).toContain(quoted);
  expect(difference?.reason).not.toMatch(/[.,]”[.,]|“[.,]|^[a-z]/);
});
