/** Someone ruled while this was being written: what they said, and what can be done now. */
import type { UtteranceDetail } from "@variorum/server/contract";
import type { Ruling } from "@variorum/server/domain";
import { VerdictSign } from "../marks/VerdictSign.tsx";
import { VERDICT_MARKS } from "../marks/verdict-marks.ts";

export function StaleNotice({
  before,
  utterance,
}: {
  before: readonly Ruling[];
  utterance: UtteranceDetail;
}) {
  const added = utterance.rulings.filter((ruling) => !before.some((each) => each.id === ruling.id));
  const withdrawn = before.filter((ruling) => !utterance.rulings.some((each) => each.id === ruling.id));
  const outletOf = ({ articleId }: Ruling) =>
    utterance.witnesses.find((each) => each.articleId === articleId)?.outlet;
  return (
    <div role="alert" className="border-l-3 border-ink bg-sunk px-3 py-2.5 text-[0.9375rem]">
      <p className="font-semibold">This changed while you were writing. Yours is not saved yet.</p>
      {added.length + withdrawn.length === 0 ? (
        <p className="mt-1.5">The articles were read anew: look at the words again.</p>
      ) : null}
      <ul className="mt-1.5">
        {added.map((ruling) => (
          <li key={ruling.id} className="mb-1">
            <VerdictSign verdict={ruling.verdict} className="mr-1.5 translate-y-0.5" />
            {ruling.actor.name}: {VERDICT_MARKS[ruling.verdict].label.toLowerCase()}
            {outletOf(ruling) ? ` (${outletOf(ruling)})` : ""}
            {ruling.reason ? <span className="block text-ink-soft">{ruling.reason}</span> : null}
          </li>
        ))}
        {withdrawn.map((ruling) => (
          <li key={ruling.id} className="mb-1">
            Withdrawn: {VERDICT_MARKS[ruling.verdict].label.toLowerCase()} by {ruling.actor.name}
          </li>
        ))}
      </ul>
      <p className="mt-1.5">Save again to rule after this, or discard your draft.</p>
    </div>
  );
}
