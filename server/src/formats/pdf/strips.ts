/**
 * A page is filled with strips: pieces of the sheet's full width that are never
 * parted. Whatever is set becomes strips first and finds its page afterwards,
 * so that a heading can know what it stands above.
 */
import type { Run } from "../outline.ts";
import { breakLines } from "./break-lines.ts";
import type { Canvas } from "./canvas.ts";
import type { TextStyle } from "./dress.ts";
import type { Faces } from "./faces.ts";
import type { SetLine } from "./set-line.ts";
import type { Tag } from "./tags.ts";

export interface Strip {
  readonly height: number;
  /** Free space above, dropped at the head of a page. */
  readonly before: number;
  /** Never the last on a page. */
  readonly keepsWithNext: boolean;
  /** Repeated at the head of each page that this strip's table runs on to. */
  readonly runningHead: Strip | null;
  /** `gap` is the free space above that was really left. */
  readonly paint: (canvas: Canvas, top: number, gap: number) => void;
}

export interface Column {
  readonly x: number;
  readonly width: number;
}

export function textStrips(
  runs: readonly Run[],
  style: TextStyle,
  column: Column,
  tag: Tag | null,
  faces: Faces,
  before = 0,
): Strip[] {
  const lines = breakLines(runs, style, column.width, faces);
  return lines.map((line, index) => ({
    height: style.leading,
    before: index === 0 ? before : 0,
    // Two lines at least on either side of a page's end.
    keepsWithNext: lines.length > 1 && (index === 0 || index === lines.length - 2),
    runningHead: null,
    paint: (canvas, top) => canvas.text(line, column.x + startOf(line, column), top + baseOf(style), tag),
  }));
}

function startOf({ direction, width }: SetLine, column: Column): number {
  return direction === 1 ? Math.max(0, column.width - width) : 0;
}

/** Where a line's letters stand in its height. */
export function baseOf({ size, leading }: TextStyle): number {
  return (leading - size) / 2 + size * 0.78;
}

export function kept(strips: readonly Strip[]): Strip[] {
  return strips.map((strip) => ({ ...strip, keepsWithNext: true }));
}

/** Together if they fit a page; only the last may be followed by a page's end. */
export function together(strips: readonly Strip[]): Strip[] {
  return strips.map((strip, index) => ({ ...strip, keepsWithNext: index < strips.length - 1 }));
}

/** A third of a sheet: what is shorter leaves no more than that empty when it goes to the next page whole. */
const SHORT = 260;

export function togetherIfShort(strips: readonly Strip[]): readonly Strip[] {
  const height = strips.reduce((sum, strip) => sum + strip.before + strip.height, 0);
  return height <= SHORT ? together(strips) : strips;
}

/** What follows begins on the page where these end. */
export function keptToNext(strips: readonly Strip[]): Strip[] {
  return strips.map((strip, index) =>
    index === strips.length - 1 ? { ...strip, keepsWithNext: true } : strip,
  );
}

export function spaced(strips: readonly Strip[], before: number): Strip[] {
  return strips.map((strip, index) => (index === 0 ? { ...strip, before } : strip));
}

/** Paints something behind each strip, over the space above it too, so that it runs on without a break. */
export function behind(
  strips: readonly Strip[],
  paint: (canvas: Canvas, top: number, height: number) => void,
): Strip[] {
  return strips.map((strip, index) => ({
    ...strip,
    paint: (canvas, top, gap) => {
      const reach = index === 0 ? 0 : gap;
      canvas.artifact(() => paint(canvas, top - reach, strip.height + reach));
      strip.paint(canvas, top, gap);
    },
  }));
}

/** Columns side by side, line by line: each strip has the next line of every column. */
export function sideBySide(columns: readonly (readonly Strip[])[]): Strip[] {
  const depth = Math.max(...columns.map((strips) => strips.length));
  return Array.from({ length: depth }, (_, index) => {
    const parts = columns.flatMap((strips) => strips[index] ?? []);
    return {
      height: Math.max(...parts.map(({ height, before }) => height + before)),
      before: 0,
      keepsWithNext: index < depth - 1 && (depth <= 8 || index === 0 || index === depth - 2),
      runningHead: null,
      paint: (canvas, top) => {
        for (const part of parts) part.paint(canvas, top + part.before, part.before);
      },
    };
  });
}

/** Writes a tag when the last of these strips has found its page. */
export function* closing(strips: Iterable<Strip>, tagOf: () => Tag | null): Generator<Strip> {
  let held: Strip | null = null;
  for (const strip of strips) {
    if (held !== null) yield held;
    held = strip;
  }
  if (held === null) return;
  const [last, tag] = [held, tagOf()];
  yield {
    ...last,
    paint: (canvas, top, gap) => {
      last.paint(canvas, top, gap);
      tag?.close(canvas.doc);
    },
  };
}
