// biome-ignore-all lint/suspicious/noTemplateCurlyInString: sources are quoted here
import { describe, expect, it, test } from "vitest";
import { looseWords } from "./loose-words.testkit.ts";

const sources = import.meta.glob<string>(
  ["../**/*.{ts,tsx}", "!../**/*.{test,testkit}.{ts,tsx}", "!./{en,de}/**"],
  { query: "?raw", import: "default", eager: true },
);

test("no words for the reader stand outside the catalogue", () => {
  const found = Object.entries(sources).flatMap(([path, source]) =>
    looseWords(path, source).map((words) => `${path}:${words}`),
  );
  expect(found).toEqual([]);
  // It reads every file of the page: on a busy machine that takes its time.
}, 60_000);

describe("what counts as words for the reader", () => {
  it.each([
    ["text of an element", "<p>Nothing here</p>", "1: Nothing here"],
    ["a single word of an element", "<p>Queue</p>", "1: Queue"],
    ["a label", '<b aria-label="queue" />', "1: queue"],
    ["a label that is chosen", '<Field label={isOne ? "Outlet" : say.x} />', "1: Outlet"],
    ["a label with a gap", "<Field label={`Remove ${name}`} />", "1: Remove …"],
    ["a property that is shown", 'add({ label: "Next" })', "1: Next"],
    ["a sentence anywhere", 'fail("It was not saved.")', "1: It was not saved."],
    ["a sentence with a gap", "return `${n} of ${all}`", "1: … of …"],
  ])("%s", (_case, source, found) => {
    expect(looseWords("page.tsx", source)).toEqual([found]);
  });

  it.each([
    ["classes", '<p className="flex min-h-0 flex-1">{say.x}</p>'],
    ["classes that have a name", 'const look = "text-muted underline hover:text-ink"'],
    ["a key", 'if (event.key === "Escape") leave()'],
    ["an address", "`/stories/${id}/history`"],
    ["what a developer reads", 'throw new Error("useActor needs an ActorProvider above it")'],
    ["what is imported", 'import { a } from "./a file of mine.ts"'],
    ["the name of a field", '<input name="reason" />'],
    ["a sign", "<b>·</b>"],
  ])("not %s", (_case, source) => {
    expect(looseWords("page.tsx", source)).toEqual([]);
  });
});
