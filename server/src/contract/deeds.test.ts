import { expect, it } from "vitest";
import { bundleInput } from "./bundles.ts";
import { deed } from "./deeds.ts";

it("tells a deed by its parts and passes over what does not belong to it", () => {
  expect(deed.parse({ kind: "story.renamed", title: "Pact", secret: true })).toEqual({
    kind: "story.renamed",
    title: "Pact",
  });
});

it.each([
  ["of a log older than deeds", null],
  ["of a kind that a newer desk has", { kind: "story.translated", title: "Pact" }],
  ["with a part missing", { kind: "story.renamed" }],
  ["of a correction nobody knows", { kind: "correction.made", what: { kind: "rhyme" } }],
])("answers none for one %s: the summary stands", (_case, told) => {
  expect(deed.parse(told)).toBeNull();
});

it("takes no half a deed from another desk: undoing it would tell what is not there", () => {
  const made = { id: "c1", kind: "merge", summary: "made one of two", deed: { kind: "merge" } };
  const event = { type: "correction.made", payload: { corrections: [made], before: [] } };
  const { error } = bundleInput.safeParse({
    bundle: {
      events: [
        {
          ...event,
          ...{ id: "e1", number: 1, actor: { id: "p1", name: "Ada" }, at: "2025-02-03T12:00:00Z" },
          ...{ summary: "", utteranceId: null, articleId: null, undoes: null, hash: "0".repeat(64) },
        },
      ],
    },
  });
  const faults = error?.issues.map(({ path }) => path.join(".")).filter((path) => path.includes("deed"));
  expect(faults).toEqual(["bundle.events.0.payload.corrections.0.deed.gists"]);
});
