import { useSyncExternalStore } from "react";

// Where queue and utterance stand side by side; Tailwind's lg.
const WIDE = "(min-width: 64rem)";

export function useWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(WIDE);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    () => matchMedia(WIDE).matches,
  );
}
