/** Shows the name of the control under the pointer or the focus, one at a time for the whole page. */
import { lazy, Suspense, useEffect, useState } from "react";

const fetchTip = () => import("./ShownTip.tsx");
const ShownTip = lazy(async () => ({ default: (await fetchTip()).ShownTip }));

/** Whoever only passes over a control wants no name. */
const DELAY_MS = 500;

export function TipLayer() {
  const [control, setControl] = useState<HTMLElement | null>(null);
  useEffect(() => listen(setControl), []);
  return (
    <Suspense>
      {control ? (
        <ShownTip control={control} label={control.dataset.tip ?? ""} shortcut={control.dataset.tipKey} />
      ) : null}
    </Suspense>
  );
}

function listen(show: (control: HTMLElement | null) => void): () => void {
  let awaited: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (control: HTMLElement | null) => {
    if (control === awaited) return;
    awaited = control;
    clearTimeout(timer);
    show(null);
    if (!control) return;
    void fetchTip();
    timer = setTimeout(() => {
      if (control.isConnected) show(control);
    }, DELAY_MS);
  };
  const controlAt = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLElement>("[data-tip]") : null;

  const onPoint = (event: PointerEvent) => {
    if (event.pointerType !== "touch") wait(controlAt(event.target));
  };
  const onFocus = ({ target }: FocusEvent) => {
    if (target instanceof Element && target.matches(":focus-visible")) wait(controlAt(target));
  };
  const hide = () => wait(null);
  const leaving = ["pointerdown", "keydown", "focusout", "scroll"] as const;
  document.addEventListener("pointerover", onPoint);
  document.addEventListener("focusin", onFocus);
  for (const type of leaving) document.addEventListener(type, hide, { capture: true, passive: true });
  return () => {
    clearTimeout(timer);
    document.removeEventListener("pointerover", onPoint);
    document.removeEventListener("focusin", onFocus);
    for (const type of leaving) document.removeEventListener(type, hide, { capture: true });
  };
}
