import { expect, it } from "vitest";
import type { UtteranceFacts } from "../domain/review/filter.ts";
import { FactsCache } from "./facts-cache.ts";

const facts = (id: string): readonly UtteranceFacts[] => [
  { id, types: [], speakerIds: [], articleIds: [], verdict: "open" },
];

it("reads again only what has a new head, and of the stories asked for longest ago", async () => {
  const cache = new FactsCache();
  const loaded: string[] = [];
  const read = (storyId: string, head: string) =>
    cache.read(storyId, head, async () => {
      loaded.push(`${storyId} ${head}`);
      return facts(`${storyId} ${head}`);
    });

  await read("a", "1");
  await read("a", "1");
  await read("a", "2");
  await read("b", "1");
  await read("c", "1");
  await read("a", "2");
  await read("d", "1");
  expect(loaded).toEqual(["a 1", "a 2", "b 1", "c 1", "d 1"]);
  await read("a", "2");
  await read("b", "1");
  expect(loaded.slice(5)).toEqual(["b 1"]);
  expect(await read("a", "2")).toEqual(facts("a 2"));
});
