import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { assignSigla } from "./sigla.ts";

const cases = [
  ["NYT", "The New York Times", "takes initials and leaves the article out"],
  ["FN", "Fox News", "takes initials of two words"],
  ["Cou", "Courier", "takes the first three letters of a single word"],
  ["AFP", "AFP", "keeps a name in capitals"],
  ["BBCN", "BBC News", "keeps capitals inside a name"],
  ["Alp", "Alpenkurier", "cuts a compound"],
  ["MM", "Le Monde Magazine", "knows foreign articles"],
  ["The", "The The", "does not strip a name to nothing"],
  ["PI", "Philadelphia Inquirer", "takes initials of long words"],
  ["Zeí", "zeíten", "starts with a capital and keeps accents"],
  ["Out", "???", "finds a label where a name has no letters"],
] as const;

describe("assignSigla", () => {
  test.each(cases)("%s for %s: %s", (sigil, outlet) => {
    expect(assignSigla([outlet])).toEqual([sigil]);
  });

  it("lengthens a siglum that is taken, then numbers it", () => {
    expect(assignSigla(["Courier", "Courant", "Courier", "Fox News", "Fine Notes", "Fine Notes"])).toEqual([
      "Cou",
      "Cour",
      "Couri",
      "FN",
      "Fin",
      "Fine",
    ]);
    expect(assignSigla(["AFP", "AFP", "AFP"])).toEqual(["AFP", "AFP2", "AFP3"]);
  });

  it("gives every outlet one that no other has, whatever the case, and never changes earlier ones", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 12 }), (outlets) => {
        const sigla = assignSigla(outlets);
        expect(new Set(sigla.map((sigil) => sigil.toLowerCase())).size).toBe(outlets.length);
        expect(sigla.slice(0, -1)).toEqual(assignSigla(outlets.slice(0, -1)));
      }),
    );
  });
});
