/** One of a few values. The platform's own control: it knows phones, keyboards and screen readers best. */
import { Field } from "@base-ui/react/field";
import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { controlLook } from "./control-look.ts";

export function Select<Value extends string>({
  value,
  options,
  onValueChange,
  className = "",
  ...rest
}: Omit<ComponentProps<"select">, "value" | "onChange" | "defaultValue" | "children"> & {
  value: Value;
  options: readonly { value: Value; label: string }[];
  onValueChange: (value: Value) => void;
}) {
  const choose = (next: string) => {
    const option = options.find((candidate) => candidate.value === next);
    if (option) onValueChange(option.value);
  };
  return (
    <span className={`relative block ${className}`}>
      <Field.Control
        value={value}
        onValueChange={choose}
        className={`${controlLook} h-9 cursor-pointer appearance-none pr-8 pointer-coarse:h-11`}
        render={
          <select {...rest}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        }
      />
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-2.5 size-4 -translate-y-1/2 text-ink-soft"
      />
    </span>
  );
}
