/** A button that keeps the focus while it is busy: a reader of the screen is not thrown out of the form. */
import { Button as BaseButton } from "@base-ui/react/button";
import type { ComponentProps } from "react";
import { type ButtonKind, type ButtonSize, buttonLook } from "./button-look.ts";

export type ButtonProps = Omit<ComponentProps<"button">, "className"> & {
  kind?: ButtonKind;
  size?: ButtonSize;
  /** The act is under way: shown, and not to be pressed again. */
  isBusy?: boolean;
  className?: string;
};

export function Button({ kind, size, isBusy = false, disabled, className, type, ...rest }: ButtonProps) {
  return (
    <BaseButton
      type={type ?? "button"}
      disabled={disabled || isBusy}
      focusableWhenDisabled={isBusy}
      aria-busy={isBusy || undefined}
      className={buttonLook({ kind, size, className })}
      {...rest}
    />
  );
}
