/** How a second check of a ruling stands; where the two differ, both reasons side by side. */
import type { SecondCheck } from "@variorum/server/contract";
import type { Ruling } from "@variorum/server/domain";
import { VERDICT_MARKS } from "../marks/verdict-marks.ts";

export function CheckNote({ check, first }: { check: SecondCheck; first: Ruling }) {
  if (check.ruling === null) {
    return (
      <p className="mt-1.5 border-l-3 border-unresolved pl-2 text-sm">
        A second check was asked for by {check.requestedBy.name}. Until it is made, only{" "}
        {whoSees(check, first)} this.
      </p>
    );
  }
  if (check.state === "agrees") {
    return (
      <p className="mt-1.5 border-l-3 border-verified pl-2 text-sm">
        <span className="font-semibold">{check.ruling.actor.name} agrees.</span> {check.ruling.reason}
      </p>
    );
  }
  return (
    <div className="mt-1.5 border-l-3 border-disputed pl-2 text-sm">
      <p className="font-semibold">The second check differs. Rule anew on what both found.</p>
      <div className="mt-1 grid grid-cols-2 divide-x divide-rule">
        {[first, check.ruling].map((ruling) => (
          <div key={ruling.id} className="min-w-0 pr-2 wrap-break-word not-first:pl-2">
            <p className={`font-semibold ${VERDICT_MARKS[ruling.verdict].ink}`}>
              {VERDICT_MARKS[ruling.verdict].label}
            </p>
            <p className="text-muted">{ruling.actor.name}</p>
            <p className="mt-0.5 whitespace-pre-line">{ruling.reason}</p>
          </div>
        ))}
      </div>
    </div>
  );
}

function whoSees({ requestedBy }: SecondCheck, { actor }: Ruling): string {
  return requestedBy.id === actor.id ? `${actor.name} sees` : `${actor.name} and ${requestedBy.name} see`;
}
