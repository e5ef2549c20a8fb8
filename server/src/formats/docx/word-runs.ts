/** Runs of the outline to runs of Word; suggested corrections to tracked changes. */
import {
  ConcreteHyperlink,
  DeletedTextRun,
  type IContext,
  InsertedTextRun,
  type IRunOptions,
  type ParagraphChild,
  ShadingType,
  TextRun,
} from "docx";
import type { DifferenceType } from "../../domain/difference/difference.ts";
import { MARK_PATTERNS, type MarkPattern } from "../mark-patterns.ts";
import type { Correction, Run } from "../outline.ts";
import { directionOf } from "../writing-direction.ts";
import { INK } from "./word-styles.ts";

type Underline = NonNullable<NonNullable<IRunOptions["underline"]>["type"]>;

const UNDERLINES: Readonly<Record<MarkPattern, Underline>> = {
  thick: "thick",
  double: "double",
  wavy: "wave",
  dotted: "dotted",
  dashed: "dash",
  thin: "single",
};
const ALARMING: ReadonlySet<DifferenceType> = new Set(["contradiction", "negation", "number", "date"]);

export function wordRuns(runs: readonly Run[]): ParagraphChild[] {
  return alikeJoined(runs).flatMap(wordRun);
}

/** Each run costs Word's format some twenty objects, and most of ours differ in nothing that Word shows. */
function alikeJoined(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const isAlike = last && last.style === run.style && !last.href && !run.href && !last.mark && !run.mark;
    if (isAlike) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

function wordRun({ text, style, href, mark }: Run): ParagraphChild[] {
  if (mark !== null) {
    const number = new TextRun({ text: String(mark.number), superScript: true, color: INK.rubric });
    return [
      mark.isGap ? new TextRun({ text: "\u2038", color: INK.rubric }) : markedRun(text, mark.type),
      number,
    ];
  }
  if (href !== null) {
    return [new Link([new TextRun({ text, color: INK.rubric })], href)];
  }
  if (style === "label") return [new TextRun({ text, smallCaps: true, bold: true, color: INK.faint })];
  // Not bold: false, which would take a heading's own boldness from it.
  const weight = { ...(style === "strong" && { bold: true }), ...(style === "italic" && { italics: true }) };
  return [new TextRun({ text, ...weight, ...running(text) })];
}

/** Word has to be told; it then finds the order of the letters by itself. */
function running(text: string): Pick<IRunOptions, "rightToLeft"> {
  return directionOf(text) === 1 ? { rightToLeft: true } : {};
}

/** Numbered when it is written: the library's own links bear random numbers, and the same report is to be the same file. */
class Link extends ConcreteHyperlink {
  constructor(
    private readonly words: readonly ParagraphChild[],
    private readonly href: string,
  ) {
    super(words, "");
  }

  override prepForXml(context: IContext): ReturnType<ConcreteHyperlink["prepForXml"]> {
    const { Relationships: relations } = context.viewWrapper;
    const id = `Link${relations.RelationshipCount}`;
    relations.addRelationship(id, HYPERLINK, this.href, "External");
    return new ConcreteHyperlink(this.words, id).prepForXml(context);
  }
}

const HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

function markedRun(text: string, type: DifferenceType): TextRun {
  return new TextRun({
    text,
    ...running(text),
    underline: { type: UNDERLINES[MARK_PATTERNS[type]], color: INK.rubric },
    ...(ALARMING.has(type) ? { shading: { type: ShadingType.CLEAR, color: "auto", fill: INK.alarm } } : {}),
  });
}

/**
 * What the outlet has, changed to what it should print: what both begin and
 * end with stays, the middle is struck out and written anew. Accepting the
 * change leaves the correction, rejecting it the words as printed.
 */
export function trackedChange({ printed, text, checker, at }: Correction, id: number): ParagraphChild[] {
  const [old, corrected] = [wordsOf(printed ?? ""), wordsOf(text)];
  const start = sharedStart(old, corrected);
  const end = sharedStart(old.slice(start).reverse(), corrected.slice(start).reverse());
  const change = { author: checker, date: new Date(at).toISOString() };
  const removed = old.slice(start, old.length - end).join("");
  const added = corrected.slice(start, corrected.length - end).join("");
  return [
    ...plainRun(old.slice(0, start).join("")),
    ...(removed === "" ? [] : [new DeletedTextRun({ ...change, id, text: removed })]),
    ...(added === "" ? [] : [new InsertedTextRun({ ...change, id: id + 1, text: added })]),
    ...plainRun(old.slice(old.length - end).join("")),
  ];
}

function plainRun(text: string): ParagraphChild[] {
  return text === "" ? [] : [new TextRun(text)];
}

/** Words with the space before each. */
function wordsOf(text: string): string[] {
  return (
    text
      .replace(/\s+/gu, " ")
      .trim()
      .match(/ ?[^ ]+/g) ?? []
  );
}

function sharedStart(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((word, index) => word !== b[index]);
  return differs < 0 ? Math.min(a.length, b.length) : differs;
}
