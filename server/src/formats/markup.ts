/**
 * HTML that cannot be broken out of: whatever is put into the template is
 * escaped, unless it came out of this template itself.
 */
import { inert } from "./inert-text.ts";

export class Markup {
  constructor(readonly source: string) {}
}

type Piece = string | number | Markup | null | readonly Piece[];

export function html(fixed: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const source = fixed.map(
    (text, index) => text + (index < pieces.length ? render(pieces[index] ?? null) : ""),
  );
  return new Markup(source.join(""));
}

function render(piece: Piece): string {
  if (piece === null) return "";
  if (piece instanceof Markup) return piece.source;
  if (typeof piece === "number") return String(piece);
  if (typeof piece === "string") return escapeMarkup(piece);
  return piece.map(render).join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeMarkup(text: string): string {
  return inert(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
