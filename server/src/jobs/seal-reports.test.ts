import { afterAll, describe, expect, it } from "vitest";
import type { Report } from "../domain/report/report.ts";
import { changesSinceSigned, sealOf, sealReport } from "../domain/report/seal.ts";
import { manyStatements } from "../formats/long-report.testkit.ts";
import { openPool } from "./pool.ts";
import { sha256 } from "./seal-reports.ts";

const SIGNATURE = { editor: "Ada", at: "2025-02-03T10:00:00.000Z", note: null, overrideReason: "Deadline." };

const renamed = (report: Report): Report => ({
  ...report,
  header: { ...report.header, story: { ...report.header.story, title: "The pact" } },
});

describe("a long report", { timeout: 60_000 }, () => {
  const pool = openPool();
  afterAll(() => pool.close());
  const report = manyStatements(400);
  const first = sealReport(report, SIGNATURE, null, sha256);

  it("is sealed in a worker as it would be here, against the version before", async () => {
    const again = renamed(report);
    const sealed = await pool.seal(again, SIGNATURE, first.text);
    expect(sealed).toEqual(sealReport(again, SIGNATURE, first.text, sha256));
    expect(sealed.signOff.number).toBe(2);
    expect(await pool.sealOf(sealed.text)).toBe(sealed.signOff.hash);
    expect(await pool.sealOf(sealed.text.replace("The pact", "The fact"))).not.toBe(sealed.signOff.hash);
  });

  it("is compared in a worker as it would be here", async () => {
    const changes = await pool.changesSince(first.text, renamed(report));
    expect(changes).toEqual(changesSinceSigned(first.text, renamed(report)));
    expect(changes.sentences).toEqual(["The story is now called “The pact”."]);
  });

  it("leaves this thread free meanwhile", async () => {
    let held = 0;
    let last = performance.now();
    const watch = setInterval(() => {
      held = Math.max(held, performance.now() - last);
      last = performance.now();
    }, 5);
    const begun = performance.now();
    await pool.seal(report, SIGNATURE, first.text);
    clearInterval(watch);
    // The clock of a busy machine is no measure, so the work itself is.
    expect(held).toBeLessThan(Math.max(100, (performance.now() - begun) / 3));
  });
});

describe("a short report", () => {
  it("is sealed without waiting for a worker to start", async () => {
    const pool = openPool({ analysisMs: 1, comparisonMs: 1, readingMs: 1, renderingMs: 0, memoryMb: 64 });
    const report = manyStatements(2);
    const sealed = await pool.seal(report, SIGNATURE, null);
    expect(await pool.sealOf(sealed.text)).toBe(sealOf(sealed.text, sha256));
    expect((await pool.changesSince(sealed.text, report)).sentences).toEqual([]);
    await pool.close();
  });
});
