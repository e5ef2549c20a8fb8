/**
 * A name shown beside its control on hover and focus; never the only place
 * where a thing is said. The control only says what is to be shown: `TipLayer`
 * shows it.
 */
import { cloneElement, type ReactElement } from "react";

export function Tooltip({
  label,
  shortcut,
  children,
}: {
  label: string;
  shortcut?: string;
  /** The control, one element. */
  children: ReactElement<Record<string, unknown>>;
}) {
  return cloneElement(children, { "data-tip": label, ...(shortcut ? { "data-tip-key": shortcut } : {}) });
}
