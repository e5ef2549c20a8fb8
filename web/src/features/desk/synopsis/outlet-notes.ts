/** What an editor should know of a witness before reading it, in plain words. */
import type { synopsis } from "../../../strings/en/synopsis.tsx";
import type { Layout, Witness } from "./lay-out.ts";

/** What is no outlet's own article. */
const KINDS = ["wire", "transcript", "official"] as const;

type Say = typeof synopsis.strings;

/** Kind, translation and copies, as far as there is something to say. */
export function notesOn(
  witness: Witness,
  siglumOf: (articleId: string) => string | undefined,
  say: Say,
  locale: string,
): readonly string[] {
  const copies = witness.carriers
    .filter((id) => id !== witness.articleId)
    .flatMap((id) => siglumOf(id) ?? []);
  return [
    ...KINDS.filter((kind) => kind === witness.kind).map((kind) => say.kinds[kind]),
    ...(witness.translatedFrom ? [say.translated(languageName(witness.translatedFrom, locale))] : []),
    ...(copies.length > 0 ? [say.sameCopy(copies.join(", "))] : []),
  ];
}

function languageName(tag: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: "language" }).of(tag) ?? tag;
}

/** How it gives the words of the record, where one of the witnesses is the record: "Shorter than the transcript". */
export function fidelityOf({ fidelity }: Witness, record: Layout["record"], say: Say): string | null {
  return fidelity === undefined ? null : say.fidelities[record][fidelity];
}

/** A publication date as a person writes it; a date without a time is a day, not an instant. */
export function dayOf(publishedAt: string | null, locale: string): string | null {
  if (publishedAt === null) return null;
  const day = new Date(publishedAt.slice(0, 10));
  return day.toLocaleDateString(locale, {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
}
