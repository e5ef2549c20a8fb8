import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import express from "express";
import supertest from "supertest";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { handleProblem, refuseUnknownPath } from "./problem-handler.ts";
import { staticPage } from "./static-page.ts";

describe("the page", () => {
  const folder = mkdtempSync(join(tmpdir(), "variorum-page-"));
  const app = express().use(staticPage(folder)).use(refuseUnknownPath).use(handleProblem);
  beforeAll(() => {
    mkdirSync(join(folder, "assets"));
    writeFileSync(join(folder, "index.html"), "<title>Variorum</title>");
    writeFileSync(join(folder, "theme.js"), "1");
    writeFileSync(join(folder, "assets/main-a1b2c3.js"), "2");
    writeFileSync(join(folder, "assets/desk-d4e5f6.js"), "3".repeat(100));
    writeFileSync(join(folder, "assets/desk-d4e5f6.js.br"), brotliCompressSync("3".repeat(100)));
    writeFileSync(join(folder, "assets/desk-d4e5f6.js.gz"), gzipSync("3".repeat(100)));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(["/", "/stories/story_1", "/stories/story_1/utterances/u"])(
    "answers %s, which it resolves itself",
    async (path) => {
      const { status, text, headers } = await supertest(app).get(path);
      expect([status, text, headers["cache-control"]]).toEqual([200, "<title>Variorum</title>", "no-cache"]);
    },
  );

  it("may be kept for ever where the name has a hash of the content", async () => {
    const { headers } = await supertest(app).get("/assets/main-a1b2c3.js");
    expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect((await supertest(app).get("/theme.js")).headers["cache-control"]).toBe("no-cache");
  });

  it.each([
    ["the smaller copy where the browser takes both", "gzip, deflate, br", "br"],
    ["the other where it takes only that", "gzip", "gzip"],
    ["the asset itself where it takes none", "identity", undefined],
  ])("is sent as %s", async (_case, accepted, encoding) => {
    const { headers, text } = await supertest(app)
      .get("/assets/desk-d4e5f6.js")
      .set("accept-encoding", accepted);
    expect(headers["content-encoding"]).toBe(encoding);
    expect(headers["content-type"]).toMatch(/^text\/javascript/);
    expect(headers.vary).toMatch(/accept-encoding/i);
    expect(headers["cache-control"]).toMatch(/immutable/);
    expect(text).toBe("3".repeat(100));
  });

  it("goes on sending a copy that it has read", async () => {
    writeFileSync(join(folder, "assets/late-a7b8c9.js"), "4");
    writeFileSync(join(folder, "assets/late-a7b8c9.js.br"), brotliCompressSync("4"));
    await supertest(app).get("/assets/late-a7b8c9.js").set("accept-encoding", "br");
    rmSync(join(folder, "assets/late-a7b8c9.js.br"));
    const again = await supertest(app).get("/assets/late-a7b8c9.js").set("accept-encoding", "br");
    expect([again.headers["content-encoding"], again.text]).toEqual(["br", "4"]);
  });

  it.each(["/assets/gone.js", "/favicon.ico", "/../package.json", "/%2e%2e/%2e%2e/etc/passwd.txt"])(
    "does not stand in for the file %s",
    async (path) => {
      expect((await supertest(app).get(path)).status).toBe(404);
    },
  );
});
