/** One of two to four ways to see the same thing, all of them in sight. */
import { Toggle } from "@base-ui/react/toggle";
import { ToggleGroup } from "@base-ui/react/toggle-group";
import type { ReactNode } from "react";

export function Segmented<Value extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: Value;
  options: readonly { value: Value; label: ReactNode }[];
  onChange: (value: Value) => void;
}) {
  return (
    <ToggleGroup
      aria-label={label}
      value={[value]}
      onValueChange={(next: Value[]) => {
        // Pressing the chosen one again would choose nothing: it stays.
        if (next[0] !== undefined) onChange(next[0]);
      }}
      className="inline-flex gap-px rounded-xs border border-rule-strong bg-page p-px"
    >
      {options.map((option) => (
        <Toggle
          key={option.value}
          value={option.value}
          className="min-h-7 cursor-pointer rounded-[1px] px-2.5 text-sm text-ink-soft hover:bg-sunk data-pressed:bg-press data-pressed:text-on-press forced-colors:data-pressed:bg-[Highlight] forced-colors:data-pressed:text-[HighlightText] forced-colors:data-pressed:forced-color-adjust-none pointer-coarse:min-h-10"
        >
          {option.label}
        </Toggle>
      ))}
    </ToggleGroup>
  );
}
