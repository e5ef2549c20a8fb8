/**
 * What every test gets: a story of its own, a name of its own, and a page
 * that fails the test when anything in it throws. Nothing is shared but the
 * server, so that tests run side by side and in any order.
 */
import { test as base, expect, type Page } from "@playwright/test";
import type { StoryDetail } from "../server/src/contract/public.ts";
import { Backstage } from "./backstage.ts";
import { ferryStory } from "./ferry.ts";
import { readSample } from "./sample.ts";

interface Fixtures {
  /** False: the browser does not know who works here, and will have to ask. */
  isKnown: boolean;
  /** The name under which the test works; by itself one that no other test has. */
  editorName: string;
  backstage: Backstage;
  /** A fresh copy of the ferry story; its title is the test's alone. */
  ferry: StoryDetail;
  /** The sample story once more, half ruled on: the sample itself is nobody's to change. */
  sampleCopy: StoryDetail;
  /** Another editor at another machine. */
  colleague: { name: string; page: Page };
  faults: string[];
}

const EXPECTED = /^(Failed to load resource|Blocked script execution in .+ frame is sandboxed)/;

/** Unique over workers and repeats; the list of stories is the same for all. */
function unique(what: string): string {
  return `${what} ${crypto.randomUUID().slice(0, 6)}`;
}

function browserOf(origin: string, backstage: Backstage | null) {
  const localStorage = backstage ? [{ name: "variorum.profile", value: backstage.editor.id }] : [];
  return { cookies: [], origins: [{ origin, localStorage }] };
}

export const test = base.extend<Fixtures>({
  isKnown: [true, { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures out of the pattern.
  editorName: async ({}, use) => use(unique("Ada Quill")),

  backstage: async ({ playwright, baseURL, editorName }, use) => {
    const request = await playwright.request.newContext(baseURL ? { baseURL } : {});
    await use(await Backstage.enter(request, editorName));
    await request.dispose();
  },

  storageState: async ({ isKnown, backstage, baseURL }, use) => {
    await use(browserOf(baseURL ?? "", isKnown ? backstage : null));
  },

  ferry: async ({ backstage }, use) => {
    await use(await backstage.open(ferryStory(unique("The Skerra ferry"))));
  },

  sampleCopy: async ({ backstage }, use) => {
    const story = await backstage.open(await readSample("A meeting of presidents, as five outlets told it"));
    await backstage.rule(story.id, "bloody mess", {
      verdict: "verified",
      reason: "In the pool recording from Mar-a-Lago, at 4:10.",
      evidence: [
        {
          kind: "recording",
          standing: "primary",
          bearing: "for",
          description: "Pool recording, 9 January 2025",
          locator: "4:10",
        },
      ],
    });
    await use(story);
  },

  colleague: async ({ browser, playwright, baseURL }, use) => {
    const request = await playwright.request.newContext(baseURL ? { baseURL } : {});
    const other = await Backstage.enter(request, unique("Bo Lindgren"));
    const context = await browser.newContext({ storageState: browserOf(baseURL ?? "", other) });
    await use({ name: other.editor.name, page: await context.newPage() });
    await context.close();
    await request.dispose();
  },

  // Not faults of ours: a refusal that the page expects (412, 422), which the
  // browser logs as a failed resource, and Playwright's own look into the
  // report's frame, in which no script may run.
  faults: [
    async ({ page }, use) => {
      const faults: string[] = [];
      page.on("pageerror", (error) => faults.push(String(error)));
      page.on("console", (message) => {
        if (message.type() === "error" && !EXPECTED.test(message.text())) faults.push(message.text());
      });
      await use(faults);
      expect(faults, "errors in the page").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";
