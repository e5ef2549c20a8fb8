import { parseHTML } from "linkedom";
import { describe, expect, it, test } from "vitest";
import { buildReport } from "../domain/report/build-report.ts";
import { sampleInput } from "../domain/report/report.testkit.ts";
import { HOSTILE_TEXTS, hostileReport, UNFIT } from "./hostile.testkit.ts";
import { renderHtml } from "./html.ts";

interface Element {
  readonly textContent: string;
  readonly id: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
}
interface Document {
  readonly title: string;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
}
const read = (source: string): Document => parseHTML(source).document;
const texts = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, " ").trim());

describe("the HTML report", () => {
  const page = read(renderHtml(buildReport(sampleInput())));

  it("has its sections in the order in which they are read", () => {
    expect(texts(page, "h1")).toEqual(["The treaty"]);
    expect(texts(page, "h2")).toEqual([
      "Sources",
      "Statements",
      "Outside quotations",
      "Open points",
      "Replies received",
      "Method",
      "Audit trail",
    ]);
    expect(texts(page, "h3")).toEqual(["1Ada Bell"]);
  });

  it("sets the readings with their sigla, and marks where they part by number and not by colour alone", () => {
    expect(texts(page, ".readings tbody th")).toEqual(["A", "B", "C"]);
    expect(texts(page, ".readings td div:first-child bdi")).toEqual([
      "“We will not1 sign the treaty”",
      "“We will ‸1 sign […] the treaty”",
      "“We will not1 sign the treaty”",
    ]);
    expect(texts(page, ".apparatus li")[0]).toContain("1negation Beacon drops “not”");
  });

  it("tells verdict, reason, evidence with its locator, correction, checker and date", () => {
    const ruling = texts(page, ".ruling")[0];
    for (const part of [
      "Disputed",
      "The recording has “not”.",
      "00:12:40",
      "Suggested correction",
      "Cleo Ray",
      "1 February 2025",
    ]) {
      expect(ruling).toContain(part);
    }
    expect(page.querySelector("#reading-u1-B")).not.toBeNull();
  });

  it("loads nothing and runs nothing", () => {
    expect([...page.querySelectorAll("script, link, img, iframe, object, form, base")]).toEqual([]);
    expect(renderHtml(buildReport(sampleInput()))).not.toMatch(/url\(|@import/);
  });
});

describe("hostile text is inert in HTML", () => {
  test.each(Object.entries(HOSTILE_TEXTS))("%s", (_, text) => {
    const source = renderHtml(hostileReport(text));
    expect(source).not.toMatch(UNFIT);
    const page = read(source);
    const elements = [...page.querySelectorAll("*")];
    expect([...page.querySelectorAll("script, img, iframe, b")]).toEqual([]);
    for (const element of elements) {
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on/i);
        if (name === "href") expect(value).toMatch(/^https?:/);
      }
    }
    expect(texts(page, "h2")).toHaveLength(10);
  });
});
