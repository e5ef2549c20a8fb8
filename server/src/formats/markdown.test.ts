import { describe, expect, it, test } from "vitest";
import { buildReport } from "../domain/report/build-report.ts";
import { sampleInput } from "../domain/report/report.testkit.ts";
import { HOSTILE_TEXTS, hostileReport, UNFIT } from "./hostile.testkit.ts";
import { renderMarkdown } from "./markdown.ts";

const headings = (source: string) => source.split("\n").filter((line) => /^#{1,6} /.test(line));
/** Cells of each table row; an escaped bar is no border. */
const tables = (source: string) =>
  source
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
const sampleMarkdown = renderMarkdown(buildReport(sampleInput()));

describe("the Markdown report", () => {
  it("has its sections", () => {
    expect(headings(sampleMarkdown)).toEqual([
      "# The treaty",
      "## Sources",
      "## Statements",
      "### 1. Ada Bell",
      "## Outside quotations",
      "## Open points",
      "## Replies received",
      "## Method",
      "## Audit trail",
    ]);
  });

  it("marks where readings part and says how", () => {
    expect(sampleMarkdown).toContain(
      "| A | “We will **not**(1) sign the treaty”<br>The Argus · 31 January 2025 · quoted",
    );
    expect(sampleMarkdown).toContain("| B | “We will ‸(1) sign \\[…\\] the treaty”<br>");
    expect(sampleMarkdown).toContain("- (1) **negation**: Beacon drops “not”: the statement is reversed.");
  });

  it("tells the ruling with its evidence", () => {
    expect(sampleMarkdown).toMatch(/> \*\*Disputed\*\* · Beacon\n>\n> The recording has “not”\./);
    expect(sampleMarkdown).toContain(
      "00:12:40, [https://parliament.example/video](<https://parliament.example/video>)",
    );
  });

  it("has tables whose rows are as long as their heads", () => {
    expect(new Set(tables(sampleMarkdown).map((cells) => cells.length))).toEqual(new Set([2, 3, 4]));
  });
});

describe("hostile text is inert in Markdown", () => {
  test.each(Object.entries(HOSTILE_TEXTS))("%s", (_, text) => {
    const source = renderMarkdown(hostileReport(text));
    expect(source).not.toMatch(UNFIT);
    expect(headings(source)).toHaveLength(12);
    expect(new Set(tables(source).map((cells) => cells.length))).toEqual(new Set([2, 3, 4]));
    // Every tag and every link of somebody else's is escaped; ours are the only ones left.
    expect(source.replace(/\\.|<br>/g, "").replace(/\]\(<https?:[^>]*>\)/g, "")).not.toMatch(/<\w|\]\(|!\[/);
  });
});
