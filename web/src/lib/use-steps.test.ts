import { renderHook } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useSteps } from "./use-steps.ts";

const ROWS = "abcdefgh".split("").map((id) => ({ id }));

/** The queue as it is drawn, row by its letter, and the letter that a step leads to. */
function openAt(letter: string, rows = ROWS) {
  const indexOf = (id: string, own: typeof ROWS) => own.findIndex((row) => row.id === id);
  const { result, rerender } = renderHook(({ items, index }) => useSteps(items, index), {
    initialProps: { items: rows, index: indexOf(letter, rows) },
  });
  return {
    step: (by: 1 | -1) => result.current.step(by).item?.id ?? null,
    reached: () => result.current.reached()?.id ?? null,
    draw: (id: string, items = rows) => rerender({ items, index: indexOf(id, items) }),
  };
}

describe("a step through a list", () => {
  it("counts from the one before, though nothing has been drawn since", () => {
    const { step } = openAt("a");
    expect([step(1), step(1), step(1), step(-1)]).toEqual(["b", "c", "d", "c"]);
  });

  it("is not lost when a row on the way is drawn late", () => {
    const { step, draw } = openAt("a");
    expect([step(1), step(1), step(1)]).toEqual(["b", "c", "d"]);
    draw("b");
    expect(step(1)).toBe("e");
    draw("d");
    expect(step(1)).toBe("f");
  });

  it("is not lost when more rows come meanwhile", () => {
    const { step, draw } = openAt("a", ROWS.slice(0, 4));
    expect([step(1), step(1)]).toEqual(["b", "c"]);
    draw("a", ROWS);
    expect(step(1)).toBe("d");
  });

  it("counts from where the editor went by herself", () => {
    const { step, draw } = openAt("a");
    step(1);
    draw("f");
    expect(step(-1)).toBe("e");
  });

  it("leads nowhere past either end, and stays", () => {
    const { step } = openAt("h");
    expect([step(1), step(1), step(-1)]).toEqual([null, null, "g"]);
  });

  it("begins at the top where the filter does not let the open one through", () => {
    expect(openAt("z").step(1)).toBe("a");
    expect(openAt("z").step(-1)).toBe("h");
  });

  it("counts on from the top though the first is not drawn yet", () => {
    const { step, reached } = openAt("z");
    expect([step(1), step(1), reached()]).toEqual(["a", "b", "b"]);
  });
});
