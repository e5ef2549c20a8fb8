import { describe, expect, it } from "vitest";
import { utteranceOf } from "../desk.testkit.ts";
import { cellText, isFormal, layOut, standsOut, wordsOf } from "./lay-out.ts";
import { stopAt, stopsOf } from "./stops.ts";
import { stripsOf } from "./strips.ts";

const mess = utteranceOf(
  "{formal: A = That’s | B = That is | C = It’s} a {wording, Two words for one thing: A B = bloody mess | C = damn chaos}{omission: A = over there | B = ∅}.",
);

describe("laying an utterance out in columns", () => {
  it("gives each outlet back its own words, in order and without its neighbours'", () => {
    const layout = layOut(mess);
    expect(["A", "B", "C"].map((id) => wordsOf(layout, id))).toEqual([
      "That’s a bloody mess over there.",
      "That is a bloody mess.",
      "It’s a damn chaos.",
    ]);
  });

  it("tells words left out from a quotation that ends earlier", () => {
    const site = layOut(mess).stretches.find((stretch) => stretch.site?.type === "omission");
    expect([...(site?.cells ?? [])].map(([id, cell]) => `${id} ${cell.has}`)).toEqual([
      "A words",
      "B omission",
      "C beyond",
    ]);
  });

  it("tells where a quotation begins, breaks off for a while and ends", () => {
    const layout = layOut(
      utteranceOf(
        "{wording: A = first | C = One}{wording: A B = two | C = Two}{wording: A = three | C = Three}{wording: A = more | C = More}{wording: A B = four | C = Four}{wording: A = five | C = Five}{wording: A = six | C = Six}",
      ),
    );
    const cells = layout.stretches.map(({ cells }) => cells.get("B"));
    expect(cells.map((cell) => (cell?.has === "beyond" ? `${cell.side} ${cell.isEdge}` : cell?.has))).toEqual(
      ["before true", "words", "within true", "within false", "words", "after true", "after false"],
    );
  });

  it("keeps the reporter's words apart from the speaker's", () => {
    const broken = utteranceOf(
      "He wants to meet {wording: A = and | B = so} ~A Mr. Trump said~ we are setting it up",
    );
    const cells = layOut(broken).stretches.at(-1)?.cells;
    expect(cells?.get("A")).toEqual({
      has: "words",
      parts: [
        { kind: "aside", text: "Mr. Trump said" },
        { kind: "words", text: "we are setting it up" },
      ],
    });
    expect(wordsOf(layOut(broken), "A")).toBe("He wants to meet and we are setting it up");
    expect(cellText(cells?.get("B"))).toBe(" we are setting it up");
  });
});

describe("standing out against a base", () => {
  const [, chaos] = layOut(mess).sites;
  const places = layOut(mess).sites.at(-1);

  it.each([
    ["everyone does without a base", null, { A: true, B: true, C: true }],
    ["those who read with the base do not", "A", { A: false, B: false, C: true }],
    ["the base itself never does", "C", { A: true, B: true, C: false }],
  ])("%s", (_, base, expected) => {
    const out = Object.fromEntries(["A", "B", "C"].map((id) => [id, chaos && standsOut(chaos, id, base)]));
    expect(out).toEqual(expected);
  });

  it("the others do where the base ends before the site", () => {
    expect(places && standsOut(places, "A", "C")).toBe(true);
  });
});

describe("walking the differences", () => {
  const layout = layOut(mess);

  it("passes formal ones by while they are folded", () => {
    expect(layout.sites.filter(isFormal)).toHaveLength(1);
    expect(stopsOf(layout, false)).toHaveLength(2);
    expect(stopsOf(layout, true)).toHaveLength(3);
  });

  it("goes round at both ends", () => {
    const stops = stopsOf(layout, false);
    expect(stopAt(stops, null, 1)).toBe(stops[0]);
    expect(stopAt(stops, stops[1]?.id ?? null, 1)).toBe(stops[0]);
    expect(stopAt(stops, stops[0]?.id ?? null, -1)).toBe(stops[1]);
    expect(stopAt([], null, 1)).toBeNull();
  });
});

describe("cutting strips", () => {
  it("ends each strip with one site", () => {
    const layout = layOut(mess);
    const strips = stripsOf(layout, (stretch) => stretch.site !== null);
    expect(
      strips.map((strip) => strip.stretches.map(({ cells }) => cellText(cells.get("A")).trim())),
    ).toEqual([["That’s"], ["a", "bloody mess"], ["over there", "."]]);
  });

  it("leaves points with the words before them", () => {
    const layout = layOut(
      utteranceOf("We {negation: A = will not | B = will} sign it, {number: A = 3 | B = 13}, and go"),
    );
    const strips = stripsOf(layout, (stretch) => stretch.site !== null);
    expect(
      strips.map((strip) => strip.stretches.map(({ cells }) => cellText(cells.get("B"))).join("")),
    ).toEqual(["We will", " sign it, 13,", " and go"]);
  });

  it("never folds words that differ, be the difference dismissed", () => {
    const long = (word: string) => Array.from({ length: 40 }, (_, index) => `${word}${index}`).join(" ");
    const utterance = utteranceOf(`{wording: A = ${long("a")} | B = ${long("b")}} dead`);
    const differences = utterance.differences.map((difference) => ({
      ...difference,
      dismissed: { reason: "House style.", correctionId: "correction_1" },
    }));
    const layout = layOut({ ...utterance, differences });
    expect(layout.sites).toEqual([]);
    expect(stripsOf(layout, ({ site }) => site !== null).map((strip) => strip.sharedWords)).toEqual([0]);
  });

  it("sets a long agreement apart and counts its words", () => {
    const long = Array.from({ length: 40 }, (_, index) => `word${index}`).join(" ");
    const layout = layOut(utteranceOf(`${long} {number: A = 12 | B = 20} dead`));
    expect(stripsOf(layout, (stretch) => stretch.site !== null).map((strip) => strip.sharedWords)).toEqual([
      40, 0, 0,
    ]);
  });
});
