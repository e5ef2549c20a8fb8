import { describe, expect, it } from "vitest";
import { readHtml } from "./read-html.ts";

const PROSE =
  "The mayor said on Friday that she would leave her office at the end of the year, after a long dispute. ";

const page = (head: string, body: string, lang = "en") =>
  `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;

describe("a page's article", () => {
  it("is its headline and its paragraphs, without what stands round it", async () => {
    const html = page(
      `<title>Mayor quits - The Courier</title><meta property="og:site_name" content="The Courier">
       <meta property="article:published_time" content="2025-01-31T09:30:00Z"><meta name="author" content="Ada Bell">`,
      `<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
       <article><h1>Mayor quits</h1><p>${PROSE.repeat(2)}</p><p>“I am done,” she&nbsp;said.</p>
       <script>document.write("<p>advertisement</p>")</script><p>${PROSE.repeat(3)}</p></article>
       <footer>All rights reserved</footer>`,
    );
    const read = await readHtml("a.html", html);
    expect(read).toMatchObject({
      title: "Mayor quits",
      byline: "Ada Bell",
      publishedAt: "2025-01-31T09:30:00Z",
      language: "en",
    });
    const paragraphs = read.text.split("\n\n");
    expect(paragraphs[0]).toBe("Mayor quits");
    expect(paragraphs).toContain("“I am done,” she said.");
    expect(read.text).not.toMatch(/Home|advertisement|rights reserved/);
    expect(read.text.match(/Mayor quits/g)).toHaveLength(1);
  });

  it("tells its metadata in JSON-LD where meta tags are missing", async () => {
    const data = {
      "@graph": [
        { "@type": "WebSite" },
        {
          "@type": ["NewsArticle"],
          headline: "Mayor quits",
          datePublished: "2025-01-31",
          author: [{ name: "Ada Bell" }, { name: "Bo Reed" }],
        },
      ],
    };
    const html = page(
      `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
      `<p>${PROSE}</p>`,
      "de-AT",
    );
    expect(await readHtml("a.html", html)).toMatchObject({
      title: "Mayor quits",
      byline: "Ada Bell, Bo Reed",
      publishedAt: "2025-01-31",
      language: "de",
    });
  });

  it("survives JSON-LD that is broken", async () => {
    const html = page(
      '<title>T</title><script type="application/ld+json">{"@type": </script>',
      `<p>${PROSE}</p>`,
    );
    expect((await readHtml("a.html", html)).title).toBe("T");
  });

  it("may be a fragment", async () => {
    expect((await readHtml("a.html", "<p>He said <q>no</q>.</p><p>Then he left.</p>")).text).toBe(
      "He said “no”.\n\nThen he left.",
    );
  });

  it("parts paragraphs at double line breaks and at blocks, and keeps inline markup in its line", async () => {
    const html =
      "<div>One <b>two</b><em>three</em><br><br>four<br>five<ul><li>six</li><li>seven</li></ul></div>";
    expect((await readHtml("a.html", html)).text.split("\n\n")).toEqual([
      "One twothree",
      "four five",
      "six",
      "seven",
    ]);
  });

  it("never runs what a page brings along", async () => {
    const html = page(
      "<title>T</title>",
      `<p>${PROSE}</p><img src=x onerror="throw 1"><script>throw 1</script>`,
    );
    expect((await readHtml("a.html", html)).text).not.toContain("throw");
  });
});
