import { describe, expect, it, test } from "vitest";
import { openEngine } from "../engine.ts";
import { EDITS } from "./edits.ts";
import { contrastsOf, speakerSwaps } from "./generate.ts";
import { AN_EDIT, measureContrasts } from "./measure-contrasts.ts";
import { edited, original } from "./template.ts";

describe("the notation", () => {
  const LINE = "They {negation:did not|} {role:Lind|Brook} or {role:Brook|Lind}{end: by noon|}";
  test.each([
    ["They did not Lind or Brook by noon", original(LINE), "the left side of every mark"],
    ["They Lind or Brook by noon", edited(LINE, "negation"), "one edit"],
    ["They did not Brook or Lind by noon", edited(LINE, "role"), "all marks of an edit at once"],
    ["They did not Lind or Brook …", edited(LINE, "end", " …"), "something in place of what is taken out"],
  ])("%s", (text, made) => expect(made).toBe(text));
});

describe("the contrasts", () => {
  test.each(EDITS.map((edit) => [edit.name, edit] as const))(
    "of %s are a hundred, all changed",
    (_, edit) => {
      for (const half of ["tuning", "report"] as const) {
        const made = contrastsOf(edit, half, AN_EDIT);
        expect(made).toHaveLength(AN_EDIT);
        expect(made.filter(({ a, b }) => a === b)).toEqual([]);
      }
    },
  );

  it("are the same on every run, and no sentence stands in both halves", () => {
    const halves = [contrastsOf(EDITS[0] ?? expect.fail(), "tuning", 20), speakerSwaps("tuning", 20)];
    expect(halves).toEqual([
      contrastsOf(EDITS[0] ?? expect.fail(), "tuning", 20),
      speakerSwaps("tuning", 20),
    ]);
    const told = new Set(speakerSwaps("tuning", AN_EDIT).map(({ texts }) => texts[0]));
    expect(speakerSwaps("report", AN_EDIT).filter(({ texts }) => told.has(texts[0]))).toEqual([]);
  });
});

describe("on the half that no rule was tuned on", () => {
  const figures = new Map(
    measureContrasts("report", openEngine()).map(({ name, value }) => [name.split(".")[2], value]),
  );

  test.each([
    ["number", 0.97],
    ["dates", 0.97],
    ["negation", 0.97],
    ["formal-specificity", 0.98],
    ["modality", 0.97],
    ["antonym", 0.97],
    ["role-swap", 0.97],
    ["speaker-swap", 0.97],
    ["deletion", 0.97],
    ["marked-deletion", 0.97],
    ["truncation", 0.98],
    ["marked-truncation", 0.98],
    ["nothing-else", 0.97],
  ])("%s reaches %f", (name, floor) => {
    expect(figures.get(name)).toBeGreaterThanOrEqual(floor);
  });
});
