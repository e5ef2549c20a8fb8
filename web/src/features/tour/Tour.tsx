/**
 * The tour's strip, below the masthead. It takes a place of its own and lies
 * over nothing, holds no focus, and closes nothing off: whatever it points at
 * is used as always, and whoever goes elsewhere is told the way back. Made
 * here and not taken from a library, for those lay a sheet over the page and
 * keep the focus inside their bubble, and the tour's acts need the page.
 */
import { useEffect } from "react";
import { useLocation } from "react-router";
import { useToasts } from "../../components/ui/use-toasts.ts";
import { isKeyboardTaken } from "../../lib/keyboard/taken.ts";
import { tour as strings } from "../../strings/en/tour.tsx";
import { useStrings } from "../../strings/use-strings.ts";
import { type KeptTour, useKeptTour } from "./kept-tour.ts";
import { STEPS } from "./steps.ts";
import { TourEnd } from "./TourEnd.tsx";
import { TourStrip } from "./TourStrip.tsx";

export function Tour() {
  const { kept } = useKeptTour();
  return kept?.state === "running" ? <RunningTour tour={kept} /> : null;
}

function RunningTour({ tour }: { tour: KeptTour }) {
  const { change } = useKeptTour();
  const say = useStrings(strings);
  const { say: announce } = useToasts();
  const step = STEPS[tour.step];
  const leave = () => {
    change({ state: "left" });
    announce(say.left);
  };
  useEscape(leave);
  useKeptAddress(tour, change);
  return (
    <section
      aria-label={say.label}
      className="sticky top-12 z-30 border-b border-ink bg-mark px-4 py-2.5 sm:px-6 print:hidden"
    >
      {step ? (
        <TourStrip tour={tour} step={step} onStep={(next) => change({ step: next })} onLeave={leave} />
      ) : (
        <TourEnd tour={tour} onOver={() => change({ state: "over" })} />
      )}
    </section>
  );
}

/** Before anything else on the page hears of it, but not where a dialog or a menu is to be closed. */
function useEscape(leave: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.isComposing || isKeyboardTaken()) return;
      event.preventDefault();
      event.stopPropagation();
      leave();
    };
    document.addEventListener("keydown", onKeyDown, { capture: true });
    return () => document.removeEventListener("keydown", onKeyDown, { capture: true });
  });
}

/** Where in the sample the visitor is, so that the way back leads there. */
function useKeptAddress(tour: KeptTour, change: (part: Partial<KeptTour>) => void): void {
  const { pathname, search } = useLocation();
  const page = STEPS[tour.step]?.page;
  useEffect(() => {
    const base = `/stories/${encodeURIComponent(tour.storyId)}`;
    if (!pathname.startsWith(base) || !page?.test(pathname.slice(base.length))) return;
    const address = `${pathname}${search}`;
    if (address !== tour.address) change({ address });
  }, [pathname, search, page, tour, change]);
}
