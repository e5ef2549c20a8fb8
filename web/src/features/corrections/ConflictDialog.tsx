/** Somebody was quicker: what was seen and what is there now, side by side; what one meant to do is kept. */
import { Button } from "../../components/ui/Button.tsx";
import { Dialog } from "../../components/ui/Dialog.tsx";
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
  const { act, now } = conflict;
  const changed = act.of.filter((seen) => now.find(({ id }) => id === seen.id)?.version !== seen.version);
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onLeave()}
      title="This changed while you were at it."
      description="Nothing is done yet. Yours is kept until you choose."
      width="wide"
    >
      {(changed.length > 0 ? changed : act.of).map((seen) => (
        <div key={seen.id} className="grid gap-x-6 gap-y-3 border-t border-ink pt-2 pb-4 sm:grid-cols-2">
          <Version heading="As you saw it" statement={seen} />
          <Version heading="As it is now" statement={now.find(({ id }) => id === seen.id) ?? null} />
        </div>
      ))}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onLeave}>Leave it as it is now</Button>
        <Button kind="press" onClick={onAnyway}>
          Do it all the same
        </Button>
      </div>
    </Dialog>
  );
}

function Version({ heading, statement }: { heading: string; statement: Seen | null }) {
  return (
    <section aria-label={heading}>
      <h3 className="mb-1 text-sm text-muted">{heading}</h3>
      {statement ? (
        <>
          <StatementLine statement={statement} />
          <p className="mt-1 text-sm text-ink-soft">
            {statement.rankReason} Ruled: {statement.verdict}.
          </p>
        </>
      ) : (
        <p className="text-ink-soft">It is no longer a statement of its own.</p>
      )}
    </section>
  );
}
