/** One ruling: who, when, why, on what evidence, and what a second pair of eyes found. */
import type { SecondCheck } from "@variorum/server/contract";
import type { Ruling } from "@variorum/server/domain";
import { Button } from "../../../components/ui/Button.tsx";
import { marks } from "../../../strings/en/marks.ts";
import { review } from "../../../strings/en/review.ts";
import { useLocale, useStrings } from "../../../strings/use-strings.ts";
import { VerdictSign } from "../marks/VerdictSign.tsx";
import { CheckNote } from "./CheckNote.tsx";
import { EvidenceLines } from "./EvidenceLines.tsx";

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
  const say = useStrings(review);
  const { verdicts } = useStrings(marks);
  const locale = useLocale();
  if (ruling.isVeiled) return <VeiledRuling ruling={ruling} about={about} />;
  const verdict = ruling.verdict === "open" ? say.reopened : verdicts[ruling.verdict];
  const moment = momentOf(ruling.at, locale);
  return (
    <li className="grid grid-cols-[1.25rem_1fr] gap-x-2 border-t border-rule py-2.5">
      <VerdictSign verdict={ruling.verdict} className="mt-1 self-start" />
      <div className="min-w-0 text-[0.9375rem] wrap-break-word">
        <p>
          <span className="font-semibold">{verdict}</span>
          {about ? ` · ${about}` : ""}
          {ruling.finding ? ` · ${say.findingsWithin[ruling.finding]}` : ""}
        </p>
        {ruling.because ? <p className="mt-0.5 text-sm text-unresolved">{say.becauseOfText}</p> : null}
        {ruling.reason ? <p className="mt-0.5 whitespace-pre-line">{ruling.reason}</p> : null}
        {ruling.correction ? (
          <p className="mt-1 text-ink-soft">
            {say.correctionIs} <span className="font-serif">{ruling.correction}</span>
          </p>
        ) : null}
        {ruling.note ? (
          <p className="mt-1 text-sm whitespace-pre-line text-ink-soft italic">
            {say.noteIs} {ruling.note}
          </p>
        ) : null}
        <EvidenceLines storyId={storyId} evidence={ruling.evidence} />
        {check ? <CheckNote check={check} first={ruling} /> : null}
        <p className="mt-1 flex flex-wrap items-center gap-x-2 text-sm text-muted">
          <span>
            {ruling.actor.name}, <time dateTime={ruling.at}>{moment}</time>
          </span>
          <Button
            kind="quiet"
            size="sm"
            aria-label={say.withdrawOf(ruling.actor.name, moment)}
            onClick={onWithdraw}
          >
            {say.withdraw}
          </Button>
          {onAskForCheck ? (
            <Button
              kind="quiet"
              size="sm"
              aria-label={say.check.askOf(ruling.actor.name, moment)}
              onClick={onAskForCheck}
            >
              {say.check.ask}
            </Button>
          ) : null}
        </p>
      </div>
    </li>
  );
}

/** Whoever could make the second check is told that there is a ruling, and nothing that leads. */
function VeiledRuling({ ruling, about }: { ruling: Ruling; about: string | null }) {
  const say = useStrings(review).check;
  const locale = useLocale();
  return (
    <li className="border-t border-rule py-2.5 pl-7 text-[0.9375rem] wrap-break-word">
      <p>
        <span className="font-semibold">{say.ruled}</span>
        {about ? ` · ${about}` : ""}
      </p>
      <p className="mt-0.5 text-ink-soft">{say.veiled}</p>
      <p className="mt-1 text-sm text-muted">
        {ruling.actor.name}, <time dateTime={ruling.at}>{momentOf(ruling.at, locale)}</time>
      </p>
    </li>
  );
}

function momentOf(at: string, locale: string): string {
  return new Date(at).toLocaleString(locale, { dateStyle: "medium", timeStyle: "short" });
}
