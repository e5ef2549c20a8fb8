/**
 * The one text that an apparatus hangs on: the base's words, or what most
 * outlets have at a site. Between sites it stays with the outlet it is with,
 * so that points and capitals of several outlets do not get mixed.
 */
import { type Cell, isFormal, type LaidStretch, type Layout } from "./lay-out.ts";

export interface LemmaPiece {
  readonly articleId: string;
  /** The stretch with this outlet's words alone, set as running text. */
  readonly stretch: LaidStretch;
}

export function lemmaOf(layout: Layout, baseId: string | null, showsFormal: boolean): readonly LemmaPiece[] {
  let current = baseId;
  return layout.stretches.flatMap((stretch): LemmaPiece[] => {
    const isSite = stretch.site !== null && (showsFormal || !isFormal(stretch.site));
    const articleId = isSite ? siteLemma(stretch, baseId) : plainLemma(stretch, current);
    if (articleId === null) return [];
    if (!isSite || !sharesReading(stretch, current, articleId)) current = articleId;
    const cell = stretch.cells.get(articleId);
    return cell ? [{ articleId, stretch: { ...stretch, cells: new Map([[articleId, runOn(cell)]]) } }] : [];
  });
}

function siteLemma(stretch: LaidStretch, baseId: string | null): string | null {
  const spoken = spokenAt(stretch);
  if (baseId !== null && spoken.includes(baseId)) return baseId;
  const [widest] = [...(stretch.site?.readings ?? [])]
    .filter((reading) => reading.text !== "")
    .sort((a, b) => b.articleIds.length - a.articleIds.length || b.text.length - a.text.length);
  return spoken.find((articleId) => widest?.articleIds.includes(articleId)) ?? spoken[0] ?? null;
}

/** Where the outlet one is with sets nothing (a comma that others set), nothing is set. */
function plainLemma(stretch: LaidStretch, articleId: string | null): string | null {
  const has = articleId === null ? undefined : stretch.cells.get(articleId)?.has;
  if (has === "words") return articleId;
  return has === "omission" ? null : (spokenAt(stretch)[0] ?? null);
}

function sharesReading(stretch: LaidStretch, a: string | null, b: string): boolean {
  const readings = stretch.site?.readings ?? [];
  return readings.some(({ articleIds }) => a !== null && articleIds.includes(a) && articleIds.includes(b));
}

function spokenAt(stretch: LaidStretch): readonly string[] {
  return [...stretch.cells].filter(([, cell]) => cell.has === "words").map(([articleId]) => articleId);
}

/** A space before words, none before points, no reporter's words. */
function runOn(cell: Cell): Cell {
  if (cell.has !== "words") return cell;
  const parts = cell.parts.filter((part) => part.kind !== "aside");
  const words = parts.slice(parts.findIndex((part) => part.kind === "words"));
  const space = /^[\p{L}\p{N}“"‘'$€£([]/u.test(words[0]?.text ?? "")
    ? [{ kind: "gap", text: " " } as const]
    : [];
  return { has: "words", parts: [...space, ...words] };
}
