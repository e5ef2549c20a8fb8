/** What can be done with one column: moved, taken away, made the base. */
import { ArrowLeft, ArrowRight, Ellipsis, EyeOff, MoveRight, Pin, Split, UserPen } from "lucide-react";
import { IconButton } from "../../../components/ui/IconButton.tsx";
import { Menu } from "../../../components/ui/Menu.tsx";
import { MenuItem } from "../../../components/ui/MenuItem.tsx";
import { MenuSeparator } from "../../../components/ui/MenuSeparator.tsx";
import { useDeskActs } from "../desk-acts.ts";
import { canTakeAway } from "./column-choice.ts";
import type { Layout, Witness } from "./lay-out.ts";
import { useSynopsisLook } from "./synopsis-context.ts";

export function ColumnActs({ witness, layout }: { witness: Witness; layout: Layout }) {
  const { baseId, columnActs, utterance } = useSynopsisLook();
  const { articleId, outlet, quotationIds } = witness;
  const acts = useDeskActs();
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
      {acts ? (
        <>
          <MenuSeparator />
          <MenuItem
            icon={<Split />}
            disabled={utterance.witnesses.length < 2}
            onSelect={() => acts.takeOut(utterance, quotationIds, outlet)}
          >
            This is another statement
          </MenuItem>
          <MenuItem icon={<MoveRight />} onSelect={() => acts.moveElsewhere(utterance, quotationIds, outlet)}>
            Move to another statement…
          </MenuItem>
          <MenuItem icon={<UserPen />} onSelect={() => acts.attribute(utterance, quotationIds, outlet)}>
            Somebody else said it here…
          </MenuItem>
        </>
      ) : null}
    </Menu>
  );
}
