/** A tree of HTML to plain text: a paragraph for each block, a blank line between paragraphs. */

/** What of the DOM is used here; Node's types know no DOM, and this much of it is all we need. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

const ELEMENT = 1;
const TEXT = 3;

const BLOCKS =
  /^(address|article|aside|blockquote|body|caption|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
const UNSEEN =
  /^(head|script|style|template|noscript|iframe|svg|math|button|select|textarea|audio|video|object)$/;

export function paragraphsOf(root: HtmlNode): string[] {
  const paragraphs: string[] = [];
  let line = "";
  const flush = () => {
    // Two line breaks in a row are how old pages part paragraphs.
    paragraphs.push(
      ...line
        .split(/\n\s*\n/)
        .map(tidy)
        .filter(Boolean),
    );
    line = "";
  };
  const walk = (node: HtmlNode): void => {
    if (node.nodeType === TEXT) line += (node.textContent ?? "").replace(/\s+/gu, " ");
    if (node.nodeType !== ELEMENT) return;
    const element = node.localName ?? "";
    if (UNSEEN.test(element)) return;
    if (element === "br") line += "\n";
    const isBlock = BLOCKS.test(element);
    if (isBlock) flush();
    // Browsers draw these marks; in the markup they are not there.
    if (element === "q") line += "“";
    for (const child of node.childNodes) walk(child);
    if (element === "q") line += "”";
    if (isBlock) flush();
  };
  walk(root);
  flush();
  return paragraphs;
}

/** Soft hyphens are typesetting; a text drawn out of a page does without them. */
function tidy(paragraph: string): string {
  return paragraph
    .replace(/\u00ad/g, "")
    .replace(/\s+/gu, " ")
    .trim();
}
