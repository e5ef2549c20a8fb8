/**
 * HTML that cannot be broken out of: whatever is put into the template is
 * escaped, unless it came out of this template itself.
 */
import { inert, inertLine, webAddress } from "./inert-text.ts";

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

/** Somebody else's words on one line; their writing direction stays their own. */
export function foreign(text: string): Markup {
  return html`<bdi>${inertLine(text)}</bdi>`;
}

/** A link out of the report; null for anything that is no web address. */
export function webLink(url: string | null): Markup | null {
  const address = webAddress(url);
  return address === null
    ? null
    : html`<a href="${address}" rel="noopener noreferrer nofollow">${address}</a>`;
}

/** What is there, parted by a separator. */
export function joined(pieces: readonly (Markup | string | null)[], separator: Markup | string): Markup {
  const present = pieces.filter((piece) => piece !== null && piece !== "");
  return html`${present.map((piece, index) => (index === 0 ? piece : html`${separator}${piece}`))}`;
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
