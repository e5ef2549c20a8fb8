/** A question that has to be answered before going on: focus goes in, stays in, and comes back. */
import { Dialog as BaseDialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactNode, RefObject } from "react";
import { ui } from "../../strings/en/ui.ts";
import { useStrings } from "../../strings/use-strings.ts";

const WIDTHS = { narrow: "max-w-md", normal: "max-w-xl", wide: "max-w-3xl" } as const;

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** After it has gone from the page and given the focus back. */
  onClosed?: () => void;
  title: string;
  /** A sentence below the title, said together with it. */
  description?: ReactNode;
  width?: keyof typeof WIDTHS;
  /** Where the focus goes first; the first control otherwise. */
  initialFocus?: RefObject<HTMLElement | null>;
  children: ReactNode;
}

export function Dialog(props: DialogProps) {
  const say = useStrings(ui);
  const {
    open,
    onOpenChange,
    onClosed,
    title,
    description,
    width = "normal",
    initialFocus,
    children,
  } = props;
  return (
    <BaseDialog.Root
      open={open}
      onOpenChange={(next) => onOpenChange(next)}
      onOpenChangeComplete={(next) => {
        if (!next) onClosed?.();
      }}
    >
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className="fixed inset-0 z-40 bg-sunk/80 transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <BaseDialog.Popup
          {...(initialFocus ? { initialFocus } : {})}
          className={`fixed top-[8dvh] left-1/2 z-50 flex max-h-[84dvh] w-[calc(100vw-1.5rem)] -translate-x-1/2 flex-col border-t-2 border-t-ink bg-page text-ink shadow-[0_0_0_1px_var(--rule-strong)] transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0 ${WIDTHS[width]}`}
        >
          <div className="flex items-start gap-4 px-5 pt-4 pb-4 sm:px-7">
            <div className="flex-1">
              <BaseDialog.Title className="font-serif text-xl leading-snug">{title}</BaseDialog.Title>
              {description ? (
                <BaseDialog.Description className="mt-1 text-ink-soft">{description}</BaseDialog.Description>
              ) : null}
            </div>
            <BaseDialog.Close
              aria-label={say.close}
              className="-mt-0.5 -mr-2 grid size-9 shrink-0 cursor-pointer place-items-center rounded-xs text-ink-soft hover:bg-sunk hover:text-ink"
            >
              <X aria-hidden className="size-4.5" />
            </BaseDialog.Close>
          </div>
          <div className="min-h-0 overflow-y-auto px-5 pb-5 sm:px-7">{children}</div>
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
