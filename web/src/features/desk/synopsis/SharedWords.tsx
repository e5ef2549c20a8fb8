/** A long stretch that all share: folded to a line that says how much is behind it. */

import { ChevronsUpDown } from "lucide-react";
import { type ReactNode, useState } from "react";
import { synopsis } from "../../../strings/en/synopsis.tsx";
import { useStrings } from "../../../strings/use-strings.ts";

export function SharedWords({ count, span, children }: { count: number; span: number; children: ReactNode }) {
  const say = useStrings(synopsis);
  const [isOpen, setOpen] = useState(false);
  if (count === 0 || isOpen) return children;
  return (
    <tr className="@max-xl:block">
      <td className="@max-xl:hidden" />
      <td colSpan={span} className="border-l border-rule py-2 @max-xl:block @max-xl:border-0">
        <button
          type="button"
          onClick={() => setOpen(true)}
          className="flex w-full cursor-pointer items-center gap-3 px-3 py-1 font-sans text-sm text-muted before:h-px before:flex-1 before:bg-rule after:h-px after:flex-1 after:bg-rule hover:text-ink pointer-coarse:min-h-11"
        >
          <ChevronsUpDown aria-hidden className="size-4" />
          {say.shared(count)}
        </button>
      </td>
    </tr>
  );
}
