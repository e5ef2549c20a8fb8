/**
 * Drives a browser over a served desk and prints what it measured as JSON:
 * `desk.ts ADDRESS STORY PROFILE ROUNDS`, started by `npm run bench -- desk`.
 */
import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { BROWSER_ARGUMENTS } from "../browser-arguments.ts";
import { DeskPage } from "../pages/desk-page.ts";
import { OverviewPage } from "../pages/overview-page.ts";
import { Watch } from "./watch.ts";

interface Figure {
  readonly name: string;
  readonly unit: "ms" | "kB" | "MB" | "frames/s";
  readonly target: string;
  readonly values: number[];
}

const [address = "", storyId = "", profileId = "", rounds = "1"] = process.argv.slice(2);

const FIGURES = {
  deskLoad: figure("Desk: largest contentful paint", "ms", "< 1,500 ms"),
  script: figure("Desk: script of the first load, compressed", "kB", "< 200 kB"),
  next: figure("Next statement (j)", "ms", "< 100 ms"),
  previous: figure("Previous statement (k)", "ms", "< 100 ms"),
  words: figure("From j to the next statement's words", "ms", ""),
  filter: figure("Filter (disagreements only, on and off)", "ms", "< 100 ms"),
  search: figure("Typing in the search", "ms", "< 100 ms"),
  verdict: figure("Verdict (choose and save)", "ms", "< 100 ms"),
  frames: figure("Scrolling the queue", "frames/s", "60 frames/s"),
  overviewLoad: figure("Overview: largest contentful paint", "ms", "< 1,500 ms"),
  overviewFrames: figure("Scrolling the overview's score", "frames/s", "60 frames/s"),
  memoryOpened: figure("Memory of the page's script: the desk opened", "MB", ""),
  memoryWalked: figure("… 200 statements later", "MB", ""),
  memoryWalkedOn: figure("… 400 statements later", "MB", "no growth without end"),
  memoryAway: figure("… on the list of stories afterwards", "MB", ""),
};

function figure(name: string, unit: Figure["unit"], target: string): Figure {
  return { name, unit, target, values: [] };
}

/** Nothing in its cache, and it knows who works here. */
async function inFreshBrowser(browser: Browser, measure: (page: Page) => Promise<void>): Promise<void> {
  const context: BrowserContext = await browser.newContext({
    baseURL: address,
    viewport: { width: 1440, height: 900 },
    storageState: {
      cookies: [],
      origins: [{ origin: address, localStorage: [{ name: "variorum.profile", value: profileId }] }],
    },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await Watch.prepare(page);
  await measure(page);
  await context.close();
}

/** It changes with the statement, and with nothing else. */
const STATEMENT_NUMBER = "[title^='Place in the queue']";

async function measureDesk(page: Page): Promise<void> {
  const { queue, statement, review } = await DeskPage.open(page, storyId);
  await statement.speaker.waitFor();
  await queue.current.waitFor();
  const watch = new Watch(page);
  await watch.rest();
  FIGURES.deskLoad.values.push(await watch.largestPaint());
  FIGURES.script.values.push(await watch.scriptKilobytes());

  FIGURES.next.values.push(...(await watch.interactions(10, () => page.keyboard.press("j"))));
  FIGURES.previous.values.push(...(await watch.interactions(5, () => page.keyboard.press("k"))));
  for (let step = 0; step < 3; step++)
    FIGURES.words.values.push(await watch.untilChanged(STATEMENT_NUMBER, "j"));
  const disagreements = queue.disagreementsOnly();
  FIGURES.filter.values.push(...(await watch.interactions(4, () => disagreements.click())));
  await queue.searchField.click();
  FIGURES.search.values.push(
    ...(await watch.interactions(5, (at) => page.keyboard.press("school"[at] ?? "l"))),
  );
  await queue.searchField.fill("");
  await watch.rest();

  FIGURES.verdict.values.push(
    ...(await watch.interactions(2, async (at) => {
      await review.choose(at % 2 === 0 ? "Verified" : "Disputed");
      await review.reason.fill("As in the minutes.");
      await review.save();
    })),
  );
  FIGURES.frames.values.push(await watch.framesWhileScrolling(queue.scroller));
}

async function measureOverview(page: Page): Promise<void> {
  const overview = await OverviewPage.open(page, storyId);
  await overview.rows().first().waitFor();
  const watch = new Watch(page);
  await watch.rest();
  FIGURES.overviewLoad.values.push(await watch.largestPaint());
  FIGURES.overviewFrames.values.push(await watch.framesWhileScrolling(overview.score));
}

const WALK = 200;

/** Whether a day at the desk fills the machine: each statement read is one more that could be held for ever. */
async function measureMemory(page: Page): Promise<void> {
  const { statement } = await DeskPage.open(page, storyId);
  await statement.speaker.waitFor();
  const watch = new Watch(page);
  FIGURES.memoryOpened.values.push(await watch.heapMegabytes());
  for (const walked of [FIGURES.memoryWalked, FIGURES.memoryWalkedOn]) {
    for (let step = 0; step < WALK; step++) await watch.untilChanged(STATEMENT_NUMBER, "j");
    walked.values.push(await watch.heapMegabytes());
  }
  await page.getByRole("link", { name: "Stories", exact: true }).click();
  await page.getByRole("heading", { name: "Stories" }).waitFor();
  FIGURES.memoryAway.values.push(await watch.heapMegabytes());
}

async function main(): Promise<void> {
  const executablePath = process.env.VARIORUM_BROWSER;
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: BROWSER_ARGUMENTS,
  });
  try {
    for (let round = 0; round < Number(rounds); round++) {
      await inFreshBrowser(browser, measureDesk);
      await inFreshBrowser(browser, measureOverview);
    }
    await inFreshBrowser(browser, measureMemory);
  } finally {
    await browser.close();
  }
  console.log(JSON.stringify(Object.values(FIGURES)));
}

await main();
