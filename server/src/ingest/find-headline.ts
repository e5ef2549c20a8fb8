/** The headline of a plain text: its first line, where that line looks like one. */

/** Longer first lines are leads; the longest headline in 300 articles looked at had 151 units. */
const MAX_HEADLINE_LENGTH = 200;

export function findHeadline(text: string): string | null {
  const lines = /^[\s\ufeff]*([^\r\n]+)[\r\n]+\s*\S/.exec(text.slice(0, 4 * MAX_HEADLINE_LENGTH));
  const first = lines?.[1]?.trim().replace(/^#{1,6}\s+/, "") ?? "";
  if (first === "" || first.length > MAX_HEADLINE_LENGTH) return null;
  // Headlines may ask or exclaim, but they do not end as a sentence does.
  return /[.;:,]["”’']?$/.test(first) ? null : first;
}
