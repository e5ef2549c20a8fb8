/** One step: what to do and why, with the ways on, back, to the control, and out. */
import { X } from "lucide-react";
import { useCallback, useEffect, useState } from "react";
import { useLocation } from "react-router";
import { Button } from "../../components/ui/Button.tsx";
import { ButtonLink } from "../../components/ui/ButtonLink.tsx";
import { IconButton } from "../../components/ui/IconButton.tsx";
import { tour as strings } from "../../strings/en/tour.tsx";
import { useLocale, useStrings } from "../../strings/use-strings.ts";
import type { KeptTour } from "./kept-tour.ts";
import { partOf, STEPS, type TourStep } from "./steps.ts";
import { useAct } from "./use-act.ts";
import { useTarget } from "./use-target.ts";

export function TourStrip({
  tour,
  step,
  onStep,
  onLeave,
}: {
  tour: KeptTour;
  step: TourStep;
  onStep: (step: number) => void;
  onLeave: () => void;
}) {
  const say = useStrings(strings);
  const figures = new Intl.NumberFormat(useLocale());
  const { pathname } = useLocation();
  const part = partOf(tour.storyId, pathname);
  const isHere = part !== null && step.page.test(part);
  const target = useTarget(isHere ? step.targets : null);
  const next = useCallback(() => onStep(tour.step + 1), [onStep, tour.step]);
  useAct(isHere ? step.act : null, next);
  /** The step whose act was asked for before what it takes was on the page. */
  const [due, setDue] = useState<number | null>(null);
  useEffect(() => {
    if (due !== tour.step || !target) return;
    setDue(null);
    target.click();
  }, [due, tour.step, target]);
  const goOn = () => {
    // The act itself leads on. Whoever asks twice is not kept waiting for what may never come.
    if (!step.isDoneByNext || due === tour.step) next();
    else setDue(tour.step);
  };
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
      <div role="status" className="min-w-0 flex-1 basis-80">
        <p className="text-sm text-ink-soft">
          {say.step(figures.format(tour.step + 1), figures.format(STEPS.length))}
        </p>
        <p className="max-w-[110ch] text-pretty max-sm:text-[0.9375rem] max-sm:leading-snug">
          <strong className="mr-1.5 font-serif text-lg font-medium">{say.steps[step.id].title}</strong>
          {isHere ? say.steps[step.id].words : say.elsewhere}
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {isHere ? (
          <>
            <Button kind="quiet" disabled={tour.step === 0} onClick={() => onStep(tour.step - 1)}>
              {say.back}
            </Button>
            <Button disabled={target === null} onClick={() => target && focusOn(target)}>
              {say.goToIt}
            </Button>
            <Button kind="press" onClick={goOn}>
              {tour.step === STEPS.length - 1 ? say.finish : say.next}
            </Button>
          </>
        ) : (
          <ButtonLink kind="press" to={tour.address}>
            {say.backToTour}
          </ButtonLink>
        )}
        <IconButton label={say.leave} shortcut="Esc" icon={<X aria-hidden />} onClick={onLeave} />
      </div>
    </div>
  );
}

const FOCUSABLE = "a, button, input, textarea, select, summary, iframe, [tabindex]";

/** The control itself, or the first in what is pointed at. */
function focusOn(target: HTMLElement): void {
  const control = target.matches(FOCUSABLE) ? target : target.querySelector<HTMLElement>(FOCUSABLE);
  target.scrollIntoView({ block: "nearest" });
  control?.focus({ preventScroll: true });
}
