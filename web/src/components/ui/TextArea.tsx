import { Field } from "@base-ui/react/field";
import { type ComponentProps, useState } from "react";
import { controlLook } from "./control-look.ts";

export type TextAreaProps = Omit<ComponentProps<"textarea">, "value" | "onChange" | "defaultValue"> & {
  onValueChange: (value: string) => void;
} & (
    | { value: string; startValue?: never }
    /**
     * For long texts, which stay the browser's own: React sets a `value` anew
     * with every key, all of it. A `key` on the area takes another text in.
     */
    | { startValue: string; value?: never }
  );

export function TextArea({
  value,
  startValue,
  onValueChange,
  className = "",
  rows = 4,
  ...rest
}: TextAreaProps) {
  const [start] = useState(startValue);
  return (
    <Field.Control
      {...(value === undefined ? { defaultValue: start ?? "" } : { value })}
      onValueChange={(next) => onValueChange(next)}
      className={`${controlLook} py-1.5 leading-normal ${className}`}
      render={<textarea rows={rows} {...rest} />}
    />
  );
}
