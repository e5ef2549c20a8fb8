/** One signed version: by whom and when, its hash, what changed in it, what was done since. */
import type { SignedVersion } from "@variorum/server/contract";
import { Button } from "../../components/ui/Button.tsx";
import { localDay, localTime } from "../../lib/dates.ts";
import { Sentences } from "./Sentences.tsx";

export function VersionEntry({
  version: { number, signOff, changes, isLatest, staleBecause },
  isShown,
  onShow,
}: {
  version: SignedVersion;
  isShown: boolean;
  onShow: () => void;
}) {
  return (
    <li className="py-3">
      <div className="flex items-baseline justify-between gap-3">
        <h3 className="font-serif text-lg">Version {number}</h3>
        <Button size="sm" kind={isShown ? "plain" : "quiet"} aria-pressed={isShown} onClick={onShow}>
          {isShown ? "Back to the draft" : "Show"}
          <span className="sr-only">, version {number}</span>
        </Button>
      </div>
      <p className="text-[0.9375rem]">
        Signed by <span className="font-serif italic">{signOff.editor}</span>,{" "}
        <time dateTime={signOff.at} className="text-ink-soft">
          {localDay(signOff.at)}, {localTime(signOff.at)}
        </time>
      </p>
      {isLatest ? <Standing count={staleBecause.length} /> : null}
      {signOff.override ? (
        <div className="mt-1.5 border-l-3 border-disputed pl-2.5 text-[0.9375rem]">
          <p>
            <span className="font-semibold">Signed over {signOff.override.missing.length} open:</span>{" "}
            {signOff.override.reason}
          </p>
        </div>
      ) : null}
      {signOff.note ? <p className="mt-1 text-[0.9375rem] whitespace-pre-line">{signOff.note}</p> : null}
      <p className="mt-1 text-sm text-muted">
        SHA-256{" "}
        <code className="font-mono text-xs break-all select-all" title="Marks all of it at a click">
          {signOff.hash}
        </code>
      </p>
      <Sentences
        title="Done since, and not in it"
        sentences={staleBecause.map(({ summary, actor }) => `${actor.name} ${summary}`)}
      />
      {changes ? (
        <Sentences title={`Changed since version ${changes.since}`} sentences={changes.sentences} />
      ) : null}
    </li>
  );
}

function Standing({ count }: { count: number }) {
  if (count === 0) {
    return (
      <p className="text-sm font-medium text-verified">
        <span aria-hidden>✓ </span>Says what stands
      </p>
    );
  }
  return (
    <p className="text-sm font-medium text-unresolved">
      <span aria-hidden>! </span>Out of date: {count === 1 ? "one act" : `${count} acts`} since
    </p>
  );
}
