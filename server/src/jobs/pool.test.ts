import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { analyzeStory } from "../domain/analyze.ts";
import { DeskError } from "../domain/desk-error.ts";
import { manyStatements } from "../formats/long-report.testkit.ts";
import { loadLanguage } from "../language/language.ts";
import { draft } from "../usecases/desk.testkit.ts";
import { openPool, type WorkerPool } from "./pool.ts";

/** How long this thread did not come to itself. */
async function longestGapDuring(work: () => Promise<unknown>): Promise<{ longest: number; whole: number }> {
  const start = performance.now();
  let longest = 0;
  let last = start;
  const watch = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  await work();
  clearInterval(watch);
  return { longest, whole: performance.now() - start };
}

describe("the pool", { timeout: 30_000 }, () => {
  const pool = openPool();
  afterAll(() => pool.close());

  it("analyzes outside this thread, as the pipeline does", async () => {
    const articles = [
      { ...draft("Courier", "“We will not sign the treaty this year,” Ada Bell said on Monday."), id: "a1" },
      { ...draft("Ledger", "“We will sign the treaty this year,” Ada Bell said on Monday."), id: "a2" },
    ];
    const analysis = await pool.analyze(articles, []);
    expect(analysis).toEqual(analyzeStory(articles, loadLanguage()));
    expect(analysis.quotations).toHaveLength(2);
  });

  it("tells how far an analysis is", async () => {
    const told: string[] = [];
    const articles = [{ ...draft("Courier", "“We will not sign,” Ada Bell said on Monday."), id: "a1" }];
    await pool.analyze(articles, [], { signal: null, tell: (_share, sentence) => told.push(sentence) });
    expect(told).toContain("Reading article 1 of 1");
  });

  it("compares two quotations", async () => {
    const { relation } = await pool.compare("We will not sign", "We will sign");
    expect(relation).not.toBe("identical");
  });

  it("reads a file, and refuses an empty one with the reader's own code and sentence", async () => {
    expect((await pool.read("a.txt", Buffer.from("Nil all."))).text).toBe("Nil all.");
    const reading = pool.read("empty.txt", Buffer.from(""));
    await expect(reading).rejects.toMatchObject({ code: "article.empty", message: /empty\.txt/ });
  });

  it("tells what a pasted text says of itself", async () => {
    const german =
      "Die Regierung wird den Vertrag in diesem Jahr nicht unterzeichnen, sagte Ada Bell am Montag.";
    expect(await pool.describe(`Regen fällt\n\nVon Nora Preis\n\n4. März 2025\n\n${german}`)).toEqual({
      title: "Regen fällt",
      byline: "Nora Preis",
      publishedAt: "2025-03-04",
      language: "de",
    });
  });

  it("sets a report, whole and as the formats set it, with whatever goes with it", async () => {
    const report = { ...manyStatements(120), bundle: { articles: ["as they are"] } };
    const { body, ...facts } = await pool.render(report, "json");
    expect(JSON.parse(String(body))).toEqual(JSON.parse(JSON.stringify(report)));
    expect(facts).toEqual({ mediaType: "application/json", fileName: "the-treaty-v2.json" });
    const pdf = await pool.render(report, "pdf", { paper: "letter", bom: false, claim: null });
    expect(Buffer.from(pdf.body).subarray(0, 5).toString()).toBe("%PDF-");
  });

  it("refuses a format that it does not know, and a claim that is not there", async () => {
    const report = manyStatements(1);
    await expect(pool.render(report, "papyrus")).rejects.toMatchObject({ code: "report.format-unknown" });
    const layout = { paper: "a4", bom: false, claim: "reading-u0-Z" } as const;
    await expect(pool.render(report, "claimreview", layout)).rejects.toMatchObject({
      code: "claim.not-found",
    });
  });

  it("leaves this thread free while it sets a long report", async () => {
    const report = manyStatements(1000);
    const gaps = await longestGapDuring(() => pool.render(report, "csv"));
    expect(gaps.longest).toBeLessThan(Math.max(100, gaps.whole / 3));
  });

  it("leaves this thread free while it works", async () => {
    const text = "“We will not sign the treaty this year,” Ada Bell said on Monday.\n".repeat(300);
    const { longest, whole } = await longestGapDuring(() =>
      pool.analyze([{ ...draft("Courier", text), id: "a1" }], []),
    );
    // The clock of a busy machine is no measure, so the work itself is: handing its answer over is a small part of it.
    expect(longest).toBeLessThan(Math.max(100, whole / 3));
  });
});

describe("a worker that misbehaves", { timeout: 30_000 }, () => {
  let pool: WorkerPool;
  beforeEach(() => {
    const limits = {
      analysisMs: 300,
      comparisonMs: 20_000,
      readingMs: 20_000,
      renderingMs: 20_000,
      memoryMb: 64,
    };
    pool = openPool(limits, join(import.meta.dirname, "pool.testkit.mjs"));
  });
  afterEach(() => pool.close());

  it("is stopped when it never ends", async () => {
    await expect(pool.analyze([], [])).rejects.toMatchObject({ code: "analysis.timed-out" });
  });

  it("is stopped when nobody wants its answer any more, and not even begun after that", async () => {
    const control = new AbortController();
    const progress = { signal: control.signal, tell: () => {} };
    const running = pool.analyze([], [], progress);
    control.abort(new DeskError("job.cancelled", "Cancelled."));
    await expect(running).rejects.toMatchObject({ code: "job.cancelled" });
    await expect(pool.analyze([], [], progress)).rejects.toMatchObject({ code: "job.cancelled" });
  });

  it("is stopped when it eats all memory", async () => {
    await expect(pool.compare("eat", "")).rejects.toMatchObject({ code: "analysis.timed-out" });
  });

  it("is a bug, not a refusal, when it throws or dies", async () => {
    await expect(pool.compare("throw", "")).rejects.toThrow("a bug in the worker");
    await expect(pool.compare("exit", "")).rejects.not.toHaveProperty("code", "analysis.timed-out");
  });

  it("does not take the others with it", async () => {
    await Promise.allSettled([pool.analyze([], []), pool.compare("exit", "")]);
    await expect(pool.read("a.txt", Buffer.from("x"))).rejects.toMatchObject({ code: "article.empty" });
  });
});
