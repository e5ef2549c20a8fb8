/** One signed version: by whom and when, its hash, what changed in it, what was done since. */
import type { SignedVersion } from "@variorum/server/contract";
import { Button } from "../../components/ui/Button.tsx";
import { useDates } from "../../lib/dates.ts";
import { useActSentence } from "../../lib/server-sentence.ts";
import { report } from "../../strings/en/report.tsx";
import { useStrings } from "../../strings/use-strings.ts";
import { Sentences } from "./Sentences.tsx";
import { VoidVersion } from "./VoidVersion.tsx";

export function VersionEntry({
  storyId,
  version: { number, signOff, changes, isLatest, staleBecause, voided },
  isShown,
  onShow,
}: {
  storyId: string;
  version: SignedVersion;
  isShown: boolean;
  onShow: () => void;
}) {
  const { versions: say } = useStrings(report);
  const sentenceOfAct = useActSentence();
  const { localDay, localTime } = useDates();
  return (
    <li className="py-3">
      <div className="flex items-baseline justify-between gap-3">
        <h3 className="font-serif text-lg">{say.version(number)}</h3>
        <Button size="sm" kind={isShown ? "plain" : "quiet"} aria-pressed={isShown} onClick={onShow}>
          {isShown ? say.toDraft : say.show}
          <span className="sr-only">{say.which(number)}</span>
        </Button>
      </div>
      <p className="text-[0.9375rem]">
        {say.signedBy(
          <span className="font-serif italic">{signOff.editor}</span>,
          <time dateTime={signOff.at} className="text-ink-soft">
            {localDay(signOff.at)}, {localTime(signOff.at)}
          </time>,
        )}
      </p>
      {voided ? (
        <div className="mt-1.5 border-l-3 border-disputed pl-2.5 text-[0.9375rem]">
          <p className="font-semibold text-disputed">{say.isVoid}</p>
          <p className="text-ink-soft">
            {say.voidedBy(
              <span className="font-serif italic">{voided.by}</span>,
              `${localDay(voided.at)}, ${localTime(voided.at)}`,
            )}
          </p>
          <p className="whitespace-pre-line wrap-anywhere">{voided.reason}</p>
        </div>
      ) : null}
      {isLatest && !voided ? <Standing count={staleBecause.length} /> : null}
      {signOff.override ? (
        <div className="mt-1.5 border-l-3 border-disputed pl-2.5 text-[0.9375rem]">
          <p>
            <span className="font-semibold">{say.signedOver(signOff.override.missing.length)}</span>{" "}
            {signOff.override.reason}
          </p>
        </div>
      ) : null}
      {signOff.note ? <p className="mt-1 text-[0.9375rem] whitespace-pre-line">{signOff.note}</p> : null}
      <p className="mt-1 text-sm text-muted">
        {say.hash}{" "}
        <code className="font-mono text-xs break-all select-all" title={say.marksAll}>
          {signOff.hash}
        </code>
      </p>
      <Sentences title={say.since} sentences={staleBecause.map(sentenceOfAct)} />
      {changes ? (
        <Sentences
          title={say.changedSince(changes.since)}
          sentences={changes.sentences.map((words) => ({ words, lang: "en" }))}
        />
      ) : null}
      {voided ? null : <VoidVersion storyId={storyId} number={number} />}
    </li>
  );
}

function Standing({ count }: { count: number }) {
  const { versions: say } = useStrings(report);
  if (count === 0) {
    return (
      <p className="text-sm font-medium text-verified">
        <span aria-hidden>✓ </span>
        {say.current}
      </p>
    );
  }
  return (
    <p className="text-sm font-medium text-unresolved">
      <span aria-hidden>! </span>
      {say.outOfDate(count)}
    </p>
  );
}
