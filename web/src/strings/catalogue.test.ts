/** Every room in every language: the compiler holds the keys, these hold what it cannot see. */
import { describe, expect, it } from "vitest";
import { gapsOf, idleGapsOf, isRoom, type Line, linesOf, saidBy } from "./catalogue.testkit.ts";
import { german as germanRooms } from "./de/german.ts";

const rooms = Object.entries(import.meta.glob<object>("./en/*.{ts,tsx}", { eager: true })).flatMap(
  ([path, module]) =>
    Object.entries(module).flatMap(([called, held]) => (isRoom(held) ? [{ path, called, room: held }] : [])),
);
const sources = import.meta.glob<string>(["../**/*.{ts,tsx}", "!../**/*.{test,testkit}.{ts,tsx}", "!./**"], {
  query: "?raw",
  import: "default",
  eager: true,
});
const english = new Map(rooms.flatMap(({ room }) => [...linesOf(room.name, room.strings)]));
// Told from parts and not around gaps: corpus/tellings.test.ts goes through all of them.
const { tellings: _fromParts, ...german } = germanRooms;
const translated = new Map(Object.entries(german).flatMap(([name, held]) => [...linesOf(name, held)]));
/** The server speaks English: its codes have a sentence in the other languages only. */
const isOnlyTranslated = (path: string) =>
  /^(faults\.(refusals|fields|sentences)|deeds\.told|notices\.told|report\.readiness\.openPoints|review\.settlingPoints)\./.test(
    path,
  );

describe("each line", () => {
  it("stands in both languages", () => {
    const ours = [...translated.keys()].filter((path) => !isOnlyTranslated(path));
    expect(ours.sort()).toEqual([...english.keys()].sort());
    expect(Object.keys(germanRooms).sort()).toEqual(rooms.map(({ called }) => called).sort());
    expect(rooms.filter(({ called, room }) => called !== room.name)).toEqual([]);
  });

  it("says something, and joins its neighbours alike", () => {
    const edges = (line: Line) => saidBy(line).map((said) => said.replace(/\S(?:.*\S)?/s, "…"));
    for (const [path, line] of english) {
      expect(edges(translated.get(path) ?? ""), path).toEqual(edges(line));
      expect(edges(line), path).not.toContain("");
    }
  });

  it("has the same gaps and leaves none out", () => {
    for (const [path, line] of english) {
      const other = translated.get(path) ?? "";
      expect(gapsOf(other), path).toEqual(gapsOf(line));
      expect(idleGapsOf(line), path).toEqual([]);
    }
  });

  it("is set in its language's own quotation marks", () => {
    const strays = [
      ...[...english].filter(([, line]) => saidBy(line).some((said) => /["„']/.test(said))),
      ...[...translated].filter(([, line]) =>
        saidBy(line).some((said) => /["”']/.test(said) || /“/.test(said.replace(/„[^“]*“/g, ""))),
      ),
    ];
    expect(strays.map(([path]) => path)).toEqual([]);
  });
});

describe("a line in the page", () => {
  it.each(rooms)("is used: $called", ({ path, called, room }) => {
    const readers = Object.values(sources)
      .filter((source) => source.includes(path.replace("./", "/strings/")))
      .join("\n");
    expect(unusedIn(room.strings, readers).map((key) => `${called}.${key}`)).toEqual([]);
  });
});

/** A line is read by its name, or its group is: by a name worked out, or handed on whole. */
function unusedIn(held: object, readers: string): string[] {
  const isRead = (key: string) => new RegExp(`[.{,]\\s*${key}\\b`).test(readers);
  const isReadWhole = (key: string) => new RegExp(`[.]${key}(\\[|\\s*[,;)}])`).test(readers);
  return Object.entries(held).flatMap(([key, value]) => {
    if (!isRead(key)) return [key];
    if (typeof value !== "object" || isReadWhole(key)) return [];
    return unusedIn(value, readers).map((inner) => `${key}.${inner}`);
  });
}
