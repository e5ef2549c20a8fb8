/** Reads a PDF with a reader of its own (pdf.js): text, bookmarks, structure, links, fonts. */
import { getDocumentProxy } from "unpdf";

export interface ReadPdf {
  readonly pages: readonly string[];
  readonly width: number;
  readonly height: number;
  /** "Sources", "  1. Ada Bell": indented by depth. */
  readonly bookmarks: readonly string[];
  /** The structure's roles in the order of reading, parents first. */
  readonly roles: readonly string[];
  readonly links: readonly string[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly language: string | null;
}

interface StructNode {
  readonly role?: string;
  readonly children?: readonly object[];
}

interface OutlineNode {
  readonly title: string;
  readonly items: readonly OutlineNode[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // pdf.js takes the bytes for itself.
  const doc = await getDocumentProxy(new Uint8Array(bytes));
  const pages: string[] = [];
  const roles: string[] = [];
  const links: string[] = [];
  for (let number = 1; number <= doc.numPages; number++) {
    const page = await doc.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join(""));
    collectRoles(await page.getStructTree(), roles);
    for (const { url } of await page.getAnnotations()) if (url) links.push(url);
  }
  const first = await doc.getPage(1);
  const { width, height } = first.getViewport({ scale: 1 });
  const { info } = await doc.getMetadata();
  return {
    pages,
    width,
    height,
    bookmarks: bookmarkLines(await doc.getOutline(), ""),
    roles,
    links,
    info: { ...info },
    language: "Language" in info && typeof info.Language === "string" ? info.Language : null,
  };
}

function collectRoles(node: StructNode | null, roles: string[]): void {
  if (node?.role !== undefined) roles.push(node.role);
  for (const child of node?.children ?? []) collectRoles(child, roles);
}

function bookmarkLines(nodes: readonly OutlineNode[] | null, indent: string): string[] {
  return (nodes ?? []).flatMap(({ title, items }) => [
    indent + title,
    ...bookmarkLines(items, `${indent}  `),
  ]);
}
