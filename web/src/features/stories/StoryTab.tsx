import type { ReactNode } from "react";
import { Link, useLocation } from "react-router";

/** A page of the story. `matches` for a page whose address has parts below it. */
export function StoryTab({ to, matches, children }: { to: string; matches?: RegExp; children: ReactNode }) {
  const { pathname } = useLocation();
  const isHere = matches ? matches.test(pathname) : pathname === to || pathname.startsWith(`${to}/`);
  return (
    <Link
      to={to}
      aria-current={isHere ? "page" : undefined}
      className="flex min-h-9 items-center border-b-2 border-transparent text-[0.9375rem] text-muted hover:text-ink aria-[current=page]:border-ink aria-[current=page]:text-ink forced-colors:border-b-0 forced-colors:px-1 forced-colors:aria-[current=page]:bg-[Highlight] forced-colors:aria-[current=page]:text-[HighlightText] forced-colors:aria-[current=page]:forced-color-adjust-none pointer-coarse:min-h-11"
    >
      {children}
    </Link>
  );
}
