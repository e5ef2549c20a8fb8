/** The text that an apparatus hangs on: the base's words, or what most outlets have. */
import type { LaidStretch } from "./lay-out.ts";

/** The outlet whose words stand in the running text at a stretch; null where nobody has any. */
export function lemmaAt(stretch: LaidStretch, baseId: string | null): string | null {
  const spoken = [...stretch.cells]
    .filter(([, cell]) => cell.has === "words")
    .map(([articleId]) => articleId);
  if (baseId !== null && spoken.includes(baseId)) return baseId;
  const [widest] = [...(stretch.site?.readings ?? [])]
    .filter((reading) => reading.text !== "")
    .sort((a, b) => b.articleIds.length - a.articleIds.length || b.text.length - a.text.length);
  return spoken.find((articleId) => widest?.articleIds.includes(articleId)) ?? spoken[0] ?? null;
}
