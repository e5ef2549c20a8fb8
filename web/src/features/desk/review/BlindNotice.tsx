/** Says to the second checker what she is asked for, and that she is not to be led. */
export function BlindNotice({ author }: { author: string }) {
  return (
    <div className="border-l-3 border-unresolved bg-sunk px-3 py-2.5 text-[0.9375rem]">
      <p className="font-semibold">Second check</p>
      <p className="mt-0.5 text-pretty">
        {author} ruled on this, and another pair of eyes is asked for. That verdict and its reason are kept
        from you until yours is in.
      </p>
    </div>
  );
}
