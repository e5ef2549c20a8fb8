/**
 * Lines of pages to paragraphs. A PDF knows where glyphs stand and nothing of
 * paragraphs, so they are told by what a reader sees: a wider gap, an indent,
 * a change of size, a last line that ends short.
 */
export interface PdfLine {
  readonly text: string;
  /** Left edge and baseline in points; y grows upwards. */
  readonly x: number;
  readonly y: number;
  /** Font size in points. */
  readonly size: number;
}

/** Line gaps vary by rounding; a paragraph's gap is wider by at least half a line. */
const WIDE_GAP = 1.4;
/** Lines are hardly ever set closer than this, as a share of the font's size. */
const LEAST_LEADING = 1.1;
/** Indents are set from 10 points; less is kerning. */
const INDENT = 6;
/** Body text and headline differ by more than this share. */
const SIZE_CHANGE = 0.12;

export function joinLines(pages: readonly (readonly PdfLine[])[]): string[] {
  const kept = withoutRunningHeads(pages);
  const words = knownWords(kept);
  const paragraphs: string[] = [];
  for (const lines of kept) {
    const gap = usualGap(lines);
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1];
      const isNew = before ? startsParagraph(before, line, gap) : startsPage(paragraphs.at(-1), line);
      if (isNew || paragraphs.length === 0) paragraphs.push(tidy(line.text));
      else paragraphs.push(joinLine(paragraphs.pop() ?? "", tidy(line.text), words));
    }
  }
  return paragraphs.filter(Boolean);
}

function startsParagraph(before: PdfLine, line: PdfLine, gap: number): boolean {
  const down = before.y - line.y;
  if (Math.abs(before.size - line.size) > SIZE_CHANGE * before.size) return true;
  // A headline's lines stand as far apart as its size asks, whatever the body's do.
  if (down > Math.max(gap, LEAST_LEADING * line.size) * WIDE_GAP) return true;
  // Upwards is the next column: the paragraph may run on there.
  if (down < -gap) return endsSentence(before.text);
  const indent = line.x - before.x;
  return indent > INDENT && indent < 60 && endsSentence(before.text);
}

/** A page's first line goes on with the last page's paragraph unless that was finished. */
function startsPage(last: string | undefined, line: PdfLine): boolean {
  return last === undefined || endsSentence(last) || !/^[\p{Ll}\p{N}]/u.test(line.text.trim());
}

function endsSentence(text: string): boolean {
  return /[.!?…][”’"')\]]*\s*$/.test(text);
}

/** The lower quartile of the distances of neighbouring lines: short pages have as many gaps as lines. */
function usualGap(lines: readonly PdfLine[]): number {
  const gaps = lines
    .slice(1)
    .map((line, index) => (lines[index]?.y ?? 0) - line.y)
    .filter((gap) => gap > 1)
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 4)] ?? 14;
}

/** Lines that stand on most pages at the top or bottom, figures aside: page numbers, the paper's name. */
function withoutRunningHeads(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const edge = (line: PdfLine) => tidy(line.text).replace(/\d+/g, "#");
  const counts = new Map<string, number>();
  for (const lines of pages) {
    for (const line of new Set(edgeLines(lines).map(edge))) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const isRunning = (line: PdfLine) =>
    (counts.get(edge(line)) ?? 0) > pages.length / 2 || /^\s*\d{1,4}\s*$/.test(line.text);
  // One page has no running heads to compare, and a figure at its end may be the text's.
  if (pages.length === 1) return pages.map((lines) => [...lines]);
  return pages.map((lines) => {
    const edges = new Set(edgeLines(lines));
    return lines.filter((line) => !(edges.has(line) && isRunning(line)));
  });
}

function edgeLines(lines: readonly PdfLine[]): PdfLine[] {
  return [...lines.slice(0, 2), ...lines.slice(-2)];
}

function knownWords(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const lines = pages.flat().map((line) => line.text.toLowerCase());
  return new Set(lines.flatMap((line) => line.match(/\p{L}+(?:-\p{L}+)*/gu) ?? []));
}

/**
 * A hyphen at the line's end is the typesetter's unless the text has the
 * hyphenated word elsewhere, or a capital or figure follows ("Anglo-Irish").
 */
function joinLine(paragraph: string, line: string, words: ReadonlySet<string>): string {
  const head = /([\p{L}\p{N}]+)[-\u00ad]$/u.exec(paragraph)?.[1];
  if (!head) return `${paragraph} ${line}`;
  const tail = /^\p{Ll}+/u.exec(line)?.[0];
  if (!tail) return paragraph + line;
  const isCompound = words.has(`${head}-${tail}`.toLowerCase()) && !words.has(`${head}${tail}`.toLowerCase());
  return isCompound ? paragraph + line : paragraph.slice(0, -1) + line;
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
