import type { ReactNode } from "react";

/** Nothing here yet, why that is, and what to do. */
export function EmptyState({
  title,
  isPage = false,
  children,
  action,
}: {
  title: string;
  /** There is nothing else on the page: the title is its heading. */
  isPage?: boolean;
  children?: ReactNode;
  action?: ReactNode;
}) {
  const Title = isPage ? "h1" : "p";
  return (
    <div className="mx-auto max-w-lg px-4 py-12 text-center">
      <Title className="font-serif text-xl leading-snug text-balance">{title}</Title>
      {children ? <div className="mt-2 text-pretty text-ink-soft">{children}</div> : null}
      {action ? <div className="mt-5 flex flex-wrap justify-center gap-3">{action}</div> : null}
    </div>
  );
}
