/** Something chosen that can be taken away again. */
import { X } from "lucide-react";
import type { ReactNode } from "react";

export function Chip({
  children,
  removeLabel,
  onRemove,
}: {
  children: ReactNode;
  /** What taking it away does, in words: "Remove filter negation". */
  removeLabel: string;
  onRemove: () => void;
}) {
  return (
    <span className="inline-flex min-h-7 items-center gap-0.5 rounded-full border border-rule-strong bg-page pl-2.5 text-sm text-ink">
      {children}
      <button
        type="button"
        aria-label={removeLabel}
        onClick={onRemove}
        className="grid size-7 cursor-pointer place-items-center rounded-full text-muted hover:text-ink pointer-coarse:size-9"
      >
        <X aria-hidden className="size-3.5" />
      </button>
    </span>
  );
}
