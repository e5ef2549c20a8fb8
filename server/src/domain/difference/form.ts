/** The speaker's words in one outlet, a reporter's in another. */
import type { Reading } from "../collation/collation.ts";
import { byOrigin } from "../text/article.ts";
import type { Finding } from "./differences.ts";
import { hasWords, partyOf, telling } from "./tell.ts";
import type { Attributed } from "./voices.ts";

const QUOTED_OR_PARAPHRASED = 0.12;

export function formFindings(witnesses: readonly Attributed[]): Finding[] {
  const paraphrased = witnesses.filter((witness) =>
    witness.quotations.every((quotation) => quotation.mode === "indirect"),
  );
  const given = witnesses.filter((witness) => !paraphrased.includes(witness));
  if (paraphrased.length === 0 || given.length === 0) return [];
  const readings = [given, paraphrased].map(readingOf);
  return [
    {
      type: "form",
      rule: "quoted-or-paraphrased",
      severity: QUOTED_OR_PARAPHRASED,
      telling: telling(null, {
        frame: "rephrased",
        by: partyOf(outletsOf(paraphrased)),
        quoted: hasWords(partyOf(outletsOf(given)), readings[0]?.text ?? ""),
      }),
      siteId: null,
      readings,
    },
  ];
}

function outletsOf(witnesses: readonly Attributed[]): string[] {
  return witnesses.map(({ article }) => article.outlet);
}

function readingOf(witnesses: readonly Attributed[]): Reading {
  const sorted = [...witnesses].sort((a, b) => byOrigin(a.article, b.article));
  const first = sorted[0];
  const segments = first?.quotations.flatMap((quotation) => quotation.segments) ?? [];
  return {
    text: segments.map((span) => first?.article.text.slice(span.start, span.end) ?? "").join(" "),
    articleIds: sorted.map((witness) => witness.article.id),
    spans: sorted.flatMap(({ article, quotations }) =>
      quotations.flatMap((quotation) =>
        quotation.segments.map(({ start, end }) => ({ articleId: article.id, start, end })),
      ),
    ),
  };
}
