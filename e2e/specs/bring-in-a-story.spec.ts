/** A story goes from desk to desk as one file; a file that is none is told as such. */
import { expect, test } from "../fixtures.ts";
import { ReportPage } from "../pages/report-page.ts";
import { StoriesPage } from "../pages/stories-page.ts";

test("a file that holds no story is refused, and so is a story that is here already", async ({
  page,
  ferry,
}) => {
  const report = await ReportPage.open(page, ferry.id);
  const { text } = await report.save("JSON");
  await StoriesPage.open(page);
  const chooser = page.getByLabel("A story as JSON");
  await chooser.setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from("[1]") });
  await expect(page.getByText("This is no JSON report for internal use")).toBeVisible();
  await chooser.setInputFiles({ name: "b.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await expect(page.getByText("This story is at the desk already")).toBeVisible();
});
