/** Long work of this window, in a corner: how far it is, with the way to cancel it; and what it came to. */
import { useEffect } from "react";
import type { Work } from "../../lib/work/use-work.ts";
import { work as strings } from "../../strings/en/work.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { outcomeOf } from "./outcome.ts";
import { useJobStream } from "./use-job-stream.ts";
import { WorkEntry } from "./WorkEntry.tsx";

/** How long it is said that something is over, where nothing is left to do about it. */
const NEWS_MS = 6_000;

export function WorkRoom({ works, drop }: { works: readonly Work[]; drop: (jobId: string) => void }) {
  const say = useStrings(strings);
  useJobStream(works.some(({ job }) => job.endedAt === null));
  return (
    <section
      aria-label={say.region}
      className="fixed inset-x-3 bottom-12 z-60 flex flex-col -space-y-px sm:right-auto sm:bottom-3 sm:w-76 print:hidden"
    >
      {/* Only what changes an editor's mind is said aloud: not each step. */}
      <div role="status" className="sr-only">
        {works.map((work) => (
          <p key={work.job.id}>{outcomeOf(work, say)}</p>
        ))}
      </div>
      {works.map((work) => (
        <Passing key={work.job.id} work={work} onGone={() => drop(work.job.id)} />
      ))}
    </section>
  );
}

function Passing({ work, onGone }: { work: Work; onGone: () => void }) {
  const isOver = work.isTaken && !(work.job.state === "failed" && work.address !== null);
  const { id } = work.job;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the clock runs from the end of the work, whoever draws it anew.
  useEffect(() => {
    if (!isOver) return;
    const timer = setTimeout(onGone, NEWS_MS);
    return () => clearTimeout(timer);
  }, [isOver, id]);
  return <WorkEntry work={work} onGone={onGone} />;
}
