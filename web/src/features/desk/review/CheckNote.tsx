/** How a second check of a ruling stands; where the two differ, both reasons side by side. */
import type { SecondCheck } from "@variorum/server/contract";
import type { Ruling } from "@variorum/server/domain";
import { marks } from "../../../strings/en/marks.ts";
import { review } from "../../../strings/en/review.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { VERDICT_MARKS } from "../marks/verdict-marks.ts";

export function CheckNote({ check, first }: { check: SecondCheck; first: Ruling }) {
  const say = useStrings(review).check;
  const { verdicts } = useStrings(marks);
  if (check.ruling === null) {
    return (
      <p className="mt-1.5 border-l-3 border-unresolved pl-2 text-sm">
        {check.requestedBy.id === first.actor.id
          ? say.pendingOwn(first.actor.name)
          : say.pending(check.requestedBy.name, first.actor.name)}
      </p>
    );
  }
  if (check.state === "agrees") {
    return (
      <p className="mt-1.5 border-l-3 border-verified pl-2 text-sm">
        <span className="font-semibold">{say.agrees(check.ruling.actor.name)}</span> {check.ruling.reason}
      </p>
    );
  }
  return (
    <div className="mt-1.5 border-l-3 border-disputed pl-2 text-sm">
      <p className="font-semibold">{say.differs}</p>
      <div className="mt-1 grid grid-cols-2 divide-x divide-rule">
        {[first, check.ruling].map((ruling) => (
          <div key={ruling.id} className="min-w-0 pr-2 wrap-break-word not-first:pl-2">
            <p className={`font-semibold ${VERDICT_MARKS[ruling.verdict].ink}`}>{verdicts[ruling.verdict]}</p>
            <p className="text-muted">{ruling.actor.name}</p>
            <p className="mt-0.5 whitespace-pre-line">{ruling.reason}</p>
          </div>
        ))}
      </div>
    </div>
  );
}
