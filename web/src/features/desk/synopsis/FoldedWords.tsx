/** A long agreement among words that run on, folded to a sign of its length; copied and read out it is whole. */

import type { ReactNode } from "react";
import { views } from "../../../strings/en/views.tsx";
import { useStrings } from "../../../strings/use-strings.ts";

export function FoldedWords({
  count,
  onOpen,
  children,
}: {
  /** 0: nothing is folded. */
  count: number;
  onOpen: () => void;
  children: ReactNode;
}) {
  const say = useStrings(views);
  if (count === 0) return children;
  return (
    <>
      {" "}
      <button
        type="button"
        data-aside
        onClick={onOpen}
        className="cursor-pointer rounded-xs border border-rule px-1.5 align-[0.1em] font-sans text-sm leading-5 text-muted select-none hover:border-rule-strong hover:text-ink pointer-coarse:min-h-8"
      >
        {say.folded(count)}
      </button>
      <span className="sr-only">{children}</span>{" "}
    </>
  );
}
