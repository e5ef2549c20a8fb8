/** Someone ruled while this was being written: what they said, and what can be done now. */
import type { UtteranceDetail } from "@variorum/server/contract";
import type { Ruling } from "@variorum/server/domain";
import { marks } from "../../../strings/en/marks.ts";
import { rulingConflict } from "../../../strings/en/ruling-conflict.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { VerdictSign } from "../marks/VerdictSign.tsx";

export function StaleNotice({
  before,
  utterance,
}: {
  before: readonly Ruling[];
  utterance: UtteranceDetail;
}) {
  const say = useStrings(rulingConflict);
  const { verdictsWithin } = useStrings(marks);
  const added = utterance.rulings.filter((ruling) => !before.some((each) => each.id === ruling.id));
  const withdrawn = before.filter((ruling) => !utterance.rulings.some((each) => each.id === ruling.id));
  const outletOf = ({ articleId }: Ruling) =>
    utterance.witnesses.find((each) => each.articleId === articleId)?.outlet;
  return (
    <div role="alert" className="border-l-3 border-ink bg-sunk px-3 py-2.5 text-[0.9375rem]">
      <p className="font-semibold">{say.title}</p>
      {added.length + withdrawn.length === 0 ? <p className="mt-1.5">{say.readAnew}</p> : null}
      <ul className="mt-1.5">
        {added.map((ruling) => (
          <li key={ruling.id} className="mb-1">
            <VerdictSign verdict={ruling.verdict} className="mr-1.5 translate-y-0.5" />
            {ruling.actor.name}: {verdictsWithin[ruling.verdict]}
            {outletOf(ruling) ? ` (${outletOf(ruling)})` : ""}
            {ruling.reason ? <span className="block text-ink-soft">{ruling.reason}</span> : null}
          </li>
        ))}
        {withdrawn.map((ruling) => (
          <li key={ruling.id} className="mb-1">
            {say.withdrawn(verdictsWithin[ruling.verdict], ruling.actor.name)}
          </li>
        ))}
      </ul>
      <p className="mt-1.5">{say.goOn}</p>
    </div>
  );
}
