import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import { ui } from "../../strings/en/ui.ts";
import { useStrings } from "../../strings/use-strings.ts";

export interface ToastNote {
  readonly id: number;
  readonly message: string;
  readonly undo?: () => void;
  /** Said at once, over whatever a screen reader is saying. */
  readonly isRefusal?: boolean;
  /** Milliseconds. */
  readonly lifetime: number;
}

export function Toast({
  note,
  isHeld,
  onGone,
}: {
  note: ToastNote;
  /** Someone is reading or reaching for it: the clock begins again when they leave. */
  isHeld: boolean;
  onGone: () => void;
}) {
  const say = useStrings(ui);
  const gone = useRef(onGone);
  gone.current = onGone;
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => gone.current(), note.lifetime);
    return () => clearTimeout(timer);
  }, [isHeld, note.lifetime]);

  return (
    <div
      role={note.isRefusal ? "alert" : "group"}
      // The newest alone, or the two newest, are as much as there is room for.
      className="flex h-12 min-w-0 items-center gap-3 bg-press pr-2 pl-4 text-on-press transition-opacity max-xl:w-full max-xl:nth-last-[n+2]:hidden xl:max-w-lg xl:nth-last-[n+3]:hidden starting:opacity-0"
    >
      <p
        title={note.message}
        className="line-clamp-3 min-w-0 flex-1 text-[0.8125rem] leading-4 wrap-anywhere sm:line-clamp-2 sm:text-sm sm:leading-5"
      >
        {note.message}
      </p>
      {note.undo ? (
        <button
          type="button"
          onClick={() => {
            note.undo?.();
            onGone();
          }}
          className="min-h-8 cursor-pointer rounded-xs px-2 font-medium underline underline-offset-4 hover:bg-on-press/15 focus-visible:outline-on-press"
        >
          {say.undo}
        </button>
      ) : null}
      <button
        type="button"
        aria-label={say.dismiss}
        onClick={onGone}
        className="grid size-8 cursor-pointer place-items-center rounded-xs hover:bg-on-press/15 focus-visible:outline-on-press"
      >
        <X aria-hidden className="size-4" />
      </button>
    </div>
  );
}
