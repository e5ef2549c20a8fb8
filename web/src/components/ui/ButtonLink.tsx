/** A way to another page that carries the weight of a button. */
import { Link, type LinkProps } from "react-router";
import { type ButtonKind, type ButtonSize, buttonLook } from "./button-look.ts";

export function ButtonLink({
  kind,
  size,
  className,
  ...rest
}: LinkProps & { kind?: ButtonKind; size?: ButtonSize; className?: string }) {
  return <Link className={buttonLook({ kind, size, className })} {...rest} />;
}
