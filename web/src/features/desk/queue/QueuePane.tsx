/** The queue: what to look at next, by what is at stake, and why. */
import { Keyboard } from "lucide-react";
import { useCallback, useRef } from "react";
import { Link } from "react-router";
import { Button } from "../../../components/ui/Button.tsx";
import { EmptyState } from "../../../components/ui/EmptyState.tsx";
import { ErrorState } from "../../../components/ui/ErrorState.tsx";
import { IconButton } from "../../../components/ui/IconButton.tsx";
import { Skeleton } from "../../../components/ui/Skeleton.tsx";
import { useSentenceOf } from "../../../lib/error-sentence.ts";
import { useKeyboard, useKeyOf, useShortcuts } from "../../../lib/keyboard/use-keyboard.ts";
import { useSteps } from "../../../lib/use-steps.ts";
import { queue as strings } from "../../../strings/en/queue.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { useDeskActs } from "../desk-acts.ts";
import { filterSearch, isFiltered, UNFILTERED } from "../desk-address.ts";
import type { DeskPlace } from "../use-desk-address.ts";
import { QueueFilters } from "./QueueFilters.tsx";
import { QueueList } from "./QueueList.tsx";
import { QueueSearch } from "./QueueSearch.tsx";
import { SelectionBar } from "./SelectionBar.tsx";
import type { Queue } from "./use-queue.ts";
import { useSelection } from "./use-selection.ts";

export function QueuePane({ place, queue }: { place: DeskPlace; queue: Queue }) {
  const say = useStrings(strings);
  const sentenceOf = useSentenceOf();
  const { openSheet } = useKeyboard();
  const sheetKey = useKeyOf("page.keys");
  const search = useRef<HTMLInputElement>(null);
  const { change, filter } = place;
  const onSearch = useCallback((q: string) => change({ filter: { q } }), [change]);
  const { index, items } = queue;
  const steps = useSteps(items, index);
  const step = (by: 1 | -1) => {
    const { at, item } = steps.step(by);
    if (item) place.goTo(item.id, { replace: true });
    if (at > items.length - 5) queue.more();
  };
  useShortcuts([
    { id: "queue.next", keys: "j", label: say.next, group: say.title, run: () => step(1) },
    { id: "queue.previous", keys: "k", label: say.previous, group: say.title, run: () => step(-1) },
    {
      id: "queue.search",
      keys: "/",
      label: say.search,
      group: say.title,
      run: () => search.current?.select(),
    },
  ]);
  const isChosen = isFiltered(filter);
  const acts = useDeskActs();
  const selection = useSelection(items, place.utteranceId);

  return (
    <section aria-label={say.title} className="flex min-h-0 flex-1 flex-col">
      <div className="border-b border-rule-strong px-4 pt-3 pb-2">
        <div className="flex items-center gap-1.5">
          <div className="min-w-0 flex-1">
            <QueueSearch words={filter.q ?? ""} onSearch={onSearch} input={search} />
          </div>
          <IconButton
            label={say.showKeys}
            {...(sheetKey ? { shortcut: sheetKey } : {})}
            icon={<Keyboard />}
            onClick={openSheet}
            className="-mr-2 pointer-coarse:hidden"
          />
        </div>
        <div className="mt-1.5">
          <QueueFilters filter={filter} facets={queue.facets} onChange={(next) => change({ filter: next })} />
        </div>
        <div className="flex min-h-6 items-baseline justify-between gap-3 text-sm text-muted">
          <p className="tabular-nums" aria-live="polite">
            {positionOf(queue, say)}
          </p>
          {acts && items.length > 0 ? (
            <button
              type="button"
              aria-pressed={selection.isOn}
              onClick={selection.isOn ? selection.clear : selection.begin}
              className="ml-auto cursor-pointer underline decoration-rule-strong underline-offset-3 hover:decoration-ink pointer-coarse:min-h-9"
            >
              {selection.isOn ? say.selectNone : say.select}
            </button>
          ) : null}
          {isChosen ? (
            <Link
              to={`/stories/${encodeURIComponent(place.storyId)}/report?${filterSearch(filter)}`}
              className="underline decoration-rule-strong underline-offset-3 hover:decoration-ink"
            >
              {say.report}
            </Link>
          ) : null}
        </div>
      </div>
      {queue.isLoading ? (
        <Skeleton label={say.fetching} lines={10} className="px-4" />
      ) : queue.error ? (
        <ErrorState title={say.notFetched} detail={sentenceOf(queue.error)} onRetry={queue.retry} />
      ) : queue.items.length > 0 ? (
        <>
          <QueueList
            queue={queue}
            utteranceId={place.utteranceId}
            addressOf={place.addressOf}
            selection={selection}
          />
          {acts && selection.isOn ? (
            <SelectionBar
              acts={acts}
              selection={selection}
              storyId={place.storyId}
              filter={filter}
              total={queue.total}
            />
          ) : null}
        </>
      ) : isChosen ? (
        <EmptyState
          title={say.nothingFits}
          action={<Button onClick={() => change({ filter: { ...UNFILTERED, q: "" } })}>{say.showAll}</Button>}
        />
      ) : (
        <EmptyState title={say.empty}>{say.emptyHint}</EmptyState>
      )}
    </section>
  );
}

function positionOf({ index, total, isLoading }: Queue, say: typeof strings.strings): string {
  if (isLoading) return say.counting;
  return index === -1 ? say.extent(total) : say.position(index + 1, total);
}
