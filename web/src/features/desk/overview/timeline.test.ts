import { describe, expect, it } from "vitest";
import { overview } from "../../../strings/en/overview.ts";
import { articleOf } from "../../../test/story.testkit.ts";
import { reachOf, ticksIn, timelineOf, wholeDays } from "./timeline.ts";

/** "A 2025-02-03T08:00Z, B -": an outlet and when it published. */
function timeline(notation: string) {
  return timelineOf(
    notation.split(", ").map((each) => {
      const [sigil = "", publishedAt = "-"] = each.split(" ");
      return articleOf({
        id: sigil,
        sigil,
        outlet: sigil,
        publishedAt: publishedAt === "-" ? null : publishedAt,
      });
    }),
    overview.strings.timeline.later,
  );
}

describe("the timeline", () => {
  it("puts the first first, across time zones, and the undated apart", () => {
    const { publications, undated } = timeline("A 2025-02-03T09:00+02:00, B 2025-02-03T06:30Z, C -");
    expect(publications.map(({ sigil }) => sigil)).toEqual(["B", "A"]);
    expect(undated.map(({ sigil }) => sigil)).toEqual(["C"]);
  });

  it.each([
    ["minutes", "A 2025-02-03T08:00Z, B 2025-02-03T08:40Z", "40 min later"],
    ["hours", "A 2025-02-03T08:00Z, B 2025-02-03T11:10Z", "3 h later"],
    ["days", "A 2025-02-03, B 2025-02-05", "2 days later"],
    ["nothing where one of the two gave no hour", "A 2025-02-03, B 2025-02-03T11:00Z", null],
  ])("says by how much the next came later: %s", (_case, notation, later) => {
    expect(timeline(notation).publications.map((each) => each.later)).toEqual([null, later]);
  });

  it("has room around a single moment, and room for the whole of a day", () => {
    const [from, to] = reachOf(timeline("A 2025-02-03T08:00Z").publications);
    expect(to.getTime() - from.getTime()).toBe(86_400_000);
    const [, end] = reachOf(timeline("A 2025-02-03").publications);
    expect(end.getTime()).toBeGreaterThanOrEqual(Date.parse("2025-02-04"));
  });

  it("marks days and not hours where no hour is known", () => {
    expect(wholeDays(timeline("A 2025-02-03, B 2025-02-03, C 2025-02-04").publications)).toHaveLength(2);
    expect(wholeDays(timeline("A 2025-02-03, B 2025-02-03T08:00Z").publications)).toBe(null);
  });

  it.each([
    ["en-GB", "2025-02-03T00:00Z", "3 Feb"],
    ["en-GB", "2025-02-03T18:00Z", "18:00"],
    ["de-DE", "2025-02-03T00:00Z", "3. Feb."],
    ["de-DE", "2025-02-03T06:00Z", "06:00"],
    ["en-GB", "2025-01-01T00:00Z", "1 Jan 2025"],
    ["en-GB", "2025-01-01T06:00:15Z", "06:00:15"],
  ])("names a tick as far as it needs, a midnight by its day: %s %s", (locale, at, name) => {
    expect(ticksIn(locale)(new Date(at))).toBe(name);
  });
});
