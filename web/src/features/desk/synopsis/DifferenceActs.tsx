/** What can be put right about one difference: its type, or that it is one at all. */
import type { UtteranceDetail } from "@variorum/server/contract";
import { DIFFERENCE_TYPES, type Difference } from "@variorum/server/domain";
import { CircleSlash2, Ellipsis, Undo2 } from "lucide-react";
import { IconButton } from "../../../components/ui/IconButton.tsx";
import { Menu } from "../../../components/ui/Menu.tsx";
import { MenuItem } from "../../../components/ui/MenuItem.tsx";
import { MenuRadioGroup } from "../../../components/ui/MenuRadioGroup.tsx";
import { MenuSeparator } from "../../../components/ui/MenuSeparator.tsx";
import { marks } from "../../../strings/en/marks.ts";
import { synopsis } from "../../../strings/en/synopsis.tsx";
import { useStrings } from "../../../strings/use-strings.ts";
import { useDeskActs } from "../desk-acts.ts";

export function DifferenceActs({
  utterance,
  difference,
}: {
  utterance: UtteranceDetail;
  difference: Difference;
}) {
  const acts = useDeskActs();
  const say = useStrings(synopsis);
  const { types } = useStrings(marks);
  if (!acts) return null;
  const label = types[difference.type];
  return (
    <Menu
      trigger={
        <IconButton
          label={say.putRightOf(label)}
          icon={<Ellipsis />}
          size="sm"
          className="-my-1 ml-1 align-middle"
        />
      }
    >
      {difference.dismissed ? (
        <MenuItem icon={<Undo2 />} onSelect={() => acts.bringBack(utterance, difference)}>
          {say.bringItBack}
        </MenuItem>
      ) : (
        <MenuItem icon={<CircleSlash2 />} onSelect={() => acts.dismiss(utterance, difference, label)}>
          {say.dismiss}
        </MenuItem>
      )}
      <MenuSeparator />
      <MenuRadioGroup
        label={say.differenceOf}
        value={difference.type}
        options={DIFFERENCE_TYPES.map((value) => ({ value, label: types[value] }))}
        onChange={(type) => {
          if (type !== difference.type) {
            acts.retype(utterance, difference, type, types[type]);
          }
        }}
      />
    </Menu>
  );
}
