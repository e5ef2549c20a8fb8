import { describe, expect, it } from "vitest";
import { renderJson } from "./json.ts";
import { manyStatements } from "./long-report.testkit.ts";

describe("the JSON report", () => {
  const report = manyStatements(2);
  const [first] = report.utterances;
  const awkward = { ...report, utterances: [{ ...first, atStake: "one\u2028two\nthree \ud83d" }] };
  // The whole story that goes along has statements of its own, and may have none.
  const bundle = { utterances: [], inner: { utterances: [] } };

  it.each([
    ["statements", report],
    ["no statements", { ...report, utterances: [] }],
    ["line ends of every kind and half a character", awkward],
    ["a bundle behind them", { ...report, bundle }],
    ["a bundle before them", { bundle, ...report }],
  ])("is, statement by statement, what JSON makes of the whole: %s", (_, model) => {
    expect(renderJson(model as typeof report)).toBe(`${JSON.stringify(model, null, 1)}\n`);
  });
});
