import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readArticleFile, readStory } from "./read-story-folder.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "variorum-story-"));
});
afterEach(() => rm(folder, { recursive: true }));

const put = (files: Readonly<Record<string, string>>) =>
  Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
const sentences = (story: Awaited<ReturnType<typeof readStory>>) =>
  story.refusals.map((refusal) => refusal.message);

it("reads what story.json says of its articles, in its order", async () => {
  await put({
    "story.json": JSON.stringify({
      title: "A resignation",
      articles: [
        { file: "b.txt", outlet: "Beacon", publishedAt: "2025-01-31", kind: "transcript", language: "en-GB" },
        {
          ...{ file: "a.txt", outlet: "Argus", wire: "Agency", translatedFrom: "ru", translation: "machine" },
          ...{ translator: "Ilse Wen", fetchedAt: "2025-02-01T09:30Z" },
        },
      ],
    }),
    "a.txt": "Mayor quits\n\nShe said “no”.",
    "b.txt": "“No.”",
    "gold.json": "{}",
  });
  const story = await readStory([folder]);
  expect(story.title).toBe("A resignation");
  expect(story.refusals).toEqual([]);
  expect(story.articles).toMatchObject([
    {
      file: "b.txt",
      outlet: "Beacon",
      publishedAt: "2025-01-31",
      kind: "transcript",
      language: "en",
      title: null,
    },
    {
      file: "a.txt",
      outlet: "Argus",
      translator: "Ilse Wen",
      fetchedAt: "2025-02-01T09:30Z",
      wire: "Agency",
      translatedFrom: "ru",
      translation: "machine",
      kind: "news",
    },
  ]);
});

it("takes every article file of a folder without story.json, and passes READMEs and other files over", async () => {
  await put({
    "b.md": "“No.”",
    "a.txt": "“Yes.”",
    "README.md": "about",
    "readme.txt": "about",
    "gold.json": "{}",
    ".x.txt": "x",
  });
  await mkdir(join(folder, "pictures"));
  const story = await readStory([folder]);
  expect(story.articles.map(({ file, outlet }) => [file, outlet])).toEqual([
    ["a.txt", "a"],
    ["b.md", "b"],
  ]);
});

it("takes files one by one", async () => {
  await put({ "fox.news.txt": "“No.”" });
  expect((await readArticleFile(join(folder, "fox.news.txt"))).outlet).toBe("fox.news");
});

it("keeps the other articles when one cannot be read", async () => {
  await put({
    "story.json": JSON.stringify({
      articles: [
        { file: "gone.txt", outlet: "Gone" },
        { file: "a.txt", outlet: "Argus", publishedAt: "Tuesday" },
        { file: "../../etc/passwd", outlet: "Intruder" },
        { outlet: "Nameless" },
        { file: "empty.txt", outlet: "Empty" },
      ],
    }),
    "a.txt": "“Yes.”",
    "empty.txt": "",
  });
  const story = await readStory([folder]);
  expect(story.articles.map(({ outlet, publishedAt }) => [outlet, publishedAt])).toEqual([["Argus", null]]);
  expect(sentences(story)).toEqual([
    expect.stringMatching(/story\.json, article 2: "publishedAt" is left out/),
    expect.stringMatching(/story\.json, article 3: .* lies outside the story's folder/),
    expect.stringMatching(/story\.json, article 4: it needs "file" and "outlet"/),
    expect.stringMatching(/gone\.txt cannot be read: there is no such file or folder/),
    expect.stringMatching(/empty\.txt is empty/),
  ]);
});

it("names the path that is missing, the folder without articles and the story.json that is none", async () => {
  const empty = join(folder, "empty");
  await mkdir(empty);
  expect(sentences(await readStory([join(folder, "none")]))[0]).toContain("there is no such file or folder");
  expect(sentences(await readStory([empty]))[0]).toContain("holds no articles");
  await put({ "story.json": "{ not json" });
  expect(sentences(await readStory([folder]))[0]).toMatch(/story\.json is not valid JSON/);
  await put({ "story.json": "[]" });
  expect(sentences(await readStory([folder]))[0]).toMatch(/story\.json is no story/);
});
