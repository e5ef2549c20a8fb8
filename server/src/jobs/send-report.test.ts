/** A long report in a worker of little memory: what is set and written must leave it again. */
import { afterAll, expect, test } from "vitest";
import { manyStatements } from "../formats/long-report.testkit.ts";
import { openPool } from "./pool.ts";

const ENOUGH_TIME = 120_000;

// Rendering has twice the given megabytes. Held whole, the pages of four hundred statements and
// Word's tree of them need 250 each; a small report and the program itself need some 70.
const pool = openPool({
  analysisMs: ENOUGH_TIME,
  comparisonMs: ENOUGH_TIME,
  readingMs: ENOUGH_TIME,
  renderingMs: ENOUGH_TIME,
  memoryMb: 56,
});

afterAll(() => pool.close());

test.each(["pdf", "docx", "html"])(
  "sets four hundred statements as %s in a worker that could not hold them all",
  async (format) => {
    const { body } = await pool.render(manyStatements(400), format);
    expect(body.length).toBeGreaterThan(10_000);
  },
  ENOUGH_TIME,
);
