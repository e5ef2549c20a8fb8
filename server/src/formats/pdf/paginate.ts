/** Puts strips on pages: what keeps together goes to one page where one can hold it. */
import type { Canvas } from "./canvas.ts";
import { MARGIN, type Sheet } from "./dress.ts";
import type { Strip } from "./strips.ts";

/** `onPage` is told when a page but the first is begun: what was on those before is whole. */
export function paginate(strips: Iterable<Strip>, sheet: Sheet, canvas: Canvas, onPage: () => void): void {
  const bottom = sheet.height - MARGIN.bottom;
  let y: number = MARGIN.top;
  let isHead = true;
  const turn = (next: Strip) => {
    canvas.doc.addPage();
    onPage();
    y = MARGIN.top;
    isHead = true;
    if (next.runningHead) place(next.runningHead);
  };
  const place = (strip: Strip) => {
    const gap = isHead ? 0 : strip.before;
    strip.paint(canvas, y + gap, gap);
    y += gap + strip.height;
    isHead = false;
  };
  for (const group of groupsOf(strips)) {
    const [first] = group;
    if (first === undefined) continue;
    const height = heightOf(group);
    const isWholePage = height > bottom - MARGIN.top;
    if (!isHead && !isWholePage && y + height > bottom) turn(first);
    for (const strip of group) {
      if (!isHead && y + strip.before + strip.height > bottom) turn(strip);
      place(strip);
    }
  }
}

function* groupsOf(strips: Iterable<Strip>): Generator<Strip[]> {
  let group: Strip[] = [];
  for (const strip of strips) {
    group.push(strip);
    if (strip.keepsWithNext) continue;
    yield group;
    group = [];
  }
  yield group;
}

function heightOf(group: readonly Strip[]): number {
  return group.reduce((sum, { before, height }) => sum + before + height, 0);
}
