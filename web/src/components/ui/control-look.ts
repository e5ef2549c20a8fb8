/** How every control one types into looks: a line to write on, not a box. */
export const controlLook =
  "w-full rounded-xs border border-rule-strong bg-page px-2.5 text-ink placeholder:text-muted hover:border-ink-soft data-invalid:border-disputed data-invalid:border-2 disabled:opacity-55";
