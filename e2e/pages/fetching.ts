import { expect, type Page } from "@playwright/test";

const FETCHING =
  /^(Fetching|Loading|Opening|Looking for|Setting)|(wird|werden) (geladen|geöffnet|gesucht|gesetzt)( …)?$/;

/** Places that are told of something stay; those that stand in for what is fetched go. */
export async function expectAllFetched(page: Page): Promise<void> {
  await expect(page.getByRole("status").filter({ hasText: FETCHING })).toHaveCount(0);
}
