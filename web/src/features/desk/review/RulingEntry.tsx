/** One ruling: who, when, why, on what evidence, and what a second pair of eyes found. */
import type { SecondCheck } from "@variorum/server/contract";
import type { Ruling } from "@variorum/server/domain";
import { Button } from "../../../components/ui/Button.tsx";
import { VerdictSign } from "../marks/VerdictSign.tsx";
import { VERDICT_MARKS } from "../marks/verdict-marks.ts";
import { CheckNote } from "./CheckNote.tsx";
import { EvidenceLines } from "./EvidenceLines.tsx";
import { FINDING_LABELS } from "./finding-words.ts";

export function RulingEntry({
  storyId,
  ruling,
  about,
  check,
  onWithdraw,
  onAskForCheck,
}: {
  storyId: string;
  ruling: Ruling;
  /** The outlet or claim it is about; null: the statement itself. */
  about: string | null;
  check: SecondCheck | null;
  onWithdraw: () => void;
  /** Null: it is no ruling to be checked, or was sent to be. */
  onAskForCheck: (() => void) | null;
}) {
  if (ruling.isVeiled) return <VeiledRuling ruling={ruling} about={about} />;
  const verdict = ruling.verdict === "open" ? "Reopened" : VERDICT_MARKS[ruling.verdict].label;
  const by = `the ruling of ${ruling.actor.name}, ${momentOf(ruling.at)}`;
  return (
    <li className="grid grid-cols-[1.25rem_1fr] gap-x-2 border-t border-rule py-2.5">
      <VerdictSign verdict={ruling.verdict} className="mt-1 self-start" />
      <div className="min-w-0 text-[0.9375rem] wrap-break-word">
        <p>
          <span className="font-semibold">{verdict}</span>
          {about ? ` · ${about}` : ""}
          {ruling.finding ? ` · ${FINDING_LABELS[ruling.finding].toLowerCase()}` : ""}
        </p>
        {ruling.because ? (
          <p className="mt-0.5 text-sm text-unresolved">An outlet changed its text: rule on it anew.</p>
        ) : null}
        {ruling.reason ? <p className="mt-0.5 whitespace-pre-line">{ruling.reason}</p> : null}
        {ruling.correction ? (
          <p className="mt-1 text-ink-soft">
            Correction: <span className="font-serif">{ruling.correction}</span>
          </p>
        ) : null}
        {ruling.note ? (
          <p className="mt-1 text-sm whitespace-pre-line text-ink-soft italic">
            For colleagues: {ruling.note}
          </p>
        ) : null}
        <EvidenceLines storyId={storyId} evidence={ruling.evidence} />
        {check ? <CheckNote check={check} first={ruling} /> : null}
        <p className="mt-1 flex flex-wrap items-center gap-x-2 text-sm text-muted">
          <span>
            {ruling.actor.name}, <time dateTime={ruling.at}>{momentOf(ruling.at)}</time>
          </span>
          <Button kind="quiet" size="sm" aria-label={`Withdraw ${by}`} onClick={onWithdraw}>
            Withdraw
          </Button>
          {onAskForCheck ? (
            <Button
              kind="quiet"
              size="sm"
              aria-label={`Ask for a second check of ${by}`}
              onClick={onAskForCheck}
            >
              Second check
            </Button>
          ) : null}
        </p>
      </div>
    </li>
  );
}

/** Whoever could make the second check is told that there is a ruling, and nothing that leads. */
function VeiledRuling({ ruling, about }: { ruling: Ruling; about: string | null }) {
  return (
    <li className="border-t border-rule py-2.5 pl-7 text-[0.9375rem] wrap-break-word">
      <p>
        <span className="font-semibold">Ruled</span>
        {about ? ` · ${about}` : ""}
      </p>
      <p className="mt-0.5 text-ink-soft">Kept from you until the second check is made.</p>
      <p className="mt-1 text-sm text-muted">
        {ruling.actor.name}, <time dateTime={ruling.at}>{momentOf(ruling.at)}</time>
      </p>
    </li>
  );
}

function momentOf(at: string): string {
  return new Date(at).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" });
}
