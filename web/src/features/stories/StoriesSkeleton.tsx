import { stories } from "../../strings/en/stories.ts";
import { useStrings } from "../../strings/use-strings.ts";

/** The place of three entries, as high as they will be. */
export function StoriesSkeleton() {
  const { fetching } = useStrings(stories);
  return (
    <div role="status" className="divide-y divide-rule">
      <span className="sr-only">{fetching}</span>
      {["w-3/5", "w-2/3", "w-1/2"].map((width) => (
        <div key={width} aria-hidden className="py-5">
          <div className={`h-6 animate-pulse rounded-xs bg-sunk ${width}`} />
          <div className="mt-3 h-4 w-2/5 animate-pulse rounded-xs bg-sunk" />
        </div>
      ))}
    </div>
  );
}
