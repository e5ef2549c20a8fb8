/** A message tells what was done and lies on nothing that is to be done next. */
import { REOPENING } from "../ferry.ts";
import { expect, test } from "../fixtures.ts";
import { DeskPage } from "../pages/desk-page.ts";
import { Messages } from "../pages/messages.ts";

for (const width of [1440, 1024, 390]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });

    test("a message covers no act of the desk, wherever one is on the page", async ({ page, ferry }) => {
      const desk = await DeskPage.open(page, ferry.id);
      const messages = new Messages(page);
      await desk.openStatement(REOPENING);
      await desk.review.choose("Disputed");
      await desk.review.reason.fill("The minutes say otherwise.");
      await desk.review.save();
      await expect(messages.said(/./).first()).toBeVisible();
      await expect.poll(() => messages.covered()).toEqual([]);
      await desk.review.reason.scrollIntoViewIfNeeded();
      await expect.poll(() => messages.covered()).toEqual([]);
      await expect(page.getByRole("banner")).toBeInViewport({ ratio: 1 });

      // It is not pushed out of sight either, and its way back is at hand.
      await messages.undo(/./);
      await expect(desk.review.history).toHaveCount(0);
    });
  });
}
