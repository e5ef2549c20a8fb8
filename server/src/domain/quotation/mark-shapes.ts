/**
 * What one quotation mark can be, judged by the mark itself and its neighbours.
 *
 * Typed marks are ambiguous: `"` opens and closes, `’` is mostly an
 * apostrophe, `“` opens in English and closes in German. The neighbours settle
 * most of it, what is already open settles the rest (see marks.ts).
 */

/** Marks that belong together: an opener is only ever closed by a closer of its own family. */
export type MarkFamily =
  | "curly"
  | "straight"
  | "german"
  | "guillemet"
  | "reversed-guillemet"
  | "right-curly"
  | "twin"
  | "corner"
  | "single-curly"
  | "single-straight"
  | "single-low"
  | "single-guillemet";

export interface Mark {
  /** Offsets in the text: a mark may be two characters ("``"). */
  readonly start: number;
  readonly end: number;
  /** Families that this mark may open, none when it cannot be an opener here. */
  readonly opens: MarkFamily | null;
  /** Families that this mark may close, in order of preference. */
  readonly closes: readonly MarkFamily[];
  /** Its neighbours clearly make it an opener, even where one of its family is open. */
  readonly surelyOpens: boolean;
}

// UTF-8 read as Windows-1252: three characters that were one mark, or one dash.
const MISREAD: Readonly<Record<string, string>> = {
  "\u00e2\u20ac\u0153": "“",
  "\u00e2\u20ac\u009d": "”",
  "\u00e2\u20ac\ufffd": "”",
  "\u00e2\u20ac": "”",
  "\u00e2\u20ac\u02dc": "‘",
  "\u00e2\u20ac\u2122": "’",
  "\u00e2\u20ac\u201c": "–",
  "\u00e2\u20ac\u201d": "—",
};

const MARKS = /``|''|\u00e2\u20ac[\u0153\u009d\ufffd\u02dc\u2122\u201c\u201d]?|["“”„‟«»‘’‚‛'‹›「」『』＂]/gu;

// Words that lose their first letter to an apostrophe.
const ELIDED = /^(?:em|tis|twas|til|till|cause|round|bout|n|cuz|nuff|\d0?0?s?)(?![\p{L}])/iu;
const BEFORE_OPENER = /[\s([{<—–\-/“"„«‘'‚‹\u00a0]/u;
const AFTER_CLOSER = /[\s.,;:!?)\]}>—–\-/”"»’'›…*\u00a0]/u;
const LETTER = /[\p{L}\p{N}]/u;

/** The marks of one paragraph, apostrophes and primes left out. */
export function marksIn(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.slice(start, end).matchAll(MARKS)) {
    const at = start + match.index;
    const mark = judge(
      match[0],
      at,
      at > start ? text.charAt(at - 1) : " ",
      text.slice(at + match[0].length, Math.min(end, at + 8)),
    );
    if (mark !== null) marks.push(mark);
  }
  return marks;
}

function judge(glyph: string, start: number, before: string, rest: string): Mark | null {
  const after = rest === "" ? " " : rest.charAt(0);
  const canOpen = BEFORE_OPENER.test(before) && !/\s/u.test(after) && rest !== "";
  const canClose = !/\s/u.test(before) && AFTER_CLOSER.test(after);
  const mark = (
    opens: MarkFamily | null,
    closes: readonly MarkFamily[],
    surelyOpens = canOpen && !canClose,
  ): Mark => ({
    start,
    end: start + glyph.length,
    opens,
    closes,
    surelyOpens,
  });
  const shape = MISREAD[glyph] ?? glyph;
  switch (shape) {
    case "—":
    case "–":
      return null;
    case "“":
      // `“It is,“ she said`: typed where a closer belongs.
      return canClose && !canOpen
        ? mark(null, ["german", "curly"], false)
        : mark("curly", ["german"], canOpen);
    case "”":
      return mark(
        canOpen && !canClose ? "right-curly" : null,
        ["curly", "german", "right-curly", "twin", "straight"],
        false,
      );
    case "‟":
      return mark("curly", []);
    case "„":
      return mark("german", []);
    case '"':
    case "＂":
      return straight(mark, before, canOpen, canClose);
    case "``":
      return mark("twin", []);
    case "''":
      return mark(canOpen || !canClose ? "twin" : null, ["twin"]);
    case "«":
      return mark("guillemet", ["reversed-guillemet"]);
    case "»":
      return mark(canOpen && !canClose ? "reversed-guillemet" : null, ["guillemet"]);
    case "「":
    case "『":
      return mark("corner", []);
    case "」":
    case "』":
      return mark(null, ["corner"]);
    case "‹":
      return mark("single-guillemet", []);
    case "›":
      return mark(null, ["single-guillemet"]);
    case "‚":
      return mark(canOpen ? "single-low" : null, []);
    default:
      return single(shape, mark, before, rest, canOpen, canClose);
  }
}

type MakeMark = (opens: MarkFamily | null, closes: readonly MarkFamily[], surelyOpens?: boolean) => Mark;

// A straight mark after a figure is an inch or a second unless one is open to be closed.
function straight(mark: MakeMark, before: string, canOpen: boolean, canClose: boolean): Mark {
  // An equals sign before it makes it code: `href="…"`.
  const opens = before !== "=" && (canOpen || (!canClose && !/\p{N}/u.test(before))) ? "straight" : null;
  return mark(opens, ["straight", "curly", "german", "twin"]);
}

function single(
  glyph: string,
  mark: MakeMark,
  before: string,
  rest: string,
  canOpen: boolean,
  canClose: boolean,
): Mark | null {
  const isApostrophe = LETTER.test(before) && LETTER.test(rest.charAt(0));
  if (isApostrophe) return null;
  const isElision = canOpen && ELIDED.test(rest);
  if (glyph === "‘" || glyph === "‛")
    return isElision ? null : mark(canOpen || !canClose ? "single-curly" : null, ["single-low"], canOpen);
  if (canOpen && !canClose) return glyph === "'" && !isElision ? mark("single-straight", []) : null;
  const family: readonly MarkFamily[] =
    glyph === "'" ? ["single-straight", "single-curly"] : ["single-curly", "single-low"];
  return canClose ? mark(null, family) : null;
}
