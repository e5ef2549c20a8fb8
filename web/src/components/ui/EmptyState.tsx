import type { ReactNode } from "react";

/** Nothing here yet, why that is, and what to do. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="mx-auto max-w-lg px-4 py-12 text-center">
      <p className="font-serif text-xl leading-snug text-balance">{title}</p>
      {children ? <div className="mt-2 text-pretty text-ink-soft">{children}</div> : null}
      {action ? <div className="mt-5 flex flex-wrap justify-center gap-3">{action}</div> : null}
    </div>
  );
}
