/** What an editor should know of a witness before reading it, in plain words. */
import type { Difference, QuotationMode } from "@variorum/server/domain";
import { DIFFERENCE_MARKS } from "../marks/difference-marks.ts";
import type { Witness } from "./lay-out.ts";

const MODES = {
  direct: "Quoted",
  mixed: "Partly quoted",
  indirect: "Paraphrased",
  scare: "In quotation marks",
} as const satisfies Record<QuotationMode, string>;

const KINDS: Readonly<Record<string, string>> = {
  wire: "wire copy",
  transcript: "transcript",
  official: "official text",
};

const languageNames = new Intl.DisplayNames("en", { type: "language" });

export function modeLabel(mode: QuotationMode): string {
  return MODES[mode];
}

/** Kind, translation and copies, as far as there is something to say. */
export function notesOn(
  witness: Witness,
  siglumOf: (articleId: string) => string | undefined,
): readonly string[] {
  const copies = witness.carriers
    .filter((id) => id !== witness.articleId)
    .flatMap((id) => siglumOf(id) ?? []);
  return [
    ...(KINDS[witness.kind] ? [KINDS[witness.kind] ?? ""] : []),
    ...(witness.translatedFrom ? [`translated from ${languageNames.of(witness.translatedFrom)}`] : []),
    ...(copies.length > 0 ? [`same copy as ${copies.join(", ")}`] : []),
  ];
}

const FIDELITIES = {
  verbatim: "Word for word as",
  trimmed: "Shorter than",
  altered: "Other words than",
} as const satisfies Record<NonNullable<Witness["fidelity"]>, string>;

/** How it gives the words of the record, where one of the witnesses is the record: "Shorter than the transcript". */
export function fidelityOf({ fidelity }: Witness, record: string): string | null {
  return fidelity === undefined ? null : `${FIDELITIES[fidelity]} the ${record}`;
}

/** A publication date as a person writes it; a date without a time is a day, not an instant. */
export function dayOf(publishedAt: string | null): string | null {
  if (publishedAt === null) return null;
  const day = new Date(publishedAt.slice(0, 10));
  return day.toLocaleDateString("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
}

/** " (By hand; found as wording.)", where an editor gave a difference another type. */
export function retypedNote({ retypedFrom }: Difference): string {
  return retypedFrom ? ` (By hand; found as ${DIFFERENCE_MARKS[retypedFrom].label.toLowerCase()}.)` : "";
}
