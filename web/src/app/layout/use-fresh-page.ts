import { type RefObject, useEffect, useRef } from "react";
import { useNavigationType } from "react-router";

/** A new page begins at its top with the focus on it, as a loaded one would. */
export function useFreshPage(place: string): RefObject<HTMLElement | null> {
  const navigation = useNavigationType();
  const main = useRef<HTMLElement>(null);
  const before = useRef(place);

  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    if (navigation !== "POP") window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [place, navigation]);

  return main;
}
