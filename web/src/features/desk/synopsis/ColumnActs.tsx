/** What can be done with one column: moved, taken away, made the base. */
import { ArrowLeft, ArrowRight, Ellipsis, EyeOff, Pin } from "lucide-react";
import { IconButton } from "../../../components/ui/IconButton.tsx";
import { Menu } from "../../../components/ui/Menu.tsx";
import { MenuItem } from "../../../components/ui/MenuItem.tsx";
import { canTakeAway } from "./column-choice.ts";
import type { Layout, Witness } from "./lay-out.ts";
import { useSynopsisLook } from "./synopsis-context.ts";

export function ColumnActs({ witness, layout }: { witness: Witness; layout: Layout }) {
  const { baseId, columnActs } = useSynopsisLook();
  const { articleId, outlet } = witness;
  const columns = layout.columns.map((column) => column.articleId);
  const isBase = baseId === articleId;
  return (
    <Menu trigger={<IconButton label={`Column of ${outlet}`} icon={<Ellipsis />} size="sm" />}>
      <MenuItem icon={<Pin />} onSelect={() => columnActs.measureBy(isBase ? null : articleId)}>
        {isBase ? "No longer the base" : "Make it the base"}
      </MenuItem>
      <MenuItem
        icon={<ArrowLeft />}
        disabled={columns[0] === articleId}
        onSelect={() => columnActs.move(articleId, -1)}
      >
        Move to the left
      </MenuItem>
      <MenuItem
        icon={<ArrowRight />}
        disabled={columns.at(-1) === articleId}
        onSelect={() => columnActs.move(articleId, 1)}
      >
        Move to the right
      </MenuItem>
      <MenuItem
        icon={<EyeOff />}
        disabled={!canTakeAway(columns)}
        onSelect={() => columnActs.takeAway(articleId)}
      >
        Take the column away
      </MenuItem>
    </Menu>
  );
}
