import { NavLink } from "react-router";
import { app } from "../../strings/en/app.ts";
import { useStrings } from "../../strings/use-strings.ts";

/** The two ways to read what was done to a story: all of it, and what was put right by hand. */
export function HistoryTabs({ storyId }: { storyId: string }) {
  const say = useStrings(app).done;
  const base = `/stories/${encodeURIComponent(storyId)}/history`;
  const look =
    "text-muted underline-offset-8 hover:text-ink aria-[current=page]:text-ink aria-[current=page]:underline pointer-coarse:min-h-11";
  return (
    <nav aria-label={say.label} className="mb-8 flex gap-6 text-[0.9375rem]">
      <NavLink to={base} end className={look}>
        {say.all}
      </NavLink>
      <NavLink to={`${base}/corrections`} className={look}>
        {say.corrections}
      </NavLink>
    </nav>
  );
}
