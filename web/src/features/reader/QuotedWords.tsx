import type { Span } from "@variorum/server/domain";

/** Words shown of each end of a long piece. */
const SHOWN = 110;

/** The marked words; a long quotation by its two ends, for those are what is moved. */
export function QuotedWords({ text, segments }: { text: string; segments: readonly Span[] }) {
  const words = segments.map(({ start, end }) => text.slice(start, end)).join(" … ");
  const isLong = words.length > 2 * SHOWN + 40;
  return <q>{isLong ? `${words.slice(0, SHOWN)} … ${words.slice(-SHOWN)}` : words}</q>;
}
