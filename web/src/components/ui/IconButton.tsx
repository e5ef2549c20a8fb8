/** A button of one glyph: its name is said to screen readers and shown on hover. */
import type { ReactNode } from "react";
import { Button, type ButtonProps } from "./Button.tsx";
import { Tooltip } from "./Tooltip.tsx";

export type IconButtonProps = Omit<ButtonProps, "aria-label" | "children"> & {
  label: string;
  /** A lucide icon, hidden from screen readers by itself. */
  icon: ReactNode;
  /** The key that does the same, shown beside the name. */
  shortcut?: string;
};

export function IconButton({ label, icon, shortcut, kind = "quiet", ...rest }: IconButtonProps) {
  return (
    <Tooltip label={label} {...(shortcut ? { shortcut } : {})}>
      <Button
        aria-label={label}
        kind={kind}
        {...rest}
        className={`aspect-square px-0! ${rest.size === "sm" ? "[&_svg]:size-4" : "[&_svg]:size-4.5"} ${rest.className ?? ""}`}
      >
        {icon}
      </Button>
    </Tooltip>
  );
}
