/** What can be put right about one difference: its type, or that it is one at all. */
import type { UtteranceDetail } from "@variorum/server/contract";
import { DIFFERENCE_TYPES, type Difference } from "@variorum/server/domain";
import { CircleSlash2, Ellipsis, Undo2 } from "lucide-react";
import { IconButton } from "../../../components/ui/IconButton.tsx";
import { Menu } from "../../../components/ui/Menu.tsx";
import { MenuItem } from "../../../components/ui/MenuItem.tsx";
import { MenuRadioGroup } from "../../../components/ui/MenuRadioGroup.tsx";
import { MenuSeparator } from "../../../components/ui/MenuSeparator.tsx";
import { useDeskActs } from "../desk-acts.ts";
import { DIFFERENCE_MARKS } from "../marks/difference-marks.ts";

const TYPES = DIFFERENCE_TYPES.map((value) => ({ value, label: DIFFERENCE_MARKS[value].label }));

export function DifferenceActs({
  utterance,
  difference,
}: {
  utterance: UtteranceDetail;
  difference: Difference;
}) {
  const acts = useDeskActs();
  if (!acts) return null;
  const { label } = DIFFERENCE_MARKS[difference.type];
  return (
    <Menu
      trigger={
        <IconButton
          label={`Put right: ${label}`}
          icon={<Ellipsis />}
          size="sm"
          className="-my-1 ml-1 align-middle"
        />
      }
    >
      {difference.dismissed ? (
        <MenuItem icon={<Undo2 />} onSelect={() => acts.bringBack(utterance, difference)}>
          Bring it back
        </MenuItem>
      ) : (
        <MenuItem icon={<CircleSlash2 />} onSelect={() => acts.dismiss(utterance, difference, label)}>
          Dismiss it…
        </MenuItem>
      )}
      <MenuSeparator />
      <MenuRadioGroup
        label="It is a difference of"
        value={difference.type}
        options={TYPES}
        onChange={(type) => {
          if (type !== difference.type) {
            acts.retype(utterance, difference, type, DIFFERENCE_MARKS[type].label);
          }
        }}
      />
    </Menu>
  );
}
