import { Field } from "@base-ui/react/field";
import type { ComponentProps, Ref } from "react";
import { controlLook } from "./control-look.ts";

export type TextInputProps = Omit<ComponentProps<"input">, "value" | "onChange" | "defaultValue" | "ref"> & {
  value: string;
  onValueChange: (value: string) => void;
  ref?: Ref<HTMLInputElement>;
};

export function TextInput({ value, onValueChange, className = "", ...rest }: TextInputProps) {
  return (
    <Field.Control
      {...rest}
      value={value}
      onValueChange={(next) => onValueChange(next)}
      className={`${controlLook} h-9 pointer-coarse:h-11 ${className}`}
    />
  );
}
