/** Setting words on a screen: lines that fit, columns that line up, and nothing that moves the cursor. */
import { styleText } from "node:util";

export interface Screen {
  /** Columns that a line may fill. */
  readonly width: number;
  readonly hasColour: boolean;
}

/** Longer lines are hard to read, however wide the window. */
const MAX_WIDTH = 100;
const MIN_WIDTH = 40;

/** A file or a pipe (null) gets the width of a letter and no colour. */
export function screenOf(columns: number | null, environment: NodeJS.ProcessEnv): Screen {
  return {
    width: Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, columns ?? 80)),
    hasColour: columns !== null && !environment.NO_COLOR && environment.TERM !== "dumb",
  };
}

// Article text is untrusted: an escape could repaint the screen, a bidi control could turn words round.
export const CONTROLS = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** On one line, with nothing in it but what can be seen. */
export function printable(text: string): string {
  return text.replace(/\s+/gu, " ").replace(CONTROLS, "\ufffd").trim();
}

/** Words on lines of `width`; every line after the first starts with `indent`. A word that is too long is cut. */
export function wrap(text: string, width: number, indent = ""): string {
  const lines: string[] = [];
  let line = "";
  for (const word of printable(text)
    .split(" ")
    .flatMap((long) => chop(long, width - indent.length))) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent + word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].join("\n");
}

function chop(word: string, width: number): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < word.length || pieces.length === 0; at += width)
    pieces.push(word.slice(at, at + width));
  return pieces;
}

/** A label and words beside it, the words in a column of their own. */
export function labelled(
  label: string,
  labelWidth: number,
  text: string,
  width: number,
  margin = "  ",
): string {
  const shown = printable(label);
  const gutter = " ".repeat(margin.length + labelWidth + 2);
  const opening = `${margin}${shown.padEnd(labelWidth)}  `;
  // A label that does not fit stands on a line of its own.
  if (shown.length > labelWidth) {
    return `${margin}${wrap(shown, width - margin.length, margin)}\n${gutter}${wrap(text, width - gutter.length).replaceAll("\n", `\n${gutter}`)}`;
  }
  return `${opening}${wrap(text, width - gutter.length).replaceAll("\n", `\n${gutter}`)}`;
}

export function heading(text: string, screen: Screen): string {
  const line = wrap(text, screen.width);
  return screen.hasColour ? styleText("bold", line) : line;
}
