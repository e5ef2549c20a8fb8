/** Hard cases of where a quotation starts, ends and goes on, one family a block. */
import { describe, expect, it, test } from "vitest";
import { heardIn, quotationsOf } from "../quotation.testkit.ts";

type Case = [text: string, expected: string[]];

describe("one statement, interrupted by its attribution", () => {
  test.each<Case>([
    [
      "“If the river rises,” Ann Hall warned, “nobody can cross it.”",
      ["Ann Hall: If the river rises, … nobody can cross it."],
    ],
    ['"I love the harbour!" insists Cole. "I really do."', ["Cole: I love the harbour! … I really do."]],
    ["“I think —” Ann Hall began. “No, I know it.”", ["Ann Hall: I think — … No, I know it."]],
    [
      '"We waited" -- Hall paused -- "and nobody came," Ann Hall said.',
      ["Ann Hall: We waited … and nobody came,"],
    ],
  ])("%s", (text, expected) => expect(heardIn(text)).toEqual(expected));
});

describe("statements of several paragraphs", () => {
  it("is one quotation, whichever paragraph names the speaker", () => {
    expect(heardIn("“We came at dawn.\n“The gate was shut,” Ann Hall said.")).toEqual([
      "Ann Hall: We came at dawn. … The gate was shut,",
    ]);
  });

  it("ends where narration follows, and says that the mark is missing", () => {
    const [first] = quotationsOf("“We came at dawn, Ann Hall said.\nThe gate was shut.");
    expect(first?.unterminated).toBe(true);
    expect(first?.segments.at(-1)?.end).toBeLessThanOrEqual("“We came at dawn, Ann Hall said.".length);
  });

  it("lets no stray mark swallow the next line", () => {
    expect(heardIn('The \'quiet\' side of Mill Lane"\n"We sleep well here," Ann Hall said.').at(-1)).toBe(
      "Ann Hall: We sleep well here,",
    );
  });
});

describe("voices inside a voice", () => {
  it("gives the inner words to the inner speaker, and none of them to the outer one twice", () => {
    const text =
      "“My girl looked up and said, ‘Mum, you did it, you really won.’ And I said, ‘Darling, we all won it,’” Ann Hall said.";
    const heard = heardIn(text);
    expect(heard).toHaveLength(3);
    expect(heard[0]).toMatch(/^Ann Hall: My girl/u);
    expect(heard[1]).not.toMatch(/^Ann Hall: /u);
    expect(heard[2]).toBe("Ann Hall: Darling, we all won it,");
    expect(quotationsOf(text).filter((quotation) => quotation.parentId === null)).toHaveLength(1);
  });

  it("reads the British order of marks too", () => {
    const quotations = quotationsOf("‘He told me, “Never go back there again”, and left,’ said Ann Hall.");
    expect(quotations.map((quotation) => quotation.parentId !== null)).toEqual([false, true]);
  });
});

describe("apostrophes, primes and code are no marks", () => {
  test.each<Case>([
    ["The sailors' boots and O’Neil’s hat were from the '80s, rock 'n' roll and all.", []],
    ['He is 6\' 2" tall, ran it in 4\' 31" and typed <a href="x">.', []],
    [
      "“’Tis the sailors’ wish, get ’em home,” Ann Hall said.",
      ["Ann Hall: ’Tis the sailors’ wish, get ’em home,"],
    ],
    ["The “Chief’s” men cheered.", ["~Chief’s~"]],
  ])("%s", (text, expected) => expect(heardIn(text)).toEqual(expected));
});

describe("marks of other houses and broken ones", () => {
  test.each<Case>([
    ["\u00e2\u20ac\u0153We left,\u00e2\u20ac\u009d Ann Hall said.", ["Ann Hall: We left,"]],
    [
      "\u00e2\u20ac\u0153We don\u00e2\u20ac\u2122t know \u00e2\u20ac\u201d not yet,\u00e2\u20ac Ann Hall said.",
      ["Ann Hall: We don\u00e2\u20ac\u2122t know \u00e2\u20ac\u201d not yet,"],
    ],
    ["``We left,'' Ann Hall said.", ["Ann Hall: We left,"]],
    ['„We left", Ann Hall said.', ["Ann Hall: We left"]],
    ["« We left », Ann Hall said.", ["Ann Hall: We left"]],
    ["”We left”, said Ann Hall.", ["Ann Hall: We left"]],
  ])("%s", (text, expected) => expect(heardIn(text)).toEqual(expected));
});

describe("pointing, brackets and ellipses stay the speaker's", () => {
  test.each<Case>([
    [
      "Ann Hall said: “...[W]e heard it . . . loud and clear.”",
      ["Ann Hall: ...[W]e heard it . . . loud and clear."],
    ],
    ["“We wont [sic] go,” Ann Hall wrote.", ["Ann Hall: We wont [sic] go,"]],
    ["“[Mayor Peter] Cole’s plan is dead”, said Ann Hall.", ["Ann Hall: [Mayor Peter] Cole’s plan is dead"]],
    ["Ann Hall called it “a mess”.", ["Ann Hall: a mess"]],
  ])("%s", (text, expected) => expect(heardIn(text)).toEqual(expected));
});

describe("headlines, captions and what stands twice", () => {
  it("takes the words of a headline and of the body for two quotations of one speaker", () => {
    const heard = heardIn(
      "Ann Hall calls bridge plan a ‘sad and costly joke’\n“It is a sad and costly joke,” Ann Hall said.",
    );
    expect(heard.at(-1)).toBe("Ann Hall: It is a sad and costly joke,");
    expect(heard).toHaveLength(2);
  });

  it("reads a caption's signature", () => {
    expect(heardIn("“Nobody crosses here any more.” — Ann Hall")).toEqual([
      "Ann Hall: Nobody crosses here any more.",
    ]);
  });
});

describe("texts of no sense end in no sense", () => {
  test.each<Case>([
    ["", []],
    ["“”", []],
    ["\u0000“\u0000”\u0000", ["~\u0000~"]],
    ["“אנחנו נשארים כאן הלילה”", ["?: אנחנו נשארים כאן הלילה"]],
    ["“Wir 🚂 fahren e\u0301rst morgen,” Ann Hall said.", ["Ann Hall: Wir 🚂 fahren e\u0301rst morgen,"]],
  ])("%j", (text, expected) => expect(heardIn(text)).toEqual(expected));
});
