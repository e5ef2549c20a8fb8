/** One suite for both engines: what a store keeps, forgets and refuses. */
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { firstBrokenLink } from "../domain/review/event-chain.ts";
import { sha256 } from "../open-desk.ts";
import { addArticle } from "../usecases/add-article.ts";
import { addStory } from "../usecases/add-story.ts";
import { addAttachment } from "../usecases/attachments.ts";
import { addClaim } from "../usecases/claims.ts";
import { ADA, BO, draft, LOST_NOT, newDesk, type TestDesk } from "../usecases/desk.testkit.ts";
import { gatherBundle } from "../usecases/export-bundle.ts";
import { draftReport } from "../usecases/export-report.ts";
import { listUtterances } from "../usecases/list-utterances.ts";
import { addProfile } from "../usecases/profiles.ts";
import { replaceText } from "../usecases/replace-text.ts";
import { ruleOnUtterance } from "../usecases/rule-on-utterance.ts";
import { requestCheck } from "../usecases/second-checks.ts";
import { signStory } from "../usecases/sign-report.ts";
import { verifyStory } from "../usecases/verify-story.ts";
import type { OpenStore } from "./open-store.ts";
import { ENGINES } from "./store.testkit.ts";

const EVERYTHING = { type: [], speaker: [], outlet: [], verdict: [], words: null };
const FIRST_PAGE = { after: null, limit: 100 };
const DISPUTED = {
  articleId: null,
  verdict: "disputed",
  reason: "Heard it.",
  claimId: null,
  finding: null,
  evidence: [],
  correction: null,
  note: null,
} as const;

/** What text can hold that a database would rather not: NUL, half a surrogate pair, marks of direction, a BOM. */
const AWKWARD = "\ufeffnul \u0000 half \ud83d pair 😀 bidi \u202e quote ' \" \\ % _ end\r\n";

describe.each(ENGINES)("the $name store", (engine) => {
  describe.runIf(engine.isHere)("", { timeout: 30_000 }, () => {
    let desk: TestDesk;
    let store: OpenStore;
    beforeEach(async () => {
      desk = await newDesk(engine);
      store = desk.store as OpenStore;
    });
    afterEach(() => desk.discard());

    const firstOf = async (storyId: string) => {
      const { items } = await listUtterances(desk, storyId, EVERYTHING, FIRST_PAGE);
      const [first] = items;
      if (first === undefined) throw new Error("the story has no utterance");
      return first;
    };

    const ruleOnFirst = async (storyId: string) => {
      const { id, version } = await firstOf(storyId);
      return await ruleOnUtterance(desk, ADA, storyId, id, version, DISPUTED);
    };

    it("shows a ruling in the queue at once, though what it filters by is kept", async () => {
      const { state } = await addStory(desk, ADA, LOST_NOT);
      const disputed = { ...EVERYTHING, verdict: ["disputed"] } as const;
      const before = await listUtterances(desk, state.id, disputed, FIRST_PAGE);
      const again = await listUtterances(desk, state.id, disputed, FIRST_PAGE);
      await ruleOnFirst(state.id);
      const after = await listUtterances(desk, state.id, disputed, FIRST_PAGE);
      expect([before.total, again.total, after.total]).toEqual([0, 0, 1]);
    });

    it("reads on while another reading takes a pause", async () => {
      const { state } = await addStory(desk, ADA, LOST_NOT);
      const found = await store.read(
        async () => await listUtterances(desk, state.id, EVERYTHING, FIRST_PAGE),
      );
      expect(found.total).toBeGreaterThan(0);
    });

    it("answers more readings than it has connections, each in its turn", async () => {
      const { state } = await addStory(desk, ADA, LOST_NOT);
      const asked = Array.from({ length: 30 }, () => listUtterances(desk, state.id, EVERYTHING, FIRST_PAGE));
      const totals = (await Promise.all(asked)).map(({ total }) => total);
      expect(new Set(totals)).toEqual(new Set([totals[0]]));
    });

    it("keeps every character of every text", async () => {
      const story = { title: AWKWARD, articles: [draft(`Outlet ${AWKWARD}`, AWKWARD, { title: AWKWARD })] };
      const { state } = await addStory(desk, { id: "profile_1", name: AWKWARD }, story);
      const [record] = await desk.peek((view) => view.articles.ofStories([state.id]));
      const text = await desk.peek((view) => view.articles.text(state.id, record?.id ?? ""));
      const [event] = await desk.peek((view) => view.events.all(state.id));
      expect([text, record?.title, event?.actor.name]).toEqual([AWKWARD, AWKWARD, AWKWARD]);
      expect((await desk.peek((view) => view.stories.find(state.id)))?.title).toBe(AWKWARD);
    });

    it("keeps what a signed report rests on, to the character", async () => {
      const { state } = await addStory(desk, ADA, LOST_NOT);
      const { id: storyId } = state;
      const attachment = await addAttachment(desk, storyId, AWKWARD, Buffer.from([0, 255, 128]));
      const [reported] = (await draftReport(desk, storyId)).utterances;
      const [place] = reported?.readings[0]?.spans ?? [];
      if (reported === undefined || place === undefined) throw new Error("the story has an utterance");
      const claim = await addClaim(desk, ADA, storyId, reported.id, { places: [place], text: AWKWARD });
      const { ruling } = await ruleOnFirst(storyId);
      await requestCheck(desk, BO, storyId, reported.id, ruling.id);
      await replaceText(desk, BO, storyId, place.articleId, { text: `${AWKWARD}\nsign | Ada Bell: We sign` });
      await signStory(desk, ADA, storyId, { note: AWKWARD, overrideReason: AWKWARD, seenEvent: null });
      expect((await verifyStory(desk, storyId)).problems).toEqual([]);
      const bundle = await desk.peek((view) => gatherBundle(view, storyId));
      expect(bundle.attachments).toEqual([{ ...attachment, contentBase64: "AP+A" }]);
      const claims = await desk.peek((view) => view.claims.standing(storyId, reported.id));
      expect(claims).toEqual([claim.state]);
      const checkers = await desk.peek((view) => view.rulings.checkers(storyId));
      expect(checkers).toContainEqual({ utteranceId: reported.id, actorId: ADA.id });
    });

    it("keeps nothing of a write that fails half way", async () => {
      const failing = store.write(async (transaction) => {
        await transaction.profiles.add({ id: "profile_1", name: "Half", createdAt: desk.now() });
        throw new Error("half way");
      });
      await expect(failing).rejects.toThrow("half way");
      expect(await desk.peek((view) => view.profiles.list())).toEqual([]);
    });

    it("refuses a second profile of one name, whatever the case and the accents", async () => {
      await addProfile(desk, { name: "Zoë Marsh" });
      await expect(addProfile(desk, { name: "zoe MARSH" })).rejects.toMatchObject({
        code: "profile.name-taken",
      });
      await addProfile(desk, { name: "東京" });
      expect((await desk.peek((view) => view.profiles.list())).map(({ name }) => name)).toEqual([
        "Zoë Marsh",
        "東京",
      ]);
    });

    it("numbers a story's events without gaps, also when many act at once", async () => {
      const { state } = await addStory(desk, ADA, LOST_NOT);
      const renaming = Array.from({ length: 12 }, async (_, index) =>
        store.write(async (transaction) => {
          await transaction.stories.lock(state.id, desk.now());
          return await transaction.events.append(state.id, `event_many_${index}`, {
            type: "story.renamed",
            actor: BO,
            at: desk.now(),
            summary: "renamed",
            payload: { index },
            utteranceId: null,
            articleId: null,
            undoes: null,
          });
        }),
      );
      await Promise.all(renaming);
      const events = await desk.peek((view) => view.events.all(state.id));
      expect(events.map(({ number }) => number)).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
      expect(firstBrokenLink(events, sha256)).toBeNull();
    });

    it("refuses to change or delete an event", async () => {
      await addStory(desk, ADA, LOST_NOT);
      const forge = sql`update events set summary = '"nothing happened"'`.execute(store.writing);
      await expect(forge).rejects.toThrow(/append-only/);
      await expect(sql`delete from events`.execute(store.writing)).rejects.toThrow(/append-only/);
    });

    it("shows at the very event when the log was changed behind its back", async () => {
      const { state } = await addStory(desk, ADA, LOST_NOT);
      await store.writing.transaction().execute(async (db) => {
        for (const statement of store.engine.logGuards.lower) await sql.raw(statement).execute(db);
        await sql`update events set summary = '"Bo did it"' where number = 2`.execute(db);
      });
      expect(firstBrokenLink(await desk.peek((view) => view.events.all(state.id)), sha256)).toBe(2);
    });

    it("refuses a second event that undoes the same one", async () => {
      const { state, eventId } = await addStory(desk, ADA, LOST_NOT);
      const undo = (id: string) =>
        store.write((transaction) =>
          transaction.events.append(state.id, id, {
            type: "story.deleted",
            actor: ADA,
            at: desk.now(),
            summary: "undone",
            payload: {},
            utteranceId: null,
            articleId: null,
            undoes: eventId,
          }),
        );
      await undo("event_u1");
      await expect(undo("event_u2")).rejects.toThrow(/unique/i);
    });

    it("pages through stories, last changed first, without showing one twice", async () => {
      for (const title of ["first", "second", "third", "fourth", "fifth"]) {
        await addStory(desk, ADA, { title, articles: [] });
      }
      const page = (after: string | null) =>
        desk.peek((view) => view.stories.list("active", { after, limit: 2 }));
      const titles: string[] = [];
      for (let after: string | null = null, turns = 0; turns < 3; turns++) {
        const { items, next, total } = await page(after);
        expect(total).toBe(5);
        titles.push(...items.map(({ title }) => title));
        after = next;
      }
      expect(titles).toEqual(["fifth", "fourth", "third", "second", "first"]);
    });

    it("finds words in the middle of words, accents and case aside, and knows no wildcards", async () => {
      const { state } = await addStory(desk, ADA, {
        title: "Search",
        articles: [
          draft("Courier", "a | José Peña: Inflation will fall 100%\nb | Ada Bell: We sign"),
          draft("Ledger", "a | José Peña: Inflation will fall\nb | Ada Bell: We sign"),
        ],
      });
      const find = async (words: string) => {
        const page = await listUtterances(desk, state.id, { ...EVERYTHING, words }, FIRST_PAGE);
        return page.items.map(({ id }) => id.split("_")[1]);
      };
      expect(await find("PENA inflat")).toEqual(["a"]);
      expect(await find("%")).toEqual(["a", "b"]);
      expect(await find("100%")).toEqual(["a"]);
      expect(await find("sign")).toEqual(["b"]);
    });

    it("keeps two writers' articles when both add at once", async () => {
      const { state } = await addStory(desk, ADA, LOST_NOT);
      await Promise.all([
        addArticle(desk, ADA, state.id, draft("Herald", "sign | Ada Bell: We may sign")),
        addArticle(desk, BO, state.id, draft("Lantern", "sign | Ada Bell: We won't sign")),
      ]);
      const { items } = await listUtterances(desk, state.id, EVERYTHING, FIRST_PAGE);
      expect(items[0]?.witnesses.map(({ outlet }) => outlet).sort()).toEqual([
        "Courier",
        "Herald",
        "Lantern",
        "Ledger",
      ]);
    });

    it("lets one of two rulings through that saw the same version", async () => {
      const { state } = await addStory(desk, ADA, LOST_NOT);
      const { id, version } = await firstOf(state.id);
      const rule = () => ruleOnUtterance(desk, ADA, state.id, id, version, DISPUTED);
      const both = await Promise.allSettled([rule(), rule()]);
      expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      expect(await desk.peek((view) => view.rulings.standing(state.id))).toHaveLength(1);
    });

    it("keeps corrections in the order of making, also those that come back", async () => {
      const { state } = await addStory(desk, ADA, LOST_NOT);
      const placed = (id: string) => ({
        correction: { kind: "merge", groups: [], id } as const,
        summary: AWKWARD,
        actor: ADA,
        at: desk.now(),
        eventId: `event_of_${id}`,
      });
      await store.write(async ({ corrections }) => {
        await corrections.insert(state.id, 7, [placed("c")]);
        await corrections.insert(state.id, 5, [placed("b"), placed("a")]);
        await corrections.withdraw(state.id, ["a", "b"]);
        await corrections.setOutcomes(state.id, [
          { correctionId: "c", why: "Gone.", utteranceIds: ["utterance_1", "utterance_2"] },
        ]);
      });
      const standing = () => desk.peek((view) => view.corrections.standing(state.id));
      expect(await standing()).toEqual([
        {
          ...placed("c"),
          at: expect.anything(),
          applies: false,
          why: "Gone.",
          utteranceIds: ["utterance_1", "utterance_2"],
        },
      ]);
      const ids = await desk.peek((view) => view.corrections.standingWith(state.id, ["b"]));
      expect(ids.map(({ id }) => id)).toEqual(["b", "c"]);
      await store.write(({ corrections }) =>
        corrections.reinstate(state.id, [{ ...placed("b"), actor: BO }]),
      );
      expect((await standing()).map(({ correction, actor }) => [correction.id, actor])).toEqual([
        ["b", BO],
        ["c", ADA],
      ]);
    });

    it("tells what was logged since a number, and how far each story has come", async () => {
      const { state } = await addStory(desk, ADA, LOST_NOT);
      const since = (number: number, limit: number) =>
        desk.peek(async ({ events }) =>
          (await events.since(state.id, number, limit)).map((event) => event.number),
        );
      expect([await since(0, 2), await since(1, 9), await since(3, 9)]).toEqual([[1, 2], [2, 3], []]);
      expect(await desk.peek(({ events }) => events.newest())).toEqual(new Map([[state.id, 3]]));
    });

    it("shows a reader one moment while a writer goes on", async () => {
      const { state } = await addStory(desk, ADA, LOST_NOT);
      const [before, after] = await desk.peek(async (view) => {
        const first = await view.rulings.standing(state.id);
        if (engine.name === "PostgreSQL") await ruleOnFirst(state.id);
        return [first, await view.rulings.standing(state.id)] as const;
      });
      expect(after).toEqual(before);
    });
  });
});
