import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { loadLanguage } from "../../language/language.ts";
import { textOf } from "../text/span.ts";
import { extractQuotations } from "./extract.ts";
import { articleOf, heardIn, quotationsOf } from "./quotation.testkit.ts";

describe("other languages", () => {
  test.each([
    ["de", "„Wir bleiben hier“, sagte Bundeskanzlerin Angela Weber.", "Angela Weber: Wir bleiben hier"],
    ["de", "Peter Braun erklärte: „Wir bleiben hier.“", "Peter Braun: Wir bleiben hier."],
    ["fr", "« Nous restons ici », a déclaré Marie Dubois.", "Marie Dubois: Nous restons ici"],
    ["es", "«Nos quedamos aquí», dijo Ana Torres.", "Ana Torres: Nos quedamos aquí"],
    ["it", "«Restiamo qui», ha detto Marco Conti.", "Marco Conti: Restiamo qui"],
    ["pt", "“Ficamos aqui”, disse Ana Prado.", "Ana Prado: Ficamos aqui"],
    ["nl", "‘Wij blijven hier’, zei Jan Bakker.", "Jan Bakker: Wij blijven hier"],
    ["pl", "„Zostajemy tutaj”, powiedział Adam Wolski.", "Adam Wolski: Zostajemy tutaj"],
    ["ru", "«Мы остаемся здесь», — сказал Иван Орлов.", "Иван Орлов: Мы остаемся здесь"],
    ["uk", "«Ми залишаємося тут», — сказав Іван Шевчук.", "Іван Шевчук: Ми залишаємося тут"],
  ])("%s: %s", (language, text, expected) => expect(heardIn(text, { language })).toEqual([expected]));

  test.each([
    ["Die Lage sei „ernst“, so Anna Weber.", "Anna Weber: ernst", "“so” with a name"],
    ["Anna Weber kam mit Jan Voss. „Wir bleiben hier“, sagte sie.", "Anna Weber: Wir bleiben hier", "“sie”"],
    ["Jan Voss traf Anna Weber. „Wir bleiben hier“, sagte er.", "Jan Voss: Wir bleiben hier", "“er”"],
  ])("German: %s → %s (%s)", (text, expected) =>
    expect(heardIn(text, { language: "de" })).toEqual([expected]),
  );

  it("reads the marks of a language it does not know, and names nobody", () => {
    expect(heardIn("”Vi stannar här i natt”, sa Eva Lind.", { language: "sv" })).toEqual([
      "?: Vi stannar här i natt",
    ]);
  });
});

describe("transcripts", () => {
  it("takes labelled turns as the speakers' own words", () => {
    const text = "SHAW: Where did you find this?\nCOLE: In the park.\nSHAW: In the park?";
    expect(heardIn(text)).toEqual([
      "Shaw: Where did you find this?",
      "Cole: In the park.",
      "Shaw: In the park?",
    ]);
  });

  it("does not take a dateline for a speaker", () => {
    expect(heardIn("WASHINGTON: Rain fell.\nLONDON: Snow fell.\nPARIS: Nothing fell.")).toEqual([]);
  });
});

it("says where a closing mark is missing", () => {
  const [first] = quotationsOf("Ann Hall said: “We never saw it.\nThe road was gone.");
  expect(first?.unterminated).toBe(true);
});

it("derives ids from content, so that reading again keeps them", () => {
  const text = "“Good night,” Ann Hall said.";
  expect(quotationsOf(text)).toEqual(quotationsOf(text));
});

const language = loadLanguage();
const piece = fc.constantFrom(
  "“",
  "”",
  '"',
  "‘",
  "’",
  "«",
  " ",
  "\n",
  "Ann Hall ",
  "said ",
  "he ",
  ", ",
  ". ",
  ": ",
  "“We left,” ",
  "that ",
  "the ",
  "who ",
  "and ",
  "according to ",
  "\u0000",
  "\ud800",
  "É",
  "adding ",
  "SHAW: x\n",
  "Mr. ",
  "—",
  "(",
  ")",
  "to ",
  "not ",
);

it("never throws on any text, and all its spans are slices that do not overlap within a quotation", () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 60 }).map((parts) => parts.join("")),
      (text) => {
        const { quotations, speakers } = extractQuotations(articleOf(text), language);
        const ids = new Set(speakers.map((speaker) => speaker.id));
        for (const quotation of quotations) {
          expect(quotation.segments.length).toBeGreaterThan(0);
          let at = -1;
          for (const segment of quotation.segments) {
            expect(segment.start).toBeGreaterThan(at);
            expect(textOf(text, segment).length).toBe(segment.end - segment.start);
            expect(segment.end).toBeGreaterThan(segment.start);
            at = segment.end - 1;
          }
          if (quotation.speaker !== null) expect(ids.has(quotation.speaker.id)).toBe(true);
        }
        expect(new Set(quotations.map((quotation) => quotation.id)).size).toBe(quotations.length);
      },
    ),
    { numRuns: 300 },
  );
});

describe("hostile texts end soon", () => {
  test.each([
    ["a quotation of 50,000 words", `“${"word ".repeat(50_000)}” Ann Hall said.`],
    ["one line of ten megabytes", "the quick brown fox ".repeat(500_000)],
    ["one word of ten megabytes", "a".repeat(10_000_000)],
    [
      "a thousand pages wrapped into short lines",
      "aaa bbb ccc ddd eee fff ggg hhh iii jjj kkk lll\n".repeat(50_000),
    ],
    ["a hundred thousand unclosed marks", "“".repeat(100_000)],
    ["marks nested fifty thousand deep", `${"“‘".repeat(25_000)}a${"’”".repeat(25_000)}`],
    ["ten thousand marks inside one pair", `“${"he ‘x y z’ and ".repeat(10_000)}” Ann Hall said.`],
    ["points without end between marks", `“${".".repeat(100_000)}a” Ann Hall said.`],
    ["turns with quotations in them", "SHAW: “x” it is.\nCOLE: in the park.\n".repeat(3_000)],
    ["statements behind colons", 'Hall wrote:\nWe are "x" here.\n'.repeat(2_000)],
    ["one sentence of cues", "Mr. Hart said that ".repeat(3_000)],
    ["paragraphs that only open", "“a\n".repeat(5_000)],
    ["one name over and over", "John Hart ".repeat(5_000)],
  ])(
    "%s",
    (_, text) => {
      const started = performance.now();
      extractQuotations(articleOf(text), language);
      // Half a second on an idle machine, the rest is for a busy one; what is not linear takes minutes.
      expect(performance.now() - started).toBeLessThan(15_000);
    },
    30_000,
  );
});
