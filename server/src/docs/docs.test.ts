/** The documents say what the code is: public things stand in them, and links lead somewhere. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { apiReference } from "./api-reference.ts";

const root = resolve(import.meta.dirname, "../../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

test("docs/API.md is the contract's own words", async () => {
  await expect(apiReference()).toMatchFileSnapshot(join(root, "docs/API.md"));
});

test("every type that the domain makes public stands in the glossary", () => {
  const glossary = read("docs/GLOSSARY.md");
  const names = [...read("server/src/domain/public.ts").matchAll(/\b(?:type )?([A-Z][A-Za-z]+)\b(?=[,\s}])/g)]
    .map(([, name]) => name ?? "")
    // Constants list what their type names; the type is the term.
    .filter((name) => /[a-z]/.test(name));
  expect(names.length).toBeGreaterThan(15);
  expect(names.filter((name) => !glossary.includes(name))).toEqual([]);
});

describe("links in the documents", () => {
  const pages = [
    ...readdirSync(root),
    ...readdirSync(join(root, "docs")).map((name) => `docs/${name}`),
  ].filter((name) => name.endsWith(".md"));

  test.each(pages)("%s leads to files that exist", (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(
      ([, target]) => target ?? "",
    );
    expect(links.filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([]);
  });
});
