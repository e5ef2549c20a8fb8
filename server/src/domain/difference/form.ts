/** The speaker's words in one outlet, a reporter's in another. */
import type { Reading } from "../collation/collation.ts";
import type { Finding } from "./differences.ts";
import { listOutlets, quoted } from "./sentences.ts";
import type { Attributed } from "./voices.ts";

const QUOTED_OR_PARAPHRASED = 0.12;

export function formFindings(witnesses: readonly Attributed[]): Finding[] {
  const paraphrased = witnesses.filter((witness) =>
    witness.quotations.every((quotation) => quotation.mode === "indirect"),
  );
  const given = witnesses.filter((witness) => !paraphrased.includes(witness));
  if (paraphrased.length === 0 || given.length === 0) return [];
  const readings = [given, paraphrased].map(readingOf);
  const verb = paraphrased.length > 1 ? "report" : "reports";
  const reporters = listOutlets(paraphrased.map((witness) => witness.article.outlet));
  const quoters = listOutlets(given.map((witness) => witness.article.outlet));
  const words = quoted(readings[0]?.text ?? "");
  return [
    {
      type: "form",
      rule: "quoted-or-paraphrased",
      severity: QUOTED_OR_PARAPHRASED,
      reason: `${reporters} ${verb} in other words what ${quoters} ${given.length > 1 ? "quote" : "quotes"} as ${words}.`,
      siteId: null,
      readings,
    },
  ];
}

function readingOf(witnesses: readonly Attributed[]): Reading {
  const sorted = [...witnesses].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
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
