/** One choice of several inside a menu, the chosen one ticked. */
import { Menu as BaseMenu } from "@base-ui/react/menu";
import { Check } from "lucide-react";
import { menuRow } from "./menu-row.ts";

export function MenuRadioGroup<Value extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: Value | null;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}) {
  return (
    <BaseMenu.Group>
      <BaseMenu.GroupLabel className="px-3 pt-2 pb-1 text-sm text-muted">{label}</BaseMenu.GroupLabel>
      <BaseMenu.RadioGroup value={value} onValueChange={(next: Value) => onChange(next)}>
        {options.map((option) => (
          <BaseMenu.RadioItem key={option.value} value={option.value} className={menuRow} closeOnClick>
            <span aria-hidden className="grid w-4.5 place-items-center">
              <BaseMenu.RadioItemIndicator>
                <Check className="size-4" />
              </BaseMenu.RadioItemIndicator>
            </span>
            {option.label}
          </BaseMenu.RadioItem>
        ))}
      </BaseMenu.RadioGroup>
    </BaseMenu.Group>
  );
}
