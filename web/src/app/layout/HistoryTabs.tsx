import { NavLink } from "react-router";

/** The two ways to read what was done to a story: all of it, and what was put right by hand. */
export function HistoryTabs({ storyId }: { storyId: string }) {
  const base = `/stories/${encodeURIComponent(storyId)}/history`;
  const look =
    "text-muted underline-offset-8 hover:text-ink aria-[current=page]:text-ink aria-[current=page]:underline pointer-coarse:min-h-11";
  return (
    <nav aria-label="What was done" className="mb-8 flex gap-6 text-[0.9375rem]">
      <NavLink to={base} end className={look}>
        All acts
      </NavLink>
      <NavLink to={`${base}/corrections`} className={look}>
        Corrections
      </NavLink>
    </nav>
  );
}
