/** The outlets that matter side by side, in the order one thinks in. */
import { COASTLINE, HERALD, POST } from "../ferry.ts";
import { expect, test } from "../fixtures.ts";
import { DeskPage } from "../pages/desk-page.ts";

test("columns are moved, taken away and brought back, and a link shows them so", async ({ page, ferry }) => {
  const { statement } = await DeskPage.open(page, ferry.id);
  await expect(statement.columns).toHaveText([new RegExp(HERALD), new RegExp(POST), new RegExp(COASTLINE)]);
  await statement.columnAct(HERALD, "Move to the right");
  await expect(statement.columns).toHaveText([new RegExp(POST), new RegExp(HERALD), new RegExp(COASTLINE)]);

  await statement.columnAct(HERALD, "Take the column away");
  await expect(statement.columns).toHaveText([new RegExp(POST), new RegExp(COASTLINE)]);
  // These two agree: the lost "not" is the third's alone.
  await expect(statement.root.getByText("No differences: all have the same words.")).toBeVisible();
  await page.reload();
  await expect(statement.columns).toHaveCount(2);

  await statement.chooseColumn(HERALD);
  await expect(statement.columns).toHaveCount(3);
  await expect(statement.parting("Negation")).toBeVisible();
  await statement.columnAct(POST, "Make it the base");
  await expect(page).toHaveURL(/[?&]base=/);
});

test("a link may show some of five outlets side by side", async ({ page, sampleCopy }) => {
  const chosen = sampleCopy.outlets.slice(0, 3).map(({ articleId }) => `columns=${articleId}`);
  const { statement } = await DeskPage.open(page, sampleCopy.id, `?q=bloody+mess&${chosen.join("&")}`);
  await expect(statement.columns.first()).toBeVisible();
  expect(await statement.columns.count()).toBeLessThan(4);
});

test("the desk opens again with the filter it was left with", async ({ page, ferry }) => {
  const { queue } = await DeskPage.open(page, ferry.id);
  await queue.disagreementsOnly().check();
  await expect(queue.rows).toHaveCount(2);
  await page.goto("/");
  await DeskPage.open(page, ferry.id);
  await expect(queue.disagreementsOnly()).toBeChecked();
  await expect(queue.rows).toHaveCount(2);
  await queue.disagreementsOnly().uncheck();
  await expect(queue.rows).toHaveCount(3);
});
