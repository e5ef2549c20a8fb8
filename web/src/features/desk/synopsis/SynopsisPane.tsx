/** One utterance as its outlets report it: head, ways of looking, the words, and the apparatus at the foot. */
import type { UtteranceDetail } from "@variorum/server/contract";
import {
  type FocusEvent,
  lazy,
  type MouseEvent,
  Suspense,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useLocation, useSearchParams } from "react-router";
import { Skeleton } from "../../../components/ui/Skeleton.tsx";
import { useShortcuts } from "../../../lib/keyboard/use-keyboard.ts";
import { synopsis } from "../../../strings/en/synopsis.tsx";
import { useStrings } from "../../../strings/use-strings.ts";
import { changeAddress, type View } from "../desk-address.ts";
import type { DeskPlace } from "../use-desk-address.ts";
import { AlignedView } from "./AlignedView.tsx";
import { ApparatusFoot } from "./ApparatusFoot.tsx";
import { moved } from "./column-choice.ts";
import { DismissedList } from "./DismissedList.tsx";
import { isFormal, layOut } from "./lay-out.ts";
import { OverviewBar } from "./OverviewBar.tsx";
import { SynopsisBar } from "./SynopsisBar.tsx";
import { SynopsisHead } from "./SynopsisHead.tsx";
import { stopAt, stopsOf } from "./stops.ts";
import { SynopsisContext, type SynopsisLook } from "./synopsis-context.ts";

// The first is what the desk opens with; the others are fetched when they are asked for.
const RunningView = lazy(async () => ({ default: (await import("./RunningView.tsx")).RunningView }));
const ReadingsView = lazy(async () => ({ default: (await import("./ReadingsView.tsx")).ReadingsView }));
const PairView = lazy(async () => ({ default: (await import("./PairView.tsx")).PairView }));
const SentencesView = lazy(async () => ({ default: (await import("./SentencesView.tsx")).SentencesView }));

// Five columns of large type leave three words a line.
const MOST_COLUMNS = 4;

export function SynopsisPane({ place, utterance }: { place: DeskPlace; utterance: UtteranceDetail }) {
  const say = useStrings(synopsis);
  const { showsFormal, site, columns: chosen, change } = place;
  const layout = useMemo(() => layOut(utterance, chosen), [utterance, chosen]);
  // In the order of publication, whatever is chosen of them.
  const outlets = useMemo(() => layOut(utterance).columns, [utterance]);
  const stops = useMemo(() => stopsOf(layout, showsFormal), [layout, showsFormal]);
  const current = stops.find((stop) => stop.id === site) ?? null;
  const [pointed, setPointed] = useState<string | null>(null);
  const hrefTo = useHrefTo();
  const words = useRef<HTMLDivElement>(null);

  const shown = layout.columns.map((column) => column.articleId);
  const formalCount = layout.sites.filter(isFormal).length;
  const hasColumns = layout.columns.length <= MOST_COLUMNS;
  const views: readonly View[] = hasColumns
    ? ["aligned", "running", "readings", "sentences", "pair"]
    : ["readings", "sentences", "pair"];
  const view = views.find((each) => each === place.view) ?? (hasColumns ? "aligned" : "readings");
  const baseId = layout.columns.find((column) => column.articleId === place.base)?.articleId ?? null;

  // Keys may be quicker than the page is drawn: a step is counted from the one before, drawn or not.
  const reached = useRef(site);
  useEffect(() => {
    reached.current = site;
  }, [site]);
  const step = (by: 1 | -1) => {
    const stop = stopAt(stops, reached.current, by);
    if (!stop) return;
    reached.current = stop.id;
    change({ site: stop.id });
  };
  const cycleBase = () => {
    const ids = [null, ...layout.columns.map((column) => column.articleId)];
    change({ base: ids[(ids.indexOf(baseId) + 1) % ids.length] ?? null });
  };
  useShortcuts([
    {
      id: "statement.next-difference",
      keys: "n",
      label: say.keys.next,
      group: say.keys.group,
      run: () => step(1),
    },
    {
      id: "statement.previous-difference",
      keys: "p",
      label: say.keys.previous,
      group: say.keys.group,
      run: () => step(-1),
    },
    { id: "statement.base", keys: "b", label: say.keys.base, group: say.keys.group, run: cycleBase },
    {
      id: "statement.pair",
      keys: "i",
      label: say.keys.pair,
      group: say.keys.group,
      run: () => change({ view: view === "pair" ? null : "pair" }),
    },
    {
      id: "statement.formal",
      keys: "f",
      label: say.keys.formal,
      group: say.keys.group,
      run: () => change({ showsFormal: !showsFormal }),
    },
    {
      id: "statement.leave-difference",
      keys: "Escape",
      label: say.keys.leave,
      group: say.keys.group,
      run: () => change({ site: null }),
    },
  ]);

  useEffect(() => {
    if (!site) return;
    const mark = words.current?.querySelector(`[data-site="${CSS.escape(site)}"]`);
    // The whole row, so that every outlet's reading of the site comes into sight.
    (mark?.closest("tr, li") ?? mark)?.scrollIntoView({ block: "nearest", behavior: "smooth" });
  }, [site]);

  const look: SynopsisLook = {
    utterance,
    baseId,
    showsFormal,
    litId: pointed ?? site,
    tabStopId: current?.id ?? layout.sites.find((each) => showsFormal || !isFormal(each))?.id ?? null,
    hrefOf: (siteId) => hrefTo({ site: siteId }),
    columnActs: {
      move: (id, by) => change({ columns: moved(shown, id, by) }),
      takeAway: (id) => change({ columns: shown.filter((each) => each !== id) }),
      measureBy: (base) => change({ base }),
    },
  };
  const columns = { layout, storyId: place.storyId, ruleHrefOf: (id: string) => hrefTo({ reading: id }) };
  const point = (event: MouseEvent | FocusEvent) =>
    setPointed(event.target instanceof Element ? siteAt(event.target) : null);

  return (
    <section aria-label={say.region} className="flex min-h-0 flex-col">
      <div className="@container min-h-0 flex-1 scroll-py-16 px-5 pt-3 pb-10 sm:px-8 xl:overflow-y-auto">
        <SynopsisHead utterance={utterance} layout={layout} />
        <div className="sticky top-0 z-10 -mx-2 mt-2 max-lg:top-12 mb-2 bg-paper px-2 py-1 print:hidden">
          <SynopsisBar
            layout={layout}
            outlets={outlets}
            view={view}
            views={views}
            baseId={baseId}
            formalCount={formalCount}
            showsFormal={showsFormal}
            onView={(next) => change({ view: next })}
            onBase={(base) => change({ base })}
            onColumns={(columns) => change({ columns })}
            onFormal={() => change({ showsFormal: !showsFormal })}
          />
          <SynopsisContext value={look}>
            <OverviewBar layout={layout} />
          </SynopsisContext>
        </div>
        {stops.length === 0 ? (
          <p className="mb-5 font-serif text-lg text-ink-soft italic">
            {utterance.differences.some(({ dismissed }) => dismissed) ? say.allDismissed : say.allTheSame}
          </p>
        ) : null}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: only shows where pointer and focus are. */}
        <div
          ref={words}
          onMouseOver={point}
          onFocus={point}
          onMouseLeave={() => setPointed(null)}
          onBlur={() => setPointed(null)}
        >
          <SynopsisContext value={look}>
            <Suspense fallback={<Skeleton label={say.laying} lines={6} />}>
              {view === "aligned" ? <AlignedView {...columns} /> : null}
              {view === "running" ? <RunningView {...columns} /> : null}
              {view === "readings" ? <ReadingsView {...columns} /> : null}
              {view === "sentences" ? (
                <SentencesView
                  utterance={utterance}
                  layout={layout}
                  showsFormal={showsFormal}
                  placeOf={({ id, siteId }) =>
                    hrefTo({ site: siteId ?? id, view: hasColumns ? "aligned" : "readings" })
                  }
                />
              ) : null}
              {view === "pair" ? (
                <PairView layout={layout} pair={place.pair} onChange={(pair) => change({ pair })} />
              ) : null}
            </Suspense>
          </SynopsisContext>
          <DismissedList utterance={utterance} />
        </div>
      </div>
      <ApparatusFoot utterance={utterance} layout={layout} stops={stops} current={current} onStep={step} />
    </section>
  );
}

function useHrefTo(): (change: Parameters<typeof changeAddress>[1]) => string {
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  return (change) => `${pathname}?${changeAddress(search, change)}`;
}

function siteAt(element: Element): string | null {
  return element.closest("[data-site]")?.getAttribute("data-site") ?? null;
}
