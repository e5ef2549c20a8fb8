import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addArticle } from "./add-article.ts";
import { addStory } from "./add-story.ts";
import { changeArticle } from "./change-article.ts";
import { ADA, draft, LOST_NOT, newDesk, type TestDesk } from "./desk.testkit.ts";
import { draftReport } from "./export-report.ts";
import { listQuotations, listSpeakers } from "./list-findings.ts";
import { listUtterances } from "./list-utterances.ts";
import { readArticle } from "./read-articles.ts";
import { readUtterance } from "./read-utterance.ts";
import { removeArticle } from "./remove-article.ts";
import { ruleOnUtterance } from "./rule-on-utterance.ts";
import { undoEvent } from "./undo-event.ts";

const EVERYTHING = { type: [], speaker: [], outlet: [], verdict: [], words: null };
const FIRST_PAGE = { after: null, limit: 100 };
const VERIFIED = {
  articleId: null,
  verdict: "verified",
  reason: "On tape.",
  claimId: null,
  finding: null,
  evidence: [],
  correction: null,
  note: null,
} as const;

describe("an article", () => {
  let desk: TestDesk;
  let storyId: string;
  beforeEach(async () => {
    desk = await newDesk();
    storyId = (await addStory(desk, ADA, LOST_NOT)).state.id;
  });
  afterEach(() => desk.discard());

  const queue = async () => (await listUtterances(desk, storyId, EVERYTHING, FIRST_PAGE)).items;
  const only = async () => {
    const [utterance, ...more] = await queue();
    if (utterance === undefined || more.length > 0) throw new Error(`one utterance, not ${more.length + 1}`);
    return utterance;
  };
  const outlets = async () => (await only()).witnesses.map(({ outlet }) => outlet);
  const courier = "article_1";

  it("joins the utterances it reports, which keep their ids", async () => {
    const before = await only();
    const { state } = await addArticle(desk, ADA, storyId, draft("Courant", "sign | Ada Bell: We may sign"));
    expect([state.sigil, state.quotationCount]).toEqual(["Cour", 1]);
    expect([(await only()).id, await outlets()]).toEqual([before.id, ["Courier", "Ledger", "Courant"]]);
  });

  it("is taken out again by undo, and put back by undoing that", async () => {
    const { eventId } = await addArticle(desk, ADA, storyId, draft("Herald", "sign | Ada Bell: We may sign"));
    const removal = await undoEvent(desk, ADA, storyId, eventId);
    expect([removal.type, await outlets()]).toEqual(["article.removed", ["Courier", "Ledger"]]);
    await undoEvent(desk, ADA, storyId, removal.id);
    expect(await outlets()).toEqual(["Courier", "Ledger", "Herald"]);
  });

  it("tells its language and headline by itself where the editor does not", async () => {
    const text = "# Treaty off\nsign | Ada Bell: No";
    const told = await addArticle(desk, ADA, storyId, draft("Herald", text, { language: null }));
    expect([told.state.language, told.state.title]).toEqual(["en", "Treaty off"]);
    const given = await addArticle(
      desk,
      ADA,
      storyId,
      draft("Lantern", text, { language: "de", title: "Mine" }),
    );
    expect([given.state.language, given.state.title]).toEqual(["de", "Mine"]);
  });

  it("is refused when the outlet's text is in already, and may come from another outlet", async () => {
    const [first] = LOST_NOT.articles;
    const text = first?.text ?? "";
    await expect(addArticle(desk, ADA, storyId, draft("COURIER", text))).rejects.toMatchObject({
      code: "article.duplicate",
    });
    await addArticle(desk, ADA, storyId, draft("Herald", text));
    expect(await outlets()).toHaveLength(3);
  });

  it("is analyzed anew when its date or kind changes, not when its byline does", async () => {
    const analyses = desk.analyzer.analyses;
    await changeArticle(desk, ADA, storyId, courier, { byline: "Bo Carr" });
    expect(desk.analyzer.analyses).toBe(analyses);
    const { state } = await changeArticle(desk, ADA, storyId, courier, {
      publishedAt: "2025-01-30",
      kind: "transcript",
    });
    expect([desk.analyzer.analyses, state.publishedAt, state.kind, state.byline]).toEqual([
      analyses + 1,
      "2025-01-30",
      "transcript",
      "Bo Carr",
    ]);
  });

  it("is told where an archive keeps a copy of it, which the log names and undo takes back", async () => {
    const { state, eventId } = await changeArticle(desk, ADA, storyId, courier, {
      archiveUrl: "https://archive.example/courier",
    });
    expect(state.archiveUrl).toBe("https://archive.example/courier");
    await undoEvent(desk, ADA, storyId, eventId);
    expect((await readArticle(desk, storyId, courier)).archiveUrl).toBeNull();
  });

  it("is told when its text was fetched and who translated it, without being read anew", async () => {
    const analyses = desk.analyzer.analyses;
    const said = { fetchedAt: "2025-02-01T09:30:00Z", translator: "Ilse Wen" };
    const { state } = await changeArticle(desk, ADA, storyId, courier, said);
    expect(state).toMatchObject(said);
    expect(desk.analyzer.analyses).toBe(analyses);
    const report = await draftReport(desk, storyId);
    expect(report.sources.find(({ articleId }) => articleId === courier)).toMatchObject(said);
  });

  it("gets its labels back by undo, as long as nobody has changed them since", async () => {
    const first = await changeArticle(desk, ADA, storyId, courier, {
      outlet: "The Courier",
      wire: "Lantern",
    });
    const second = await changeArticle(desk, ADA, storyId, courier, { wire: null });
    await expect(undoEvent(desk, ADA, storyId, first.eventId)).rejects.toMatchObject({
      code: "event.not-undoable",
    });
    await undoEvent(desk, ADA, storyId, second.eventId);
    await undoEvent(desk, ADA, storyId, first.eventId);
    expect(await readArticle(desk, storyId, courier)).toMatchObject({ outlet: "Courier", wire: null });
  });

  it("may not become a copy of another by a change of outlet", async () => {
    const text = LOST_NOT.articles[0]?.text ?? "";
    const { state } = await addArticle(desk, ADA, storyId, draft("Herald", text));
    const rename = changeArticle(desk, ADA, storyId, state.id, { outlet: "Courier" });
    await expect(rename).rejects.toMatchObject({ code: "article.duplicate" });
  });

  it("leaves an orphan when it goes and the utterance was ruled on: shown, with its ruling, as it last was", async () => {
    const { id, version } = await only();
    await ruleOnUtterance(desk, ADA, storyId, id, version, VERIFIED);
    const { eventId } = await removeArticle(desk, ADA, storyId, courier);
    const orphan = await readUtterance(desk, storyId, id);
    expect([orphan.isOrphan, orphan.verdict, orphan.rulings.length]).toEqual([true, "verified", 1]);
    expect(orphan.witnesses.map(({ outlet, context }) => `${outlet}: ${context.text}`)).toEqual([
      "Courier: sign | Ada Bell: We will not sign",
      "Ledger: sign | Ada Bell: We will sign",
    ]);
    await undoEvent(desk, ADA, storyId, eventId);
    expect(await only()).toMatchObject({ id, isOrphan: false, verdict: "verified" });
  });

  it("leaves nothing when it goes and nobody had ruled", async () => {
    await removeArticle(desk, ADA, storyId, courier);
    expect(await queue()).toEqual([]);
  });

  it("changes the version of the utterances it joins, and of no other", async () => {
    const more = "\nother | Bo Carr: Fine";
    const two = {
      title: "Two",
      articles: LOST_NOT.articles.map((article) => ({ ...article, text: article.text + more })),
    };
    storyId = (await addStory(desk, ADA, two)).state.id;
    await addArticle(desk, ADA, storyId, draft("Herald", "sign | Ada Bell: We may sign"));
    const versions = (await queue()).map(({ gist, version }) => `${gist} ${version}`);
    expect(versions).toEqual(["We will not sign 1", "Fine 0"]);
  });

  it("starts over when someone else has changed the articles during the analysis", async () => {
    const { analyzer } = desk;
    const analyze = analyzer.analyze.bind(analyzer);
    let isFirst = true;
    analyzer.analyze = async (articles, corrections) => {
      const analysis = await analyze(articles, corrections);
      if (isFirst) {
        isFirst = false;
        await addArticle(desk, ADA, storyId, draft("Quicker", "sign | Ada Bell: We might sign"));
      }
      return analysis;
    };
    await addArticle(desk, ADA, storyId, draft("Slower", "sign | Ada Bell: We could sign"));
    expect((await outlets()).sort()).toEqual(["Courier", "Ledger", "Quicker", "Slower"]);
  });

  it("is nothing but refused when the analysis fails", async () => {
    desk.analyzer.analyze = async () => {
      throw new Error("out of words");
    };
    await expect(addArticle(desk, ADA, storyId, draft("Herald", "x"))).rejects.toThrow("out of words");
    expect(
      (await desk.peek((view) => view.articles.ofStories([storyId]))).map(({ outlet }) => outlet),
    ).toEqual(["Courier", "Ledger"]);
  });

  it("lists its quotations with their words, and the story's speakers", async () => {
    const filter = { articleId: courier, speakerId: null, mode: null };
    const { items } = await listQuotations(desk, storyId, filter, FIRST_PAGE);
    expect(items.map(({ text, outlet, utteranceId }) => [text, outlet, utteranceId])).toEqual([
      ["We will not sign", "Courier", (await only()).id],
    ]);
    const speakers = await listSpeakers(desk, storyId, FIRST_PAGE);
    expect(speakers.items.map(({ name, quotationCount }) => [name, quotationCount])).toEqual([
      ["Ada Bell", 2],
    ]);
  });

  it("is not found once it is out", async () => {
    await removeArticle(desk, ADA, storyId, courier);
    const notFound = { code: "article.not-found" };
    await expect(readArticle(desk, storyId, courier)).rejects.toMatchObject(notFound);
    await expect(changeArticle(desk, ADA, storyId, courier, { wire: "x" })).rejects.toMatchObject(notFound);
    await expect(removeArticle(desk, ADA, storyId, courier)).rejects.toMatchObject(notFound);
  });
});
