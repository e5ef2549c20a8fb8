/** A ruled line with what is signed on it, as at the foot of a form on paper. */
export function SignatureLine({
  part,
  names,
  none,
}: {
  part: string;
  names: readonly string[];
  none: string;
}) {
  return (
    <div className="flex items-baseline gap-3 border-b border-rule-strong pt-3 pb-1">
      <dt className="w-24 shrink-0 text-sm text-muted">{part}</dt>
      <dd className="min-w-0 flex-1 wrap-anywhere">
        {names.length > 0 ? (
          <span className="font-serif text-lg italic">{names.join(", ")}</span>
        ) : (
          <span className="text-sm text-muted">{none}</span>
        )}
      </dd>
    </div>
  );
}
