/**
 * Keeps pages out that no newsroom ever wrote: the parser is quadratic in
 * nesting (3,000 nested elements took 2 s, 20,000 unclosed ones 109 s), so the
 * depth is counted in one linear pass before it sees the page.
 */
import { DeskError } from "../domain/desk-error.ts";
import { filled, REFUSALS } from "../domain/refusals.ts";

/** Real pages stay under 60. */
const MAX_DEPTH = 250;

// Elements without an end tag, and those whose end tag writers may leave out; neither nests.
const NEVER_NESTS =
  /^(area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|optgroup|colgroup|rp|rt)$/i;

const TAG = /<(\/?)([a-z][a-z0-9-]*)(?:\s[^<>]*)?>/gi;

export function refuseDeepNesting(name: string, html: string): void {
  let depth = 0;
  for (const [tag, closing, element = ""] of withoutScripts(html).matchAll(TAG)) {
    if (NEVER_NESTS.test(element) || tag.endsWith("/>")) continue;
    depth = closing ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MAX_DEPTH) {
      throw new DeskError("article.unreadable", filled(REFUSALS.nested, name));
    }
  }
}

/** What stands in scripts, styles and comments is not markup and may look like it. */
function withoutScripts(html: string): string {
  return html.replace(/<!--.*?(-->|$)|<(script|style|template|noscript)\b.*?(<\/\2\s*>|$)/gis, " ");
}
