/**
 * A control with its label, its hint and its refusal, tied together for
 * screen readers. The control (TextInput, TextArea, Select) finds its ids by
 * itself; on its own, outside a Field, it needs an `aria-label`.
 */
import { Field as BaseField } from "@base-ui/react/field";
import type { ReactNode } from "react";
import { ui } from "../../strings/en/ui.ts";
import { useStrings } from "../../strings/use-strings.ts";

export function Field({
  label,
  hint,
  error,
  isOptional = false,
  className = "",
  children,
}: {
  label: ReactNode;
  hint?: ReactNode;
  /** Why the value is refused; empty or absent: it is not. */
  error?: string | null | undefined;
  isOptional?: boolean;
  className?: string;
  children: ReactNode;
}) {
  const say = useStrings(ui);
  return (
    <BaseField.Root invalid={Boolean(error)} className={`flex flex-col gap-1 ${className}`}>
      <BaseField.Label className="text-sm font-medium text-ink-soft">
        {label}
        {isOptional ? <span className="font-normal text-muted"> {say.optional}</span> : null}
      </BaseField.Label>
      {children}
      {hint ? <BaseField.Description className="text-sm text-muted">{hint}</BaseField.Description> : null}
      <BaseField.Error match={Boolean(error)} className="text-sm font-medium text-disputed">
        {error}
      </BaseField.Error>
    </BaseField.Root>
  );
}
