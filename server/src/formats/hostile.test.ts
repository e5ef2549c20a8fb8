/**
 * Hostile text in every field, in every format, read back by a reader that is
 * not ours: it must come out as words, and the file must stay what it is with
 * calm text in the same fields.
 */
import { parse as parseCsv } from "csv-parse/sync";
import { parseHTML } from "linkedom";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { REPORT_FORMATS, type ReportFormat } from "../contract/report-formats.ts";
import { named, readParts, wordsIn } from "./docx/read-docx.testkit.ts";
import { HOSTILE_TEXTS, hostileReport, UNFIT } from "./hostile.testkit.ts";
import { readPdf } from "./pdf/read-pdf.testkit.ts";
import { renderReport } from "./render.ts";

/** What a reader finds: the words, the frame that they stand in, and where it would lead. */
interface Found {
  readonly words: string;
  readonly frame: readonly string[];
  readonly links: readonly string[];
}

const textOf = (body: Uint8Array) => new TextDecoder("utf-8", { fatal: true }).decode(body);

function readHtml(body: Uint8Array): Found {
  const { document } = parseHTML(textOf(body));
  const elements = [...document.querySelectorAll("*")];
  return {
    words: document.documentElement.textContent,
    // A link in one's place is a web address or words.
    frame: elements.map(({ localName }) => localName).filter((name) => name !== "a" && name !== "bdi"),
    links: elements.flatMap(({ attributes }) =>
      [...attributes].flatMap(({ name, value }) => (/^(href|src|on.*|style)$/.test(name) ? [value] : [])),
    ),
  };
}

async function readPages(body: Uint8Array): Promise<Found> {
  const { pages, links, roles, bookmarks } = await readPdf(body);
  const heads = roles.filter((role) => /^(H\d|Table|TR|TH|TD)$/.test(role));
  return { words: pages.join("\n"), links, frame: [...new Set(heads), String(bookmarks.length)] };
}

async function readWord(body: Uint8Array): Promise<Found> {
  const parts = await readParts(body);
  const document = parts.get("word/document.xml");
  const relations = parts.get("word/_rels/document.xml.rels");
  if (!document || !relations) throw new Error("the Word file has lost its parts");
  const external = named(relations, "Relationship").filter(
    ({ attributes }) => attributes.TargetMode === "External",
  );
  return {
    words: wordsIn(document),
    frame: ["w:tbl", "w:tr", "w:tc", "w:ins", "w:instrText", "w:object", "w:drawing"].map(
      (name) => `${name} ${named(document, name).length}`,
    ),
    links: external.map(({ attributes }) => attributes.Target ?? ""),
  };
}

function readXml(body: Uint8Array): Found {
  const frame: string[] = [];
  const links: string[] = [];
  let words = "";
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    frame.push(name);
    if (attributes.target) links.push(attributes.target.value);
  });
  parser.on("text", (text) => {
    words += text;
  });
  parser.write(textOf(body)).close();
  return { words, frame, links };
}

function readRows(body: Uint8Array): Found {
  const rows: string[][] = parseCsv(textOf(body), { record_delimiter: "\r\n" });
  const cells = rows.flat();
  for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/);
  return { words: cells.join("\n"), frame: rows.map((row) => String(row.length)), links: [] };
}

function readData(body: Uint8Array): Found {
  const source = textOf(body);
  expect(source).not.toContain("<");
  const words: string[] = [];
  const links: string[] = [];
  const walk = (value: unknown, key: string) => {
    if (typeof value === "string") (key === "url" ? links : words).push(value);
    else if (typeof value === "object" && value !== null) {
      for (const [name, child] of Object.entries(value)) walk(child, name);
    }
  };
  walk(JSON.parse(source), "");
  return { words: words.join("\n"), frame: [], links };
}

/** Headings and tables, by what Markdown takes for them. */
function readMarkdown(body: Uint8Array): Found {
  const source = textOf(body);
  const lines = source.split("\n");
  const bare = source.replace(/\\./g, "");
  return {
    words: source,
    frame: lines.map((line) => /^(#+ |\||> |- |$)/.exec(line)?.[0].trim() ?? "text"),
    links: [...bare.matchAll(/\]\(<?([^>)]*)/g)].map(([, address = ""]) => address),
  };
}

/** Data for programs comes back as it is: render.test.ts says so. */
type Readable = Exclude<ReportFormat, "json">;

const READERS: Readonly<Record<Readable, (body: Uint8Array) => Found | Promise<Found>>> = {
  html: readHtml,
  pdf: readPages,
  docx: readWord,
  markdown: readMarkdown,
  csv: readRows,
  claimreview: readData,
  "web-annotation": readData,
  tei: readXml,
};

const isReadable = (format: ReportFormat): format is Readable => format !== "json";

/** Calm text of as many paragraphs; read once for each format and number. */
const calmFrames = new Map<string, Promise<Found>>();

function calm(format: Readable, paragraphs: number): Promise<Found> {
  const key = `${format} ${paragraphs}`;
  const known = calmFrames.get(key) ?? found(format, Array(paragraphs).fill("calm").join("\n"));
  calmFrames.set(key, known);
  return known;
}

async function found(format: Readable, text: string): Promise<Found> {
  const { body } = await renderReport(hostileReport(text), format);
  return await READERS[format](body);
}

/** What the program itself writes into a report: ids, hashes, moments, and words of closed lists. */
const OWN_WORDS =
  /\.(id|address|articleId|utteranceId|textHash|hash|at|madeAt|takenInAt|requestedAt|consultedAt|type|kind|mode|rule|state|status|audience|verdict|finding|standing|bearing)$/;

it("covers every field of the report that holds somebody's words", () => {
  const calm = new Set<string>();
  const hostile = new Set<string>();
  const walk = (value: unknown, path: string) => {
    if (typeof value === "string") (value.includes("hostile") ? hostile : calm).add(path);
    else if (Array.isArray(value)) for (const item of value) walk(item, path);
    else if (typeof value === "object" && value !== null) {
      for (const [name, child] of Object.entries(value)) walk(child, `${path}.${name}`);
    }
  };
  walk(hostileReport("hostile"), "");
  expect([...calm].filter((path) => !hostile.has(path) && !OWN_WORDS.test(path))).toEqual([]);
});

describe.each(REPORT_FORMATS.filter(isReadable))("%s", { timeout: 120_000 }, (format) => {
  it.each(Object.entries(HOSTILE_TEXTS))("takes %s for words", async (_, text) => {
    const { words, frame, links } = await found(format, text);
    expect(words).not.toMatch(UNFIT);
    expect(links.filter((link) => !/^https?:\/\//.test(link))).toEqual([]);
    expect(frame).toEqual((await calm(format, text.trim().split(/[\r\n]+/).length)).frame);
  });
});
