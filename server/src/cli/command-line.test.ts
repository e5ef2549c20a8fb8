import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { z } from "zod";
import { comparison } from "../contract/comparisons.ts";
import { quotation, speaker } from "../contract/quotations.ts";
import { conflict, difference } from "../contract/utterances.ts";
import { makeDocx } from "../ingest/foreign-files.testkit.ts";
import { jsonLines, variorum } from "./command-line.testkit.ts";

// Workers start from source here, which takes seconds on a busy machine: hence the time given below.
const ARGUS =
  "Minister on treaty\n\n“We will not sign the treaty this year,” said Ada Bell, the minister, on Friday.\n";
const BEACON = "“We will sign the treaty this year,” Ada Bell said.\r\n";

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "variorum-cli-"));
  await writeFile(at("argus.txt"), ARGUS);
  await writeFile(at("beacon.txt"), BEACON);
  await writeFile(at("empty.txt"), "");
  await writeFile(at("courier.docx"), makeDocx(["“We will not sign the treaty this year,” Ada Bell said."]));
});
afterAll(() => rm(folder, { recursive: true }));

const span = z.object({ start: z.number().int(), end: z.number().int() });
const analysis = z.object({
  schemaVersion: z.literal(1),
  articles: z.array(
    z.object({
      id: z.string(),
      file: z.string(),
      outlet: z.string(),
      title: z.string().nullable(),
      publishedAt: z.string().nullable(),
      textLength: z.number(),
      text: z.string().optional(),
    }),
  ),
  speakers: z.array(speaker),
  quotations: z.array(quotation),
  utterances: z.array(
    z.object({
      id: z.string(),
      speakerIds: z.array(z.string()),
      witnesses: z.array(z.object({ articleId: z.string(), quotationIds: z.array(z.string()) })),
      sites: z.array(
        z.object({
          type: difference.shape.type,
          readings: z.array(z.object({ text: z.string(), articleIds: z.array(z.string()) })),
        }),
      ),
      differences: z.array(difference),
    }),
  ),
  conflicts: z.array(conflict),
});

describe("analyze", { timeout: 60_000 }, () => {
  it("prints the whole analysis as JSON, spans counted on the files' own text", async () => {
    const { status, out, err } = await variorum(["analyze", at("argus.txt"), at("beacon.txt"), "--json"]);
    expect([status, err]).toEqual([0, ""]);
    const { articles, quotations, utterances } = analysis.parse(JSON.parse(out));
    expect(articles.map(({ id, textLength }) => [id, textLength])).toEqual([
      ["argus", ARGUS.length],
      ["beacon", BEACON.length],
    ]);
    const texts: Record<string, string> = { argus: ARGUS, beacon: BEACON };
    expect(
      quotations.map(({ articleId, segments }) =>
        segments.map(({ start, end }) => texts[articleId]?.slice(start, end)).join(),
      ),
    ).toEqual(["We will not sign the treaty this year,", "We will sign the treaty this year,"]);
    expect(utterances[0]?.differences[0]).toMatchObject({ type: "negation" });
    expect(utterances[0]?.sites).toContainEqual(
      expect.objectContaining({
        type: "negation",
        readings: [
          expect.objectContaining({ text: "not", articleIds: ["argus"] }),
          expect.objectContaining({ text: "", articleIds: ["beacon"] }),
        ],
      }),
    );
  });

  it("carries the text of files that spans cannot count on", async () => {
    const { out } = await variorum(["analyze", at("argus.txt"), at("courier.docx"), "--json"]);
    const { articles } = analysis.parse(JSON.parse(out));
    expect(articles.map(({ text }) => text)).toEqual([
      undefined,
      "“We will not sign the treaty this year,” Ada Bell said.",
    ]);
  });

  it("prints a report for a person otherwise, without colour when it is no screen", async () => {
    const { status, out } = await variorum(["analyze", at("argus.txt"), at("beacon.txt")]);
    expect(status).toBe(0);
    expect(out).toMatch(/Ada Bell/);
    expect(out).toMatch(/argus\s+“We will not sign the treaty this year,”/);
    expect(out).toMatch(/≠ negation/);
    expect(out).not.toContain("\u001b");
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it("goes on with the files that can be read, and ends with 2", async () => {
    const { status, out, err } = await variorum([
      "analyze",
      at("empty.txt"),
      at("argus.txt"),
      at("none"),
      "--json",
    ]);
    expect(status).toBe(2);
    expect(analysis.parse(JSON.parse(out)).articles).toHaveLength(1);
    expect(err).toMatch(/empty\.txt is empty.*none cannot be read/s);
  });

  it("prints nothing where nothing can be read", async () => {
    expect(await variorum(["analyze", at("none"), "--json"])).toMatchObject({ status: 2, out: "" });
  });
});

describe("extract", { timeout: 60_000 }, () => {
  const line = z.object({ file: z.string(), speakers: z.array(speaker), quotations: z.array(quotation) });

  it("prints a line a file, in the order given, and passes over what it refuses", async () => {
    const files = [at("beacon.txt"), at("empty.txt"), at("argus.txt")];
    const { status, out, err } = await variorum(["extract", ...files, "--jsonl"]);
    expect(status).toBe(2);
    expect(jsonLines(out).map((row) => line.parse(row).file)).toEqual([files[0], files[2]]);
    expect(err).toMatch(/empty\.txt is empty/);
  });

  it("counts spans on the file's own text, line breaks and all", async () => {
    const { out } = await variorum(["extract", at("beacon.txt")]);
    const [row] = jsonLines(out).map((each) => line.parse(each));
    const [segment] = row?.quotations[0]?.segments ?? [];
    expect(BEACON.slice(span.parse(segment).start, span.parse(segment).end)).toBe(
      "We will sign the treaty this year,",
    );
  });
});

describe("compare", { timeout: 60_000 }, () => {
  it("prints a line a pair, same order, ids handed through", async () => {
    const input = [
      '{"id":7,"a":"We will not sign the treaty.","b":"We will sign the treaty."}',
      "",
      "not json",
      '{"id":"x","a":"only a"}',
      '{"id":"y","a":"Good day.","b":"Good day."}',
    ].join("\n");
    const { status, out, err } = await variorum(["compare", "--jsonl"], input);
    const rows = jsonLines(out).map((row) => comparison.extend({ id: z.unknown() }).parse(row));
    expect(rows.map(({ id }) => id)).toEqual([7, "y"]);
    expect(rows[0]?.differences.map(({ type }) => type)).toContain("negation");
    expect(rows[1]?.relation).toBe("identical");
    expect(status).toBe(2);
    expect(err).toMatch(/Line 3 is not valid JSON.*Line 4 is no pair/s);
  });

  it("compares two quotations in words, or as JSON", async () => {
    const words = await variorum(["compare", "We will not sign.", "We will sign."]);
    expect(words.out).toMatch(/≠ negation/);
    const json = await variorum(["compare", "We will not sign.", "We will sign.", "--json"]);
    expect(comparison.parse(JSON.parse(json.out)).links.length).toBeGreaterThan(0);
  });

  it("asks for two", async () => {
    expect(await variorum(["compare", "alone"])).toMatchObject({
      status: 2,
      err: expect.stringMatching(/Give two quotations/),
    });
  });
});

describe("every command", () => {
  const commands = [
    "analyze",
    "extract",
    "compare",
    "serve",
    "import",
    "stories",
    "report",
    "backup",
    "restore",
  ];

  test.each(commands)("%s shows how it is called, with an example", async (command) => {
    const help = await shown([command, "--help"]);
    expect(help).toMatch(/Usage: variorum/);
    expect(help).toMatch(new RegExp(`Examples?:.*variorum ${command}`, "s"));
  });

  it("comes in a version", async () => {
    expect(await shown(["--version"])).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it("is listed", async () => {
    const help = await shown(["--help"]);
    for (const command of commands) expect(help).toContain(`\n  ${command}`);
  });

  test.each([
    [["analyse", "x"]],
    [["analyze"]],
    [["report", "x"]],
    [["report", "x", "--format", "odt"]],
    [["stories", "--nope"]],
  ])("a call that makes no sense ends with 2: %j", async (args) => {
    const { status, err, out } = await variorum(args);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/--help/);
  });

  /** Asking for help is no mistake. */
  async function shown(args: readonly string[]): Promise<string> {
    const { status, out } = await variorum(args);
    expect(status).toBe(0);
    return out;
  }
});
