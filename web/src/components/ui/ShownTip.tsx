import { Tooltip as BaseTooltip } from "@base-ui/react/tooltip";
import { Kbd } from "./Kbd.tsx";

/** Screen readers have the name from the control itself. */
export function ShownTip({
  control,
  label,
  shortcut,
}: {
  control: Element;
  label: string;
  shortcut: string | undefined;
}) {
  return (
    <BaseTooltip.Root open>
      <BaseTooltip.Portal>
        <BaseTooltip.Positioner
          anchor={control}
          side="bottom"
          sideOffset={6}
          collisionPadding={8}
          className="pointer-events-none z-60"
        >
          <BaseTooltip.Popup
            aria-hidden
            className="flex max-w-72 items-center gap-2 rounded-xs bg-press px-2 py-1 text-sm text-on-press transition-opacity data-starting-style:opacity-0"
          >
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
