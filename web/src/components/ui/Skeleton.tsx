/** The shape of what is coming, in the place where it will stand. */
const WIDTHS = ["92%", "100%", "78%", "96%", "64%"];

export function Skeleton({
  label,
  lines = 3,
  className = "",
}: {
  /** Said to screen readers: "Loading the stories". */
  label: string;
  lines?: number;
  className?: string;
}) {
  return (
    <div role="status" className={className}>
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no identity but their place.
          key={line}
          aria-hidden
          className="my-3 h-4 animate-pulse rounded-xs bg-sunk"
          style={{ width: WIDTHS[line % WIDTHS.length] }}
        />
      ))}
    </div>
  );
}
