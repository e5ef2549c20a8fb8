/** Plate II: by what the outlets part, gravest first, and how far each is settled. */
import { useQueries, useQuery } from "@tanstack/react-query";
import type { StoryDetail } from "@variorum/server/contract";
import { DIFFERENCE_TYPES, VERDICTS, type Verdict } from "@variorum/server/domain";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { Skeleton } from "../../../components/ui/Skeleton.tsx";
import { marks } from "../../../strings/en/marks.ts";
import { overview } from "../../../strings/en/overview.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { filterSearch } from "../desk-address.ts";
import { DifferenceSign } from "../marks/DifferenceSign.tsx";
import { VerdictSign } from "../marks/VerdictSign.tsx";
import { utteranceQueries } from "../utterances.queries.ts";
import { Plate } from "./Plate.tsx";
import { VerdictBar, type VerdictCounts } from "./VerdictBar.tsx";

export function StakesPlate({ story }: { story: StoryDetail }) {
  const say = useStrings(overview).stakes;
  const named = useStrings(marks);
  const all = useQuery(utteranceQueries.counts(story.id, {}));
  const counted = all.data?.facets.type ?? [];
  const types = DIFFERENCE_TYPES.filter((type) =>
    counted.some(({ value, count }) => value === type && count > 0),
  );
  const byType = useQueries({
    queries: types.map((type) => utteranceQueries.counts(story.id, { type: [type] })),
  });
  const rows = types.flatMap((type, at) => {
    const counts = byType[at]?.data;
    return counts ? [{ type, total: counts.total, verdicts: verdictsIn(counts.facets.verdict) }] : [];
  });
  const { verdicts, utterances } = story.counts;
  const most = Math.max(utterances, 1);
  return (
    <Plate
      number="II"
      title={say.title}
      aside={say.ruled(utterances - verdicts.open, utterances)}
      caption={say.caption}
    >
      {rows.length < types.length || all.isPending ? (
        <Skeleton label={say.counting} lines={6} />
      ) : (
        <table className="w-full border-collapse">
          <thead>
            <tr className="border-b border-rule-strong text-sm text-muted">
              <th scope="col" className="py-1 pr-4 text-left font-normal">
                {say.difference}
              </th>
              <th scope="col" className="w-full text-left font-normal max-sm:hidden">
                <span className="sr-only">{say.drawn}</span>
              </th>
              <th scope="col" className="px-2 text-right font-normal whitespace-nowrap">
                {say.inAll}
              </th>
              {VERDICTS.map((verdict) => (
                <th key={verdict} scope="col" className="px-2 text-right font-normal whitespace-nowrap">
                  <VerdictSign verdict={verdict} className="sm:mr-1" />
                  <span className="max-sm:sr-only">{named.verdicts[verdict]}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ type, total, verdicts: settled }) => (
              <Row
                key={type}
                verdicts={settled}
                total={total}
                most={most}
                name={
                  <Link
                    to={`/stories/${encodeURIComponent(story.id)}?${filterSearch({ type: [type], speaker: [], outlet: [], verdict: [] })}`}
                    className="inline-flex min-h-8 items-center gap-2 whitespace-nowrap hover:underline underline-offset-4 pointer-coarse:min-h-11"
                  >
                    <DifferenceSign type={type} className="text-lg" />
                    {named.types[type]}
                  </Link>
                }
              />
            ))}
            <Row
              verdicts={verdicts}
              total={utterances}
              most={most}
              name={<b className="font-semibold whitespace-nowrap">{say.all}</b>}
            />
          </tbody>
        </table>
      )}
    </Plate>
  );
}

function Row({
  name,
  verdicts,
  total,
  most,
}: {
  name: ReactNode;
  verdicts: VerdictCounts;
  total: number;
  most: number;
}) {
  return (
    <tr className="border-b border-rule last:border-t last:border-b-ink last:border-t-ink">
      <th scope="row" className="py-1 pr-4 text-left font-normal">
        {name}
      </th>
      <td className="max-sm:hidden">
        <VerdictBar verdicts={verdicts} most={most} />
      </td>
      <td className="px-2 text-right font-serif tabular-nums">{total}</td>
      {VERDICTS.map((verdict) => (
        <td
          key={verdict}
          className={`px-2 text-right font-serif tabular-nums ${verdicts[verdict] === 0 ? "text-muted" : ""}`}
        >
          {verdicts[verdict]}
        </td>
      ))}
    </tr>
  );
}

function verdictsIn(facet: readonly { value: string; count: number }[]): VerdictCounts {
  const count = (verdict: Verdict) => facet.find(({ value }) => value === verdict)?.count ?? 0;
  return {
    open: count("open"),
    verified: count("verified"),
    disputed: count("disputed"),
    unresolved: count("unresolved"),
  };
}
