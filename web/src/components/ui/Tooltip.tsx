/** A name shown beside its control on hover and focus; never the only place where a thing is said. */
import { Tooltip as BaseTooltip } from "@base-ui/react/tooltip";
import type { ReactElement, ReactNode } from "react";
import { Kbd } from "./Kbd.tsx";

export function Tooltip({
  label,
  shortcut,
  side = "bottom",
  children,
}: {
  label: ReactNode;
  shortcut?: string;
  side?: "top" | "bottom" | "left" | "right";
  /** The control, one element. */
  children: ReactElement<Record<string, unknown>>;
}) {
  return (
    <BaseTooltip.Root>
      <BaseTooltip.Trigger render={children} />
      <BaseTooltip.Portal>
        <BaseTooltip.Positioner side={side} sideOffset={6} collisionPadding={8} className="z-60">
          <BaseTooltip.Popup className="flex max-w-72 items-center gap-2 rounded-xs bg-press px-2 py-1 text-sm text-on-press transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0">
            {label}
            {shortcut ? (
              <span className="pointer-coarse:hidden">
                <Kbd tone="press">{shortcut}</Kbd>
              </span>
            ) : null}
          </BaseTooltip.Popup>
        </BaseTooltip.Positioner>
      </BaseTooltip.Portal>
    </BaseTooltip.Root>
  );
}
