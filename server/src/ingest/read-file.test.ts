import { describe, expect, it, test } from "vitest";
import { MAX_ARTICLE_LENGTH } from "../contract/articles.ts";
import { DeskError } from "../domain/desk-error.ts";
import { makeDocx, makePdf } from "./foreign-files.testkit.ts";
import { MAX_TEXT_LENGTH } from "./limits.ts";
import { fileKind, isVerbatim, readFile } from "./read-file.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Buffer.from(text, "latin1");

async function refusal(name: string, bytes: Uint8Array): Promise<DeskError> {
  const outcome = await readFile(name, bytes).catch((error: unknown) => error);
  if (!(outcome instanceof DeskError)) throw new Error(`${name} was not refused`);
  return outcome;
}

describe("plain text is taken as it stands", () => {
  test.each([
    ["line breaks of every kind", "One.\r\nTwo.\rThree.\n"],
    ["a byte order mark", "\ufeffTitle\n\nText."],
    ["characters beyond the basic plane", "He said “👍🏽” — a\u0301."],
    ["odd spaces and soft hyphens", "a\u00a0b\u00adc\u2009d "],
    ["a stray control character", `${"word ".repeat(300)}\u0000 end`],
  ])("%s", async (_, text) => {
    expect((await readFile("a.txt", utf8(text))).text).toBe(text);
    expect((await readFile("a.md", utf8(text))).text).toBe(text);
  });
});

describe("other encodings", () => {
  it("reads UTF-16 by its mark, either way round", async () => {
    const little = Buffer.from("\ufeffДа, сказал он.", "utf16le");
    expect((await readFile("a.txt", little)).text).toBe("\ufeffДа, сказал он.");
    expect((await readFile("a.txt", Buffer.from(little).swap16())).text).toBe("\ufeffДа, сказал он.");
  });

  it("takes what is no UTF-8 for windows-1252, marks included", async () => {
    expect((await readFile("a.txt", latin1("caf\u00e9 \u0093no\u0094"))).text).toBe("café “no”");
  });
});

// Some of these keep a parser busy for a second or two before they are refused.
describe("what cannot be an article is refused by name", { timeout: 60_000 }, () => {
  test.each([
    ["article.empty", "empty.txt", utf8("")],
    ["article.empty", "blank.md", utf8("\ufeff \n\t\r\n")],
    ["article.empty", "blank.html", utf8("<html><body><p> </p></body></html>")],
    ["article.empty", "scan.pdf", makePdf([[]])],
    ["article.not-text", "picture.txt", Buffer.concat([latin1("\u0089PNG\r\n"), Buffer.alloc(50)])],
    ["article.not-text", "binary.txt", Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 97) % 256))],
    ["article.not-text", "archive.html", makeDocx(["text"])],
    ["article.too-large", "long.txt", utf8("x".repeat(2_000_001))],
    ["article.too-large", "huge.txt", Buffer.alloc(20_000_001, "a")],
    ["article.too-large", "bomb.docx", makeDocx(["text"], 400_000_000)],
    ["article.unreadable", "broken.docx", utf8("no archive at all")],
    ["article.unreadable", "broken.pdf", utf8("no pages at all")],
    ["article.unreadable", "deep.html", utf8("<div>".repeat(20_000))],
    ["article.unreadable", "entangled.html", utf8("&amp;".repeat(200_000))],
    ["article.unreadable", "unclosed.html", utf8("<p>a<b>".repeat(20_000))],
  ])("%s: %s", async (code, name, bytes) => {
    const error = await refusal(name, bytes);
    expect(error.code).toBe(code);
    expect(error.message).toContain(name);
    expect(error.message).toMatch(/^[^\n]+\.$/);
  });
});

describe("the headline of a text", () => {
  test.each([
    ["Mayor quits\n\nShe said so.", "Mayor quits"],
    ["# Mayor quits\n\nShe said so.", "Mayor quits"],
    ["\ufeffMayor ‘quits’?\r\nShe said so.", "Mayor ‘quits’?"],
    ["The mayor quit on Friday.\n\nShe said so.", null],
    [`${"A very long lead ".repeat(20)}\n\nMore.`, null],
    ["Only one line", null],
  ])("%s", async (text, title) => expect((await readFile("a.txt", utf8(text))).title).toBe(title));
});

describe("the language of a text", () => {
  test.each([
    [
      "en",
      "The minister told the house that it was not for her to say what the court would do with the case.",
    ],
    [
      "de",
      "Die Ministerin sagte am Freitag, dass sie nicht zurücktreten werde, und bat um Verständnis dafür.",
    ],
    ["fr", "La ministre a déclaré vendredi qu’elle ne démissionnerait pas et a demandé de la compréhension."],
    ["ru", "Министр сказала в пятницу, что не уйдёт в отставку, и попросила отнестись к этому с пониманием."],
    [null, "12 : 7"],
  ])("%s", async (language, text) => expect((await readFile("a.txt", utf8(text))).language).toBe(language));
});

test("kinds of files", () => {
  expect(["a.TXT", "a.markdown", "b.htm", "c.pdf", "d.docx", "gold.json", "none"].map(fileKind)).toEqual([
    "txt",
    "md",
    "html",
    "pdf",
    "docx",
    null,
    null,
  ]);
  expect(["a.txt", "a.md", "a.html", "a.pdf"].map(isVerbatim)).toEqual([true, true, false, false]);
});

test("a Word document gives its paragraphs", async () => {
  const { text, title } = await readFile(
    "a.docx",
    makeDocx(["Mayor quits", "She said: “I am done.”", " ", "End."]),
  );
  expect(text).toBe("Mayor quits\n\nShe said: “I am done.”\n\nEnd.");
  expect(title).toBe("Mayor quits");
});

test("a file may hold as much text as the API takes", () => {
  expect(MAX_TEXT_LENGTH).toBe(MAX_ARTICLE_LENGTH);
});
