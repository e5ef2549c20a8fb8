/** From places on the page to places in the article: every run of words carries where it begins. */
import type { Span } from "@variorum/server/domain";

/** What the reader of the page has selected within `root`; null where that is nothing. */
export function selectedIn(root: Element): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const runs = [...root.querySelectorAll("[data-start]")].filter((run) => range.intersectsNode(run));
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return null;
  const start = placeOf(first) + (first.contains(range.startContainer) ? range.startOffset : 0);
  const end =
    placeOf(last) + (last.contains(range.endContainer) ? range.endOffset : (last.textContent?.length ?? 0));
  return start < end ? { start, end } : null;
}

/** The place in the article under a point of the screen. */
export function placeAt(root: Element, x: number, y: number): number | null {
  const caret = caretAt(x, y);
  const run = caret?.node.parentElement?.closest("[data-start]");
  return caret && run && root.contains(run) ? placeOf(run) + caret.offset : null;
}

function placeOf(run: Element): number {
  return Number(run.getAttribute("data-start"));
}

/** Two names for one thing: the standard's, and that of browsers before it. */
function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if ("caretPositionFromPoint" in document) {
    const place = document.caretPositionFromPoint(x, y);
    return place && { node: place.offsetNode, offset: place.offset };
  }
  return null;
}
