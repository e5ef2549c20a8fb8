import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addStory } from "./add-story.ts";
import { compareRevisions, listRevisions, readRevision } from "./article-revisions.ts";
import { changeArticle } from "./change-article.ts";
import { addClaim } from "./claims.ts";
import { ADA, BO, draft, newDesk, type TestDesk } from "./desk.testkit.ts";
import { draftReport } from "./export-report.ts";
import { WHOLE_STORY } from "./gather-report.ts";
import { importStory } from "./import-story.ts";
import { listUtterances } from "./list-utterances.ts";
import { THE_DESK } from "./profiles.ts";
import { readUtterance } from "./read-utterance.ts";
import { replaceText } from "./replace-text.ts";
import { readVersion } from "./report-versions.ts";
import { ruleOnUtterance } from "./rule-on-utterance.ts";
import type { RulingDraft } from "./ruling-drafts.ts";
import { signStory } from "./sign-report.ts";
import { takeInArticle } from "./take-in-article.ts";
import { undoEvent } from "./undo-event.ts";
import { verifyStory } from "./verify-story.ts";

const URL = "https://courier.example/treaty";
const SIGN = "sign | Ada Bell: We will not sign";
const PAY = "pay | Ada Bell: We will pay";
const COURIER = draft("Courier", `${SIGN}\n${PAY}`, { url: URL, file: "courier.txt" });
const LEDGER = draft("Ledger", "sign | Ada Bell: We will sign\npay | Ada Bell: We shall pay", {
  file: "ledger.txt",
});
const FIRST_PAGE = { after: null, limit: 100 };
const VERIFIED: RulingDraft = {
  articleId: null,
  claimId: null,
  verdict: "verified",
  finding: null,
  reason: "Heard it.",
  evidence: [],
  correction: null,
  note: null,
};

let desk: TestDesk;
let storyId: string;
beforeEach(async () => {
  desk = await newDesk();
  const folder = { folder: "treaty", title: "The treaty", articles: [COURIER, LEDGER] };
  storyId = (await importStory(desk, THE_DESK, folder)).storyId;
});
afterEach(() => desk.discard());

const queue = async () => (await listUtterances(desk, storyId, WHOLE_STORY, FIRST_PAGE)).items;
const verdicts = async () =>
  Object.fromEntries(
    (await queue()).map(({ gist, verdict, isOrphan }) => [gist, isOrphan ? `${verdict}, lost` : verdict]),
  );
const ruleOnAll = async (articleId: string | null = null) => {
  for (const { id, version } of await queue()) {
    await ruleOnUtterance(desk, ADA, storyId, id, version, { ...VERIFIED, articleId });
  }
};
it("has the time of its own fetching, not the older text's, which undo brings back", async () => {
  const fetched = async () => (await draftReport(desk, storyId)).sources[0]?.fetchedAt;
  await changeArticle(desk, ADA, storyId, "article_1", { fetchedAt: "2025-02-01" });
  const { eventId } = await replaceText(desk, BO, storyId, "article_1", { text: SIGN });
  expect(await fetched()).toBeNull();
  await undoEvent(desk, BO, storyId, eventId);
  expect(await fetched()).toBe("2025-02-01");
  await takeInArticle(desk, BO, storyId, { ...COURIER, text: SIGN, fetchedAt: "2025-02-03T08:00:00Z" });
  expect(await fetched()).toBe("2025-02-03T08:00:00Z");
  expect((await verifyStory(desk, storyId)).problems).toEqual([]);
});

const revise = (text: string) => replaceText(desk, BO, storyId, "article_1", { text });

describe("a changed text", () => {
  it("keeps the article and its older text, and tells how the two differ", async () => {
    await revise(`# New\n\n${SIGN.replace("will", "shall")}\n${PAY}`);
    const { items } = await listRevisions(desk, storyId, "article_1", FIRST_PAGE);
    expect(items.map(({ number, isCurrent }) => [number, isCurrent])).toEqual([
      [1, false],
      [2, true],
    ]);
    expect((await readRevision(desk, storyId, "article_1", 1)).text).toBe(COURIER.text);
    const { parts } = await compareRevisions(desk, storyId, "article_1", 1, null);
    expect(
      parts.filter(({ kind }) => kind !== "same").map(({ kind, text }) => `${kind} ${text.trim()}`),
    ).toEqual(["added # New", "removed will", "added shall"]);
  });

  it("reopens the verdicts whose words it touches, and no other", async () => {
    await ruleOnAll();
    await revise(`Moved down.\n\n${SIGN.replace("not ", "")} it\n${PAY}`);
    expect(await verdicts()).toEqual({ "We will sign it": "open", "We shall pay": "verified" });
  });

  it("reopens the ruling on its own reading, and leaves another outlet's", async () => {
    await ruleOnAll("article_1");
    await ruleOnAll("article_2");
    await revise(SIGN.replace("not", "now"));
    const [sign] = (await queue()).filter(({ isOrphan }) => !isOrphan);
    const { witnesses } = await readUtterance(desk, storyId, sign?.id ?? "");
    expect(witnesses.map(({ outlet, verdict }) => `${outlet} ${verdict}`)).toEqual([
      "Courier open",
      "Ledger verified",
    ]);
  });

  it("loses what is gone: the utterance stays as an orphan, shown in the text it was ruled on", async () => {
    await ruleOnAll();
    await revise("Nothing is said here any more, at some length, to move every place.");
    expect(await verdicts()).toEqual({ "We will not sign": "open, lost", "We shall pay": "open, lost" });
    const [orphan] = await queue();
    const { witnesses } = await readUtterance(desk, storyId, orphan?.id ?? "");
    expect(witnesses.map(({ context }) => context.text)).toEqual([SIGN, "sign | Ada Bell: We will sign"]);
    const [reported] = (await draftReport(desk, storyId)).utterances;
    expect(reported?.readings.map(({ text }) => text)).toEqual(["We will not sign", "We will sign"]);
  });

  it("keeps an utterance's id where its words have only moved", async () => {
    const before = await queue();
    await revise(`A new first line.\n\n${PAY}\n${SIGN}`);
    expect((await queue()).map(({ id, version }) => [id, version > 0])).toEqual(
      before.map(({ id }) => [id, true]),
    );
  });

  it("finds a second claim's words again, or shows them as lost", async () => {
    const [first] = await queue();
    const start = COURIER.text.indexOf("not sign");
    const places = [{ articleId: "article_1", start, end: start + 8 }];
    await addClaim(desk, ADA, storyId, first?.id ?? "", { places, text: null });
    const claimed = async () => (await readUtterance(desk, storyId, first?.id ?? "")).claims[0]?.places;
    await revise(`Moved.\n${COURIER.text}`);
    expect(await claimed()).toEqual([{ articleId: "article_1", start: start + 7, end: start + 15 }]);
    await revise(COURIER.text.replace("not sign", "never sign"));
    expect(await claimed()).toEqual([]);
  });

  it("makes the signed version stale, and a report tells that the text was changed", async () => {
    await signStory(desk, ADA, storyId, { note: null, overrideReason: null, seenEvent: null });
    await revise(SIGN);
    expect((await readVersion(desk, storyId, 1)).staleBecause.map(({ type }) => type)).toEqual([
      "article.revised",
    ]);
    const report = await draftReport(desk, storyId);
    expect(report.changes?.sentences).toContain("Courier changed its text.");
    expect(report.sources.find(({ outlet }) => outlet === "Courier")?.earlierTexts).toHaveLength(1);
    expect((await verifyStory(desk, storyId)).problems).toEqual([]);
  });

  it("is undone whole: text, verdicts and all", async () => {
    await ruleOnAll();
    const before = await verdicts();
    const { eventId } = await revise("Nothing.");
    const undoing = await undoEvent(desk, ADA, storyId, eventId);
    expect([undoing.type, await verdicts()]).toEqual(["article.revised", before]);
    await undoEvent(desk, ADA, storyId, undoing.id);
    expect(Object.values(await verdicts())).toEqual(["open, lost", "open, lost"]);
    expect((await verifyStory(desk, storyId)).problems).toEqual([]);
  });

  it("is refused where it is the text that stands", async () => {
    await expect(revise(COURIER.text)).rejects.toMatchObject({ code: "article.duplicate" });
  });
});

describe("a text of an address that is in", () => {
  it("is taken in as the article's newest, whether an editor adds it or a folder brings it", async () => {
    const added = await takeInArticle(desk, ADA, storyId, { ...COURIER, text: SIGN, url: `${URL}/#top` });
    expect(added.state.id).toBe("article_1");
    const changed = { ...COURIER, text: PAY };
    const folder = { folder: "treaty", title: "The treaty", articles: [changed, LEDGER] };
    expect(await importStory(desk, THE_DESK, folder)).toMatchObject({ added: [], revised: ["Courier"] });
    expect((await listRevisions(desk, storyId, "article_1", FIRST_PAGE)).total).toBe(3);
  });

  it("is an article of its own where the address is another, or none", async () => {
    const other = { ...COURIER, text: SIGN, url: `${URL}/2` };
    expect((await takeInArticle(desk, ADA, storyId, other)).state.id).not.toBe("article_1");
    const none = await addStory(desk, ADA, { title: "x", articles: [draft("A", "x")] });
    await takeInArticle(desk, ADA, none.state.id, draft("A", "y"));
    expect(await desk.peek((view) => view.articles.ofStories([none.state.id]))).toHaveLength(2);
  });
});
