/** Somebody was quicker: what was seen and what is there now, side by side; what one meant to do is kept. */
import { Button } from "../../components/ui/Button.tsx";
import { Dialog } from "../../components/ui/Dialog.tsx";
import { Told } from "../../lib/Told.tsx";
import { asking } from "../../strings/en/asking.ts";
import { useStrings } from "../../strings/use-strings.ts";
import type { Conflict, Seen } from "./question.ts";
import { StatementLine } from "./StatementLine.tsx";

export function ConflictDialog({
  conflict,
  onLeave,
  onAnyway,
}: {
  conflict: Conflict;
  onLeave: () => void;
  onAnyway: () => void;
}) {
  const say = useStrings(asking).conflict;
  const { act, now } = conflict;
  const changed = act.of.filter((seen) => now.find(({ id }) => id === seen.id)?.version !== seen.version);
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onLeave()}
      title={say.title}
      description={say.hint}
      width="wide"
    >
      {(changed.length > 0 ? changed : act.of).map((seen) => (
        <div key={seen.id} className="grid gap-x-6 gap-y-3 border-t border-ink pt-2 pb-4 sm:grid-cols-2">
          <Version heading={say.asSeen} statement={seen} />
          <Version heading={say.asNow} statement={now.find(({ id }) => id === seen.id) ?? null} />
        </div>
      ))}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onLeave}>{say.leave}</Button>
        <Button kind="press" onClick={onAnyway}>
          {say.anyway}
        </Button>
      </div>
    </Dialog>
  );
}

function Version({ heading, statement }: { heading: string; statement: Seen | null }) {
  const say = useStrings(asking).conflict;
  return (
    <section aria-label={heading}>
      <h3 className="mb-1 text-sm text-muted">{heading}</h3>
      {statement ? (
        <>
          <StatementLine statement={statement} />
          <p className="mt-1 text-sm text-ink-soft">
            <Told sentence={statement.rankReason} telling={statement.rankTelling} />{" "}
            {say.ruled[statement.verdict]}
          </p>
        </>
      ) : (
        <p className="text-ink-soft">{say.gone}</p>
      )}
    </section>
  );
}
