/**
 * The library's elements as markup. Its own writer answers in a later turn of
 * the event loop and holds whatever it wrote until then, which of a report
 * written block by block is the whole.
 */
import type { IContext, XmlComponent } from "docx";
import { inert } from "../inert-text.ts";

type Element = NonNullable<ReturnType<XmlComponent["prepForXml"]>>;

export function markupOf(component: XmlComponent, context: IContext): string {
  const element = component.prepForXml(context);
  return element === undefined ? "" : written(element);
}

function written(element: Element): string {
  return Object.entries(element)
    .map(([name, content]) => tag(name, content))
    .join("");
}

/** Content is one piece or many; a piece is text, an element, or the attributes. */
function tag(name: string, content: unknown): string {
  let attributes = "";
  let inner = "";
  for (const piece of Array.isArray(content) ? content : [content]) {
    if (typeof piece !== "object" || piece === null) {
      inner += escaped(String(piece ?? ""));
      continue;
    }
    const { _attr, ...elements } = piece;
    attributes += attributesOf(_attr);
    inner += written(elements);
  }
  return inner === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;
}

function attributesOf(attributes: object | undefined): string {
  return Object.entries(attributes ?? {})
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escaped(text: string): string {
  return inert(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
