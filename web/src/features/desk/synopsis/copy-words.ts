/**
 * Copying from a synopsis takes one outlet's words: those of the column in
 * which the selection began, without signs, labels, asides or neighbours. A
 * pasted mixture of two outlets is a quotation nobody printed.
 */
export function copiedWords(selection: Selection, root: Element): string | null {
  if (selection.isCollapsed || selection.rangeCount === 0) return null;
  const anchor =
    selection.anchorNode instanceof Element ? selection.anchorNode : selection.anchorNode?.parentElement;
  const outlet = anchor?.closest("[data-outlet]")?.getAttribute("data-outlet");
  if (!outlet || !root.contains(anchor ?? null)) return null;
  const range = selection.getRangeAt(0);
  const pieces = [...root.querySelectorAll("[data-outlet]")]
    .filter((cell) => cell.getAttribute("data-outlet") === outlet && range.intersectsNode(cell))
    .map((cell) => wordsWithin(range, cell));
  return pieces.join(" ").replace(/\s+/g, " ").trim();
}

function wordsWithin(range: Range, cell: Element): string {
  const part = document.createRange();
  part.selectNodeContents(cell);
  if (cell.contains(range.startContainer)) part.setStart(range.startContainer, range.startOffset);
  if (cell.contains(range.endContainer)) part.setEnd(range.endContainer, range.endOffset);
  const words = part.cloneContents();
  for (const aside of words.querySelectorAll("[data-aside]")) aside.remove();
  return words.textContent ?? "";
}
