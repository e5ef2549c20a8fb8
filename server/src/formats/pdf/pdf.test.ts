import { describe, expect, it, test } from "vitest";
import { buildReport } from "../../domain/report/build-report.ts";
import { sampleInput } from "../../domain/report/report.testkit.ts";
import { DEFAULT_OPTIONS } from "../format-options.ts";
import { manyStatements } from "../long-report.testkit.ts";
import { renderPdf } from "./pdf.ts";
import { readPdf } from "./read-pdf.testkit.ts";

const sample = async (changes: Parameters<typeof sampleInput>[0] = {}, options = DEFAULT_OPTIONS) =>
  await readPdf(await renderPdf(buildReport(sampleInput(changes)), options));

describe("the PDF report", { timeout: 60_000 }, () => {
  it("is text that copies as words, the omission and the number of its place included", async () => {
    const { pages } = await sample();
    const text = pages.join("\n").replace(/\s+/g, " ");
    // The sign of the type stands between the words and the number; a reader may take its room for a space.
    expect(text).toMatch(/“We will not ?1 sign the treaty”/);
    expect(text).toMatch(/“We will ‸ ?1 sign \[…\] the treaty”/);
    expect(text).toContain("Beacon drops “not”: the statement is reversed.");
    expect(text).toContain("00:12:40");
  });

  it("has its sections as bookmarks, each statement below its own", async () => {
    const { bookmarks } = await sample();
    expect(bookmarks).toEqual([
      "The treaty",
      "  Sources",
      "  Statements",
      "    1. Ada Bell",
      "  Outside quotations",
      "  Open points",
      "  Replies received",
      "  Method",
      "  Audit trail",
    ]);
  });

  it("is tagged: headings, tables with heads, lists, links, in the order of reading", async () => {
    const { roles, links } = await sample();
    expect(roles.filter((role) => /^H\d$/.test(role))).toEqual([
      "H1",
      "H2",
      "H2",
      "H3",
      "H2",
      "H2",
      "H2",
      "H2",
      "H2",
    ]);
    for (const role of ["Document", "Table", "TR", "TH", "TD", "L", "LI", "Lbl", "LBody", "Link", "P"]) {
      expect(roles).toContain(role);
    }
    expect(links).toContain("https://argus.example/treaty");
    expect(links.every((link) => link.startsWith("https://"))).toBe(true);
  });

  it("says what it is, in which language and from when, and is the same file for the same report", async () => {
    const bytes = await renderPdf(buildReport(sampleInput()), DEFAULT_OPTIONS);
    const { info, language } = await readPdf(bytes);
    expect(info).toMatchObject({ Title: "The treaty: fact-check report", Author: "Cleo Ray" });
    expect(String(info.CreationDate)).toMatch(/^D:20250202080000Z/);
    expect(language).toBe("en");
    expect(Buffer.compare(bytes, await renderPdf(buildReport(sampleInput()), DEFAULT_OPTIONS))).toBe(0);
  });

  it.each([
    ["a4", 595, 842],
    ["letter", 612, 792],
  ] as const)("is set for %s", async (paper, width, height) => {
    const read = await sample({}, { ...DEFAULT_OPTIONS, paper });
    expect([Math.round(read.width), Math.round(read.height)]).toEqual([width, height]);
  });

  test.each([
    ["Polish and Czech", "Zażółć gęślą jaźń, říkal žluťoučký kůň"],
    ["Greek", "Δεν θα υπογράψουμε τη συνθήκη"],
    ["Cyrillic, Ukrainian letters too", "Ми не підпишемо угоду; они её не подпишут"],
    ["Hebrew", "לא נחתום"],
    ["Arabic", "لن نوقع المعاهدة"],
  ])("has the letters of %s", async (_, words) => {
    const { pages } = await sample({ story: { id: "s", title: words } });
    for (const word of words.split(" ")) expect(pages[0]).toContain(word);
  });

  it("says which scripts it cannot show, and only then", async () => {
    const calm = (await sample()).pages.join("\n");
    expect(calm).not.toContain("Not shown");
    const { pages } = await sample({ story: { id: "s", title: "条約 and 🎺" } });
    expect(pages.at(-1)).toContain(
      "Not shown in this file, where a box stands for each character: Chinese, pictographs.",
    );
  });

  it("numbers its pages, heads them with story and version, and leaves no heading alone at a page's end", async () => {
    const { pages } = await readPdf(await renderPdf(manyStatements(40), DEFAULT_OPTIONS));
    expect(pages.length).toBeGreaterThan(10);
    for (const [index, page] of pages.entries()) {
      // The total is a form of its own, and the reader may part it from the words before.
      expect(page).toMatch(new RegExp(`\\b${index + 1} /\\s*${pages.length}\\b`));
      if (index > 0) expect(page).toMatch(/The treaty/);
      const lines = page
        .trim()
        .split("\n")
        .filter((line) => line.trim() !== "");
      const last = lines.at(-1);
      expect(last).not.toMatch(/^\d+\. Ada Bell$/);
    }
  });
});
