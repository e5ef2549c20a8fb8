/** What can be done with one column: moved, taken away, made the base. */
import { ArrowLeft, ArrowRight, Ellipsis, EyeOff, MoveRight, Pin, Split, UserPen } from "lucide-react";
import { IconButton } from "../../../components/ui/IconButton.tsx";
import { Menu } from "../../../components/ui/Menu.tsx";
import { MenuItem } from "../../../components/ui/MenuItem.tsx";
import { MenuSeparator } from "../../../components/ui/MenuSeparator.tsx";
import { synopsis } from "../../../strings/en/synopsis.tsx";
import { useStrings } from "../../../strings/use-strings.ts";
import { useDeskActs } from "../desk-acts.ts";
import { canTakeAway } from "./column-choice.ts";
import type { Layout, Witness } from "./lay-out.ts";
import { useSynopsisLook } from "./synopsis-context.ts";

export function ColumnActs({ witness, layout }: { witness: Witness; layout: Layout }) {
  const { baseId, columnActs, utterance } = useSynopsisLook();
  const { articleId, outlet, quotationIds } = witness;
  const acts = useDeskActs();
  const say = useStrings(synopsis);
  const columns = layout.columns.map((column) => column.articleId);
  const isBase = baseId === articleId;
  return (
    <Menu trigger={<IconButton label={say.column(outlet)} icon={<Ellipsis />} size="sm" />}>
      <MenuItem icon={<Pin />} onSelect={() => columnActs.measureBy(isBase ? null : articleId)}>
        {isBase ? say.unmakeBase : say.makeBase}
      </MenuItem>
      <MenuItem
        icon={<ArrowLeft />}
        disabled={columns[0] === articleId}
        onSelect={() => columnActs.move(articleId, -1)}
      >
        {say.toTheLeft}
      </MenuItem>
      <MenuItem
        icon={<ArrowRight />}
        disabled={columns.at(-1) === articleId}
        onSelect={() => columnActs.move(articleId, 1)}
      >
        {say.toTheRight}
      </MenuItem>
      <MenuItem
        icon={<EyeOff />}
        disabled={!canTakeAway(columns)}
        onSelect={() => columnActs.takeAway(articleId)}
      >
        {say.takeAway}
      </MenuItem>
      {acts ? (
        <>
          <MenuSeparator />
          <MenuItem
            icon={<Split />}
            disabled={utterance.witnesses.length < 2}
            onSelect={() => acts.takeOut(utterance, quotationIds, outlet)}
          >
            {say.takeOut}
          </MenuItem>
          <MenuItem icon={<MoveRight />} onSelect={() => acts.moveElsewhere(utterance, quotationIds, outlet)}>
            {say.moveElsewhere}
          </MenuItem>
          <MenuItem icon={<UserPen />} onSelect={() => acts.attribute(utterance, quotationIds, outlet)}>
            {say.attributeHere}
          </MenuItem>
        </>
      ) : null}
    </Menu>
  );
}
