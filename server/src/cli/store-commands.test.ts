/**
 * The commands that work on the store, as one session at one desk: each step
 * goes on from the one before, since starting workers from source takes seconds.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { variorum } from "./command-line.testkit.ts";

let folder: string;
const at = (...names: string[]) => join(folder, ...names);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "variorum-desk-"));
  vi.stubEnv("VARIORUM_DATA_DIR", at("data"));
  vi.stubEnv("DATABASE_URL", "");
  await mkdir(at("treaty"));
  await writeFile(at("treaty", "argus.txt"), "“We will not sign the treaty,” said Ada Bell.");
  await writeFile(at("treaty", "beacon.txt"), "“We will sign the treaty,” Ada Bell said.");
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

async function storyIds(): Promise<string[]> {
  const { out } = await variorum(["stories", "--json"]);
  return (JSON.parse(out) as { stories: { id: string }[] }).stories.map(({ id }) => id);
}

describe("a session at the desk", { timeout: 60_000 }, () => {
  it("starts without stories", async () => {
    expect(await variorum(["stories"])).toMatchObject({
      status: 0,
      out: "",
      err: expect.stringContaining("no such story"),
    });
  });

  it("imports a story", async () => {
    expect((await variorum(["import", at("treaty")])).out).toMatch(
      /treaty \(new story\): added argus, beacon/,
    );
  });

  it("imports it again, and adds what is new", async () => {
    await writeFile(at("treaty", "courier.txt"), "“We will never sign the treaty,” Ada Bell said.");
    await writeFile(at("treaty", "empty.txt"), "");
    const { status, out, err } = await variorum(["import", at("treaty"), at("none")]);
    expect(out).toMatch(/treaty \(known story\): added courier; already in: argus, beacon/);
    expect([status, err]).toEqual([2, expect.stringMatching(/empty\.txt is empty.*none cannot be read/s)]);
    expect((await variorum(["stories"])).out).toMatch(
      /treaty {2}\(3 articles, 1 statements, 1 disagreements/,
    );
  });

  it("writes its report by id to the output", async () => {
    const [id = ""] = await storyIds();
    expect((await variorum(["report", id, "--format", "markdown"])).out).toMatch(/^# treaty$/m);
  });

  it("writes its report by title to a file", async () => {
    const { status, out, err } = await variorum([
      "report",
      "Treaty",
      "--format",
      "csv",
      "--output",
      at("report.csv"),
    ]);
    expect([status, out, err]).toEqual([0, "", expect.stringContaining("report.csv")]);
    expect(await readFile(at("report.csv"), "utf8")).toContain("We will not sign the treaty,");
  });

  it("writes a report in pages, for the sheet that is asked for", async () => {
    await variorum([
      "report",
      "treaty",
      "--format",
      "pdf",
      "--paper",
      "letter",
      "--output",
      at("report.pdf"),
    ]);
    expect(await readFile(at("report.pdf"), "latin1")).toMatch(/^%PDF-.*\[0 0 612 792\]/s);
  });

  it("writes one file a claim into a folder, and wants one named", async () => {
    const each = ["report", "treaty", "--format", "claimreview", "--each"];
    expect(await variorum([...each, "--output", at("claims")])).toMatchObject({
      status: 0,
      err: expect.stringContaining("0 claims are in"),
    });
    expect(await variorum(each)).toMatchObject({
      status: 2,
      err: expect.stringContaining("--output FOLDER"),
    });
  });

  it("filters the report, and says so in it", async () => {
    const { out } = await variorum(["report", "treaty", "--format", "json", "--verdict", "verified"]);
    expect(JSON.parse(out)).toMatchObject({
      header: { selection: { shown: 0, of: 1, filter: "verdict verified" } },
    });
  });

  it("signs the report, and hands out what was signed", async () => {
    const signed = await variorum(["sign", "treaty", "--editor", "Ada Bell"]);
    expect([signed.status, signed.out]).toEqual([
      0,
      expect.stringMatching(/^Version 1 is signed\.\nsha256 [0-9a-f]{64}\n$/),
    ]);
    const report = ["report", "treaty", "--format", "json", "--signed", "1", "--audience", "public"];
    expect(JSON.parse((await variorum(report)).out)).toMatchObject({
      header: { audience: "public", status: "signed" },
      signOff: { number: 1, editor: "Ada Bell" },
    });
    expect(await variorum([...report.slice(0, 5), "2"])).toMatchObject({ status: 2 });
  });

  it("verifies the story, and ends with 1 once someone has had a hand in it", async () => {
    expect(await variorum(["verify", "treaty"])).toMatchObject({
      status: 0,
      out: "Whole (events 5, articles 3, corrections 0, rulings 0, files 0, signed versions 1).\n",
    });
    const store = new Database(at("data", "variorum.db"));
    store.exec("update articles set text = replace(text, 'will not sign', 'will surely sign')");
    const { status, out } = await variorum(["verify", "treaty"]);
    expect([status, out]).toEqual([1, expect.stringContaining("articles: argus: the text is not the one")]);
    store.exec("update articles set text = replace(text, 'will surely sign', 'will not sign')");
    store.close();
    expect(await variorum(["verify", "treaty", "--json"])).toMatchObject({ status: 0 });
  });

  it("refuses a story that is not there", async () => {
    const { status, err } = await variorum(["report", "nope", "--format", "html"]);
    expect([status, err]).toEqual([2, expect.stringContaining("There is no story “nope”")]);
  });

  it("refuses a place that cannot be written", async () => {
    const { status, err } = await variorum([
      "report",
      "treaty",
      "--format",
      "html",
      "--output",
      at("no", "a.html"),
    ]);
    expect([status, err]).toEqual([2, expect.stringContaining("cannot be written")]);
  });

  it("brings a JSON report back after the data is lost, log and signed version and all", async () => {
    await variorum(["report", "treaty", "--format", "json", "--output", at("treaty.json")]);
    expect(await variorum(["import", at("treaty.json")])).toMatchObject({
      status: 2,
      err: expect.stringContaining("at the desk already"),
    });
    await variorum(["backup", at("kept.gz")]);
    await rm(at("data"), { recursive: true });
    expect(await variorum(["import", at("treaty.json")])).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^story_\w+ treaty \(brought in\): 3 articles, 5 events\n$/),
    });
    expect(await variorum(["verify", "treaty"])).toMatchObject({ status: 0 });
    expect(await variorum(["report", "treaty", "--format", "csv", "--signed", "1"])).toMatchObject({
      status: 0,
    });
    await variorum(["restore", at("kept.gz")]);
  });

  it.each([
    ["that is none", "{}", "no JSON report for internal use"],
    ["that is no JSON", "{", "it is no JSON"],
  ])("refuses a report %s", async (_case, content, why) => {
    await writeFile(at("other.json"), content);
    const { status, err } = await variorum(["import", at("other.json")]);
    expect([status, err]).toEqual([2, expect.stringContaining(why)]);
  });

  it("refuses a backup that is none, and changes nothing", async () => {
    const before = await storyIds();
    const { status, err } = await variorum(["restore", at("treaty", "argus.txt")]);
    expect([status, err]).toEqual([2, expect.stringContaining("cannot be restored")]);
    expect(await storyIds()).toEqual(before);
  });

  it("backs the store up, and brings it back after the data is lost", async () => {
    const before = await storyIds();
    expect(await variorum(["backup", at("desk.gz")])).toMatchObject({ status: 0 });
    await rm(at("data"), { recursive: true });
    expect(await storyIds()).toEqual([]);
    expect(await variorum(["restore", at("desk.gz")])).toMatchObject({ status: 0 });
    expect(await storyIds()).toEqual(before);
  });
});
