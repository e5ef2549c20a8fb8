/** One happy path through the API, and what only HTTP has to say: versions, headers, pages, files. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ACTOR_HEADER } from "../contract/profiles.ts";
import { API_ROOT } from "../contract/routes.ts";
import { newApi, type TestApi } from "./http.testkit.ts";

describe("the API", { timeout: 30_000 }, () => {
  let api: TestApi;
  beforeEach(async () => {
    api = await newApi();
  });
  afterEach(() => api.discard());

  const get = (path: string) => api.agent.get(`${API_ROOT}${path}`);
  const send = (method: "post" | "patch" | "delete", path: string, body?: object) =>
    api.agent[method](`${API_ROOT}${path}`).set(ACTOR_HEADER, api.profileId).send(body);
  const utterancePath = () => `/stories/${api.storyId}/utterances/${api.utteranceId}`;
  const rule = (version: string, body: object) =>
    send("post", `${utterancePath()}/rulings`, body).set("if-match", version);

  it("says that it is well", async () => {
    expect((await get("/health")).body).toEqual({ status: "ok", version: "0.0.0", store: "embedded" });
  });

  it("takes a story from its articles to a ruling and back", async () => {
    const opened = await send("post", "/stories", { title: " The pact ", articles: [] });
    expect([opened.status, opened.body.state.title]).toEqual([201, "The pact"]);
    const storyId = opened.body.state.id;
    for (const [outlet, words] of [
      ["Courier", "We will not"],
      ["Ledger", "We will"],
    ]) {
      const article = { outlet, text: `a | Ada Bell: ${words}` };
      expect((await send("post", `/stories/${storyId}/articles`, article)).status).toBe(201);
    }
    const queue = await get(`/stories/${storyId}/utterances?type=negation&type=number`);
    expect([queue.body.total, queue.body.items[0].stake]).toEqual([1, 0.95]);
    const path = `/stories/${storyId}/utterances/${queue.body.items[0].id}`;
    const { headers } = await get(path);
    const ruled = await send("post", `${path}/rulings`, { verdict: "disputed", reason: "Heard it." }).set(
      "if-match",
      headers.etag ?? "",
    );
    expect([ruled.status, ruled.body.ruling.actor.name]).toEqual([201, "Ada"]);
    const undone = await send("post", `/stories/${storyId}/events/${ruled.body.eventId}/undo`);
    expect([undone.status, undone.body.type]).toEqual([201, "ruling.withdrawn"]);
  });

  it("answers a stale ruling with 412 and what stands now", async () => {
    await rule('"0"', { verdict: "verified", reason: "On tape." });
    const { status, body } = await rule('"0"', { verdict: "disputed", reason: "No." });
    expect([status, body.code, body.current.version, body.current.rulings[0].reason]).toEqual([
      412,
      "ruling.stale",
      1,
      "On tape.",
    ]);
  });

  it.each(['"0"', 'W/"0"', "0"])("takes the version as %s", async (version) => {
    expect((await rule(version, { verdict: "verified", reason: "On tape." })).status).toBe(201);
  });

  it("refuses a verdict without a reason with a code of its own", async () => {
    const { status, body } = await rule('"0"', { verdict: "verified" });
    expect([status, body.code]).toEqual([422, "ruling.reason-required"]);
  });

  it("pages with a cursor to the end and no further", async () => {
    for (const title of ["b", "c"]) await send("post", "/stories", { title });
    const titles: string[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const { body } = await get(`/stories?limit=1${cursor && `&cursor=${cursor}`}`);
      titles.push(...body.items.map(({ title }: { title: string }) => title));
      cursor = body.nextCursor;
    }
    expect(titles).toEqual(["c", "b", "The treaty"]);
  });

  it("names all that is wrong with what was sent, each at its place", async () => {
    const { body } = await send("post", "/stories", {
      title: "",
      articles: [{ outlet: "", text: " ", url: "ftp://x" }],
    });
    expect(body.issues.map(({ path }: { path: string }) => path).sort()).toEqual([
      "articles.0.outlet",
      "articles.0.text",
      "articles.0.url",
      "title",
    ]);
  });

  it("refuses a text of 20 MB as too large, and nothing is lost", async () => {
    const { status, body } = await send("post", `/stories/${api.storyId}/articles`, {
      outlet: "Herald",
      text: "x".repeat(20_000_000),
    });
    expect([status, body.code]).toEqual([400, "request.invalid"]);
    expect(body.detail).toMatch(/2,000,000 characters/);
    expect((await get(`/stories/${api.storyId}`)).body.counts.articles).toBe(2);
  });

  it("keeps what is awkward in a text", async () => {
    const text = "nul \u0000 half \ud83d rtl \u202e\r\n\tend";
    const added = await send("post", `/stories/${api.storyId}/articles`, { outlet: "Herald", text });
    const read = await get(`/stories/${api.storyId}/articles/${added.body.state.id}`);
    expect(read.body.text).toBe(text);
  });

  it("reads a file into text without keeping it", async () => {
    const contentBase64 = Buffer.from("Nil all.").toString("base64");
    const { body } = await api.agent
      .post(`${API_ROOT}/readable-texts`)
      .send({ name: "a.txt", contentBase64 });
    expect(body.text).toBe("Nil all.");
  });

  it.each([
    ["html", "text/html"],
    ["markdown", "text/markdown"],
    ["csv", "text/csv"],
    ["json", "application/json"],
    ["claimreview", "application/ld+json"],
    ["web-annotation", "application/ld+json"],
    ["tei", "application/tei+xml"],
    ["pdf", "application/pdf"],
    ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ])("exports the report as %s", async (format, type) => {
    const path = `/stories/${api.storyId}/report?format=${format}`;
    const shown = await get(path);
    expect([shown.status, shown.type, shown.headers["content-disposition"]]).toEqual([200, type, undefined]);
    // A browser's PDF viewer does not run in a sandbox; all else that is shown stands in one.
    const policy = format === "pdf" ? /^frame-ancestors 'self'$/ : /^default-src 'none'.*sandbox/;
    expect(shown.headers["content-security-policy"]).toMatch(policy);
    const saved = await get(`${path}&download=1`);
    expect(saved.headers["content-disposition"]).toMatch(/^attachment; filename="?the-treaty-v3\./);
  });

  it("documents every route", async () => {
    const { body } = await get("/openapi.json");
    expect(body.openapi).toBe("3.1.0");
    expect(
      body.paths[`${API_ROOT}/stories/{storyId}/utterances/{utteranceId}/rulings`].post.parameters,
    ).toHaveLength(4);
  });

  it("lets no cache keep an answer, and no browser guess its type", async () => {
    const { headers } = await get(utterancePath());
    expect(headers).toMatchObject({
      "cache-control": "no-store",
      etag: '"0"',
      "x-content-type-options": "nosniff",
    });
    expect(headers["content-security-policy"]).not.toMatch(/unsafe/);
    expect(headers).not.toHaveProperty("x-powered-by");
  });

  it("keeps a bug to itself: a sentence out, the fault into the log", async () => {
    api.desk.analyzer.analyze = async () => {
      throw new Error("secret /home/ada/desk.ts:3");
    };
    const { status, body } = await send("post", `/stories/${api.storyId}/articles`, {
      outlet: "Herald",
      text: "x",
    });
    expect([status, body]).toEqual([
      500,
      { code: "server.failed", detail: expect.not.stringContaining("secret") },
    ]);
  });

  it("takes a story from an attached file to a signed report that is verified", async () => {
    const file = await send("post", `/stories/${api.storyId}/attachments`, {
      name: "call <b>.html",
      contentBase64: Buffer.from("<script>alert(1)</script>").toString("base64"),
    });
    expect([file.status, file.body.size]).toEqual([201, 25]);
    const evidence = { kind: "recording", standing: "primary", bearing: "against", description: "The call" };
    await rule("0", {
      verdict: "disputed",
      reason: "Heard it.",
      evidence: [{ ...evidence, attachment: file.body, quotation: "We will not", isPrivate: true }],
    });
    const ready = await get(`/stories/${api.storyId}/readiness`);
    const { eventNumber } = ready.body;
    const stale = await send("post", `/stories/${api.storyId}/versions`, { eventNumber: eventNumber - 1 });
    expect([ready.body.isReady, stale.status, stale.body.code]).toEqual([true, 412, "report.stale"]);
    const signed = await send("post", `/stories/${api.storyId}/versions`, {
      eventNumber,
      note: "For print.",
    });
    expect([signed.status, signed.body.number, signed.body.staleBecause]).toEqual([201, 1, []]);
    const report = await get(`/stories/${api.storyId}/report?format=json&version=1&audience=public`);
    expect(JSON.parse(report.text)).toMatchObject({ signOff: { number: 1, note: null }, audit: [] });
    expect(report.text).not.toContain("The call");
    const { body } = await get(`/stories/${api.storyId}/verification`);
    expect(body).toMatchObject({ isWhole: true, checked: { attachments: 1, versions: 1 } });
    expect((await get(`/stories/${api.storyId}/report?format=json&version=2`)).body.code).toBe(
      "report.version-unknown",
    );
  });

  it("hands an attached file out to be saved, never to be shown", async () => {
    const contentBase64 = Buffer.from("<script>alert(1)</script>").toString("base64");
    const file = await send("post", `/stories/${api.storyId}/attachments`, {
      name: "page.html",
      contentBase64,
    });
    const { headers, body } = await get(`/stories/${api.storyId}/attachments/${file.body.id}`);
    expect(headers).toMatchObject({
      "content-type": "application/octet-stream",
      "content-disposition": "attachment; filename=page.html",
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
    });
    expect(Buffer.from(body).toString("base64")).toBe(contentBase64);
  });

  it("lets two people check one ruling, the second without the first's words", async () => {
    const { body } = await rule("0", { verdict: "verified", reason: "On tape." });
    const asked = await send("post", `${utterancePath()}/second-checks`, { rulingId: body.ruling.id });
    expect([asked.status, asked.body.state.state]).toEqual([201, "outstanding"]);
    const path = `${utterancePath()}/second-checks/${asked.body.state.id}/ruling`;
    const own = await send("post", path, { verdict: "verified", reason: "Me again." });
    expect([own.status, own.body.code]).toEqual([409, "check.impossible"]);
    const bo = await api.agent.post(`${API_ROOT}/profiles`).send({ name: "Bo" });
    const checked = await send("post", path, { verdict: "disputed", reason: "Not on my tape." }).set(
      ACTOR_HEADER,
      bo.body.id,
    );
    expect([checked.status, checked.body.state.state]).toEqual([201, "differs"]);
    const { body: utterance } = await get(utterancePath());
    expect([utterance.verdict, utterance.secondChecks[0].ruling.reason]).toEqual([
      "verified",
      "Not on my tape.",
    ]);
    expect((await get(`/stories/${api.storyId}/readiness`)).body.missing[0].rule).toBe(
      "second-check-differs",
    );
  });

  it("takes down a reply, lists it and takes it out; withdraws a signed version", async () => {
    const path = `/stories/${api.storyId}/replies`;
    const draft = { from: "Ledger", receivedAt: "2025-02-01", text: "We stand by it." };
    const half = await send("post", path, { ...draft, from: " ", url: "ledger.example" });
    expect([half.status, half.body.issues.map((issue: { path: string }) => issue.path)]).toEqual([
      400,
      ["from", "url"],
    ]);
    const { status, body } = await send("post", path, draft);
    expect([status, body.state]).toEqual([
      201,
      expect.objectContaining({ ...draft, utteranceId: null, url: null, isPrivate: false }),
    ]);
    expect((await get(path)).body).toMatchObject({ total: 1, items: [draft] });
    const gone = await send("delete", `${path}/${body.state.id}`);
    expect([gone.status, (await get(path)).body.total]).toEqual([200, 0]);

    const { body: readiness } = await get(`/stories/${api.storyId}/readiness`);
    const signing = { eventNumber: readiness.eventNumber, overrideReason: "Deadline." };
    const versions = `/stories/${api.storyId}/versions`;
    const { body: signed } = await send("post", versions, signing);
    expect(signed.voided).toBeNull();
    const withdrawn = await send("post", `${versions}/${signed.number}/void`, { reason: "Cut tape." });
    expect([withdrawn.status, withdrawn.body.state.voided.reason]).toEqual([200, "Cut tape."]);
    const report = await get(`/stories/${api.storyId}/report?format=html&version=${signed.number}`);
    expect(report.text).toContain("Cut tape.");
  });

  it("takes a story out of one desk and into another", async () => {
    await rule("0", { verdict: "unresolved", reason: "No tape." });
    const report = await get(`/stories/${api.storyId}/report?format=json`);
    const again = await api.agent.post(`${API_ROOT}/story-bundles`).send(JSON.parse(report.text));
    expect([again.status, again.body.code]).toEqual([409, "bundle.known"]);
    const elsewhere = await newApi();
    try {
      const bundle = { ...JSON.parse(report.text).bundle, storyId: "story_9" };
      const forged = await elsewhere.agent.post(`${API_ROOT}/story-bundles`).send({ bundle });
      expect([forged.status, forged.body.code]).toEqual([422, "bundle.invalid"]);
    } finally {
      await elsewhere.discard();
    }
  });

  it("keeps the texts of an address, and says how they differ", async () => {
    const path = `/stories/${api.storyId}/articles/${api.articleId}/revisions`;
    const text = "sign | Ada Bell: We shall not sign";
    const revised = await send("post", path, { text });
    expect([revised.status, revised.body.state.id]).toEqual([201, api.articleId]);
    expect((await get(path)).body).toMatchObject({ total: 2, items: [{ number: 1 }, { isCurrent: true }] });
    expect((await get(`${path}/2`)).body.text).toBe(text);
    const { body } = await get(`${path}/1/difference`);
    expect(body.parts.map(({ kind }: { kind: string }) => kind)).toEqual([
      "same",
      "removed",
      "added",
      "same",
    ]);
    expect((await get(`${path}/9`)).body.code).toBe("revision.not-found");
  });
});
