/** A story comes in by hand and out of files, is corrected, grows, shrinks, and can be put away. */
import { COASTLINE, coastlineArticle, HERALD, heraldArticle, POST, postArticle, REPAIR } from "../ferry.ts";
import { expect, test } from "../fixtures.ts";
import { ArticlesPage } from "../pages/articles-page.ts";
import { Messages } from "../pages/messages.ts";
import { NewStoryPage } from "../pages/new-story-page.ts";
import { StoriesPage } from "../pages/stories-page.ts";
import { StoryTabs } from "../pages/story-tabs.ts";

test("two pasted articles become a desk with the figure they differ in", async ({ page }) => {
  const title = `Ferry, pasted ${crypto.randomUUID().slice(0, 6)}`;
  const stories = await StoriesPage.open(page);
  const form = await stories.newStory();
  await form.title.fill(title);
  await form.article(1).paste(postArticle);
  await form.another();
  await form.article(2).paste(heraldArticle);

  const desk = await form.send();
  await expect(new StoryTabs(page).title).toHaveText(title);
  await desk.openStatement(REPAIR);
  await expect(desk.statement.speaker).toHaveText("Marta Oyelaran");
  const figure = desk.statement.parting("Figure");
  await expect(figure.getByRole("cell").filter({ hasText: "3.2" })).toHaveCount(1);
  await expect(figure.getByRole("cell").filter({ hasText: "3.8" })).toHaveCount(1);
});

test("files are read into the form, what cannot be read is named, and nothing is lost", async ({ page }) => {
  const form = await NewStoryPage.open(page);
  await form.title.fill("Ferry, out of files");
  const paragraphs = heraldArticle.text
    .trim()
    .split("\n\n")
    .slice(1)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join("");
  const html = `<!doctype html><html lang="en"><head><title>${heraldArticle.title}</title></head>
    <body><nav>Home Sport Weather</nav><article><h1>${heraldArticle.title}</h1>${paragraphs}</article></body></html>`;
  await form.upload(
    { name: "post.txt", mimeType: "text/plain", buffer: Buffer.from(postArticle.text) },
    { name: "herald.html", mimeType: "text/html", buffer: Buffer.from(html) },
    { name: "photo.txt", mimeType: "text/plain", buffer: Buffer.from([0x89, 0x50, 0, 1, 2, 0xff, 0xfe, 0]) },
  );
  await expect(form.articles).toHaveCount(2);
  await expect(form.refusals).toContainText("photo.txt");
  await expect(form.article(1).text).toHaveValue(/new hull plates cost 3\.2 million/);
  await expect(form.article(2).text).toHaveValue(/new hull plates cost 3\.8 million/);
  await expect(form.article(2).text).not.toHaveValue(/Weather/);
  await expect(form.article(2).headline).toHaveValue(heraldArticle.title);

  await form.article(1).outlet.fill(POST);
  await form.article(2).outlet.fill(HERALD);
  await page.reload();
  await expect(form.article(2).outlet).toHaveValue(HERALD);

  const desk = await form.send();
  await expect(desk.queue.row(REPAIR)).toBeVisible();
});

test("an empty article and a missing name are refused at their fields", async ({ page }) => {
  const form = await NewStoryPage.open(page);
  await form.article(1).outlet.fill(POST);
  await form.send();
  await expect(form.title).toHaveAccessibleDescription("Give the story a title.");
  await expect(form.title).toBeFocused();
  await expect(form.article(1).text).toHaveAccessibleDescription(/The article is empty: paste its text\./);
  await expect(form.refusals).toHaveText("2 fields need attention.");
  await expect(page).toHaveURL(/\/stories\/new$/);
});

test("an outlet is added, corrected and taken out again", async ({ page, backstage }) => {
  const title = `Ferry, growing ${crypto.randomUUID().slice(0, 6)}`;
  const story = await backstage.open({ title, articles: [postArticle, heraldArticle] });
  const messages = new Messages(page);
  const articles = await ArticlesPage.open(page, story.id);
  await expect(articles.entries).toHaveCount(2);

  const form = await articles.more();
  await form.paste({ ...coastlineArticle, publishedAt: "" });
  await articles.add();
  await expect(articles.entries).toHaveCount(3);
  await expect(articles.entry(COASTLINE)).toContainText("No date");

  const labels = await articles.edit(COASTLINE);
  await labels.outlet.fill("Coastline Weekly");
  await labels.published.fill("not a day");
  await labels.keep();
  await expect(labels.published).toHaveAccessibleDescription(/Give the date as/);
  await labels.published.fill("2025-02-05");
  await labels.keep();
  await expect(labels.root).toBeHidden();
  await expect(articles.entry("Coastline Weekly")).toContainText("5 February 2025");

  const desk = await new StoryTabs(page).toDesk();
  await desk.openStatement(REPAIR);
  await expect(desk.statement.column("Coastline Weekly")).toBeVisible();

  await new StoryTabs(page).toArticles();
  await articles.remove("Coastline Weekly");
  await expect(articles.entries).toHaveCount(2);
  await messages.undo("Removed Coastline Weekly’s article.");
  await expect(articles.entries).toHaveCount(3);
});

test("a story is archived and deleted, and each is taken back", async ({ page, ferry }) => {
  const stories = await StoriesPage.open(page);
  const messages = new Messages(page);

  await stories.act(ferry.title, "Archive");
  await expect(stories.entry(ferry.title)).toHaveCount(0);
  await messages.undo(`Archived “${ferry.title}”.`);
  await expect(stories.entry(ferry.title)).toBeVisible();

  await stories.act(ferry.title, "Delete");
  await expect(stories.entry(ferry.title)).toHaveCount(0);
  await messages.undo(`Deleted “${ferry.title}”.`);
  await expect(stories.entry(ferry.title)).toBeVisible();

  // And later, when the message is long gone, out of the list of the deleted.
  await stories.act(ferry.title, "Delete");
  await stories.show("Deleted");
  await stories.bringBack(ferry.title);
  await stories.show("On the desk");
  await expect(stories.entry(ferry.title)).toContainText("3 statements in several outlets");
});
