/** The server stops, the store is held, the machine sleeps: what an editor was writing is there afterwards. */
import type { Page } from "@playwright/test";
import { REOPENING } from "../ferry.ts";
import { expect, test } from "../fixtures.ts";
import { DeskPage } from "../pages/desk-page.ts";
import { Messages } from "../pages/messages.ts";

const REASON = "The minutes of the 4th have the not.";

async function beginRuling(page: Page, storyId: string): Promise<DeskPage> {
  const desk = await DeskPage.open(page, storyId);
  await desk.openStatement(REOPENING);
  await desk.review.choose("Disputed");
  await desk.review.reason.fill(REASON);
  return desk;
}

async function expectKept({ review }: DeskPage): Promise<void> {
  await expect(review.reason).toHaveValue(REASON);
  await expect(review.verdict("Disputed")).toBeChecked();
  await expect(review.history).toHaveCount(0);
}

test("a ruling that the server was not there for is kept and sent when it is back", async ({
  page,
  ferry,
}) => {
  const { review } = await beginRuling(page, ferry.id);
  await page.route("**/api/**", (route) => route.abort());
  await review.save();
  await expect(new Messages(page).said(/./).first()).toBeVisible();
  await expectKept(new DeskPage(page));
  await page.unroute("**/api/**");
  await page.reload();
  await expectKept(new DeskPage(page));
  await review.save();
  await expect(review.history).toHaveCount(1);
  await expect(review.history).toContainText(REASON);
});

test("a store held by another program is said, and nothing is lost", async ({ page, ferry }) => {
  const { review } = await beginRuling(page, ferry.id);
  const detail = "The store is in use by another program: try again in a moment.";
  await page.route("**/rulings", (route) =>
    route.fulfill({
      status: 503,
      contentType: "application/problem+json",
      json: { code: "store.locked", detail },
    }),
  );
  await review.save();
  await expect(new Messages(page).said(/in use/)).toBeVisible();
  await expectKept(new DeskPage(page));
  await page.unroute("**/rulings");
  await review.save();
  await expect(review.history).toHaveCount(1);
});

test("after a long sleep everything is fetched anew, and who was quicker stands beside one’s own", async ({
  page,
  ferry,
  colleague,
}) => {
  const { review } = await beginRuling(page, ferry.id);
  // A window that is not looked at gives its stream back: what happens now it does not hear.
  await look(page, false);
  const other = await DeskPage.open(colleague.page, ferry.id);
  await other.openStatement(REOPENING);
  await other.review.choose("Verified");
  await other.review.reason.fill("Two of three have it so.");
  await other.review.save();
  await expect(other.review.history).toHaveCount(1);
  await expectKept(new DeskPage(page));

  await look(page, true);
  await expect(review.staleNotice).toContainText("Two of three have it so.");
  await expect(review.staleNotice.getByRole("region", { name: "Yours" })).toContainText(REASON);
  await expect(review.reason).toHaveValue(REASON);
});

async function look(page: Page, isSeen: boolean): Promise<void> {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, "hidden", { configurable: true, value: hidden });
    document.dispatchEvent(new Event("visibilitychange"));
  }, !isSeen);
}
