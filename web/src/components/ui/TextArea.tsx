import { Field } from "@base-ui/react/field";
import type { ComponentProps } from "react";
import { controlLook } from "./control-look.ts";

export type TextAreaProps = Omit<ComponentProps<"textarea">, "value" | "onChange" | "defaultValue"> & {
  value: string;
  onValueChange: (value: string) => void;
};

export function TextArea({ value, onValueChange, className = "", rows = 4, ...rest }: TextAreaProps) {
  return (
    <Field.Control
      value={value}
      onValueChange={(next) => onValueChange(next)}
      className={`${controlLook} py-1.5 leading-normal ${className}`}
      render={<textarea rows={rows} {...rest} />}
    />
  );
}
