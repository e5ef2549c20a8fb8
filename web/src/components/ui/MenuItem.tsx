import { Menu as BaseMenu } from "@base-ui/react/menu";
import type { ReactNode } from "react";
import { menuRow } from "./menu-row.ts";

export function MenuItem({
  onSelect,
  icon,
  disabled = false,
  children,
}: {
  onSelect: () => void;
  icon?: ReactNode;
  disabled?: boolean;
  children: ReactNode;
}) {
  return (
    <BaseMenu.Item className={menuRow} disabled={disabled} onClick={onSelect}>
      <span aria-hidden className="grid w-4.5 place-items-center text-ink-soft [&_svg]:size-4">
        {icon}
      </span>
      {children}
    </BaseMenu.Item>
  );
}
