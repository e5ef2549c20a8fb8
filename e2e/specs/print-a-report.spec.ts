/** The HTML report printed by a browser: sheets that one can read, on the paper of either side of the ocean. */
import type { Page } from "@playwright/test";
import type { StoryDraft } from "../../server/src/contract/public.ts";
import { API_ROOT } from "../../server/src/contract/public.ts";
import { expect, test } from "../fixtures.ts";
import { sessionStory } from "../long-story.ts";
import { linesOfPages } from "../printed-pages.ts";

const STATEMENTS = 60;
const SECTION =
  /^(Sources|Statements|Outside quotations|Open points|Set right by editors|Method|Audit trail)$/;
const STATEMENT = /^\d+ Ada Bell$/;
/** Small capitals come out of a PDF letter by letter. */
const TABLE_HEAD = /^(outletwords|siglumarticlepublished|no\.whenwhowhat)$/i;
const PAGE_NUMBER = /^\d+ \/ \d+$/;
/** A reading's words, and the line that says below them where they stand. */
const WORDS = /^(Cou|Led) “/;
const PLACE = /^(Courier|Ledger) · .*quoted/;

async function print(
  page: Page,
  story: { readonly id: string },
  format: "A4" | "Letter",
): Promise<string[][]> {
  const report = await page.request.get(`${API_ROOT}/stories/${story.id}/report`, {
    params: { format: "html" },
  });
  expect(report.status()).toBe(200);
  await page.setContent(await report.text());
  const pages = await linesOfPages(await page.pdf({ format }));
  return pages.map((lines) => lines.filter((line) => !PAGE_NUMBER.test(line)));
}

const long = (title: string): StoryDraft => sessionStory(title, STATEMENTS);

for (const format of ["A4", "Letter"] as const) {
  test(`no heading stands last on a sheet of ${format}, and no row is cut`, async ({ page, backstage }) => {
    const story = await backstage.open(long(`Printed on ${format}`));
    const sheets = await print(page, story, format);
    const all = sheets.flat();
    const statements = all.filter((line) => STATEMENT.test(line));
    expect(statements.length).toBeGreaterThan(STATEMENTS / 2);
    expect(statements).toEqual(statements.map((_, index) => `${index + 1} Ada Bell`));
    expect(all.filter((line) => SECTION.test(line)).length).toBeGreaterThanOrEqual(4);
    for (const lines of sheets) {
      const last = lines.at(-1) ?? "";
      expect(last).not.toMatch(SECTION);
      expect(last).not.toMatch(STATEMENT);
      expect(last.replaceAll(" ", "")).not.toMatch(TABLE_HEAD);
      // A row is its words and the line below: they are on one sheet, or the row was cut.
      const readings = lines.filter((line) => WORDS.test(line));
      expect(readings).toHaveLength(lines.filter((line) => PLACE.test(line)).length);
    }
    // Statements flow: more than one to a sheet.
    expect(sheets.length).toBeLessThan(statements.length / 2);
  });
}
