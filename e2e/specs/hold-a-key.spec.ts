/** Leafing through the queue with a key held down, over a line that does not keep up. */
import type { Page, Request } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { sessionStory } from "../long-story.ts";
import { DeskPage } from "../pages/desk-page.ts";

const STEPS = 30;
/** The statement that is shown, the one before and the one after. */
const STILL_OF_USE = 3;

test("a held j asks for nothing that it has passed, and shows where it stopped", async ({
  page,
  backstage,
}) => {
  const story = await backstage.open(sessionStory(`A session ${crypto.randomUUID().slice(0, 6)}`, 60));
  const { queue, statement } = await DeskPage.open(page, story.id);
  await expect(statement.cells.first()).toBeVisible();
  await expect(queue.position(/^1 of \d+$/)).toBeVisible();

  const line = await holdStatements(page);
  for (let step = 0; step < STEPS; step++) await page.keyboard.down("j");
  await page.keyboard.up("j");
  await expect(queue.position(new RegExp(`^${STEPS + 1} of `))).toBeVisible();
  await expect.poll(line.waiting).toBeLessThanOrEqual(STILL_OF_USE);

  const words = (await queue.current.innerText()).match(/the \d+ \w+/)?.[0] ?? "none";
  line.letGo();
  await expect(statement.synopsis).toContainText(words);
});

/** Statements are answered only once they are let go; `waiting` counts those still asked for. */
async function holdStatements(page: Page) {
  const asked = new Set<Request>();
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const isStatement = (address: URL) => /\/utterances\/[^/]+$/.test(address.pathname);
  page.on("request", (request) => {
    if (isStatement(new URL(request.url()))) asked.add(request);
  });
  page.on("requestfailed", (request) => asked.delete(request));
  page.on("requestfinished", (request) => asked.delete(request));
  await page.route(isStatement, async (route) => {
    await held;
    // What the page has given up meanwhile cannot go on.
    await route.continue().catch(() => null);
  });
  return { letGo, waiting: () => asked.size };
}
