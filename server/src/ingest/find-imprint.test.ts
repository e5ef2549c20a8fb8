import { describe, expect, it, test } from "vitest";
import { findImprint } from "./find-imprint.ts";

describe("the byline of a plain text", () => {
  test.each([
    ["By Nora Price", "Nora Price"],
    ["By Nora Price and Paul Reed", "Nora Price and Paul Reed"],
    ["By NORA PRICE, Staff Writer", "NORA PRICE"],
    ["By Nora Price | The Ledger", "Nora Price"],
    ["By Nora Price in Elmstead", "Nora Price"],
    ["By Nora Price, 5 March 2025", "Nora Price"],
    ["**Von Anna de Vries**", "Anna de Vries"],
  ])("%s", (line, byline) => {
    expect(findImprint(`Rain falls\n\n${line}\n\nRain fell on Monday.`).byline).toBe(byline);
  });

  test.each([
    "By Monday the rain had stopped.",
    "By 2030, all of it will be gone",
    "Rain fell, by and large",
  ])("%s is none", (line) => expect(findImprint(`Rain falls\n${line}\nIt rained.`).byline).toBeNull());
});

describe("the day of a plain text", () => {
  test.each([
    ["March 4, 2025", "2025-03-04"],
    ["The Ledger, 5 March 2025", "2025-03-05"],
    ["Mar 4, 2025 | Ledger staff", "2025-03-04"],
    ["Published: Tue 4 Mar 2025 18:03 GMT", "2025-03-04"],
    ["Sept. 9, 2024, 6:01 p.m. ET", "2024-09-09"],
    ["2025-03-04T18:03:00Z", "2025-03-04"],
    ["4. März 2025", "2025-03-04"],
    ["4 mars 2025", "2025-03-04"],
    ["4 de marzo de 2025", "2025-03-04"],
    ["4 марта 2025", "2025-03-04"],
    ["Tuesday 1st April 2025", "2025-04-01"],
  ])("%s", (line, day) => {
    expect(findImprint(`Rain falls\n\n${line}\n\nRain fell on Monday.`).publishedAt).toBe(day);
  });

  test.each([
    ["04/03/2025", "day and month are open"],
    ["March 4", "no year"],
    ["It began on March 4, 2025.", "a sentence"],
    ["Trial set for March 4, 2025", "a deck"],
    ["“We will open on 4 March 2025”", "words that are quoted"],
    ["31 February 2025", "no such day"],
    ["12 Angry 2025", "no month"],
    [`${"Rain fell.\n".repeat(8)}March 4, 2025`, "further down"],
  ])("%s is none (%s)", (line) => {
    expect(findImprint(`Rain falls\n${line}\nIt rained.`).publishedAt).toBeNull();
  });

  it("may stand above the headline, but not in it", () => {
    expect(findImprint("4 March 2025\nRain Falls\nIt rained.").publishedAt).toBe("2025-03-04");
    expect(findImprint("Election 5 November 2024\nIt rained.").publishedAt).toBeNull();
  });

  it("is the first publication, not the last change", () => {
    expect(findImprint("Rain\nUpdated 6 March 2025\nPublished 4 March 2025\nIt rained.").publishedAt).toBe(
      "2025-03-04",
    );
    expect(findImprint("Rain\nUpdated 6 March 2025\nIt rained.").publishedAt).toBe("2025-03-06");
  });
});
