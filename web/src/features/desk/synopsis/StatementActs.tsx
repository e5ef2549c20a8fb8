/** What can be put right about a statement as a whole, and about who spoke it. */
import type { UtteranceDetail } from "@variorum/server/contract";
import { Combine, PencilLine, UserPen, UserRoundX, Users } from "lucide-react";
import { Button } from "../../../components/ui/Button.tsx";
import { Menu } from "../../../components/ui/Menu.tsx";
import { MenuItem } from "../../../components/ui/MenuItem.tsx";
import { MenuSeparator } from "../../../components/ui/MenuSeparator.tsx";
import { useShortcuts } from "../../../lib/keyboard/use-keyboard.ts";
import { synopsis } from "../../../strings/en/synopsis.tsx";
import { useStrings } from "../../../strings/use-strings.ts";
import { type DeskActs, useDeskActs } from "../desk-acts.ts";

export function StatementActs({ utterance }: { utterance: UtteranceDetail }) {
  const acts = useDeskActs();
  return acts ? <OfferedActs acts={acts} utterance={utterance} /> : null;
}

function OfferedActs({ acts, utterance }: { acts: DeskActs; utterance: UtteranceDetail }) {
  const say = useStrings(synopsis);
  const all = utterance.witnesses.flatMap(({ quotationIds }) => quotationIds);
  const merge = () => acts.mergeWith(utterance);
  const attribute = () => acts.attribute(utterance, all, say.allOutlets);
  useShortcuts([
    {
      id: "correct.merge",
      keys: "m",
      label: say.keys.merge,
      group: say.keys.corrections,
      run: merge,
    },
    {
      id: "correct.speaker",
      keys: "a",
      label: say.keys.speaker,
      group: say.keys.corrections,
      run: attribute,
    },
  ]);
  return (
    <Menu
      trigger={
        <Button kind="quiet" size="sm">
          <PencilLine aria-hidden className="size-4" />
          <span className="@max-md:sr-only">{say.putRight}</span>
        </Button>
      }
    >
      <MenuItem icon={<Combine />} onSelect={merge}>
        {say.merge}
      </MenuItem>
      <MenuItem icon={<Users />} onSelect={attribute}>
        {say.attribute}
      </MenuItem>
      {utterance.speakers.length > 0 ? <MenuSeparator /> : null}
      {utterance.speakers.map((speaker) => (
        <MenuItem key={speaker.id} icon={<UserPen />} onSelect={() => acts.renameSpeaker(speaker)}>
          {say.rename(speaker.name)}
        </MenuItem>
      ))}
      {utterance.speakers.map((speaker) => (
        <MenuItem
          key={`split ${speaker.id}`}
          icon={<UserRoundX />}
          onSelect={() => acts.splitSpeaker(speaker)}
        >
          {say.split(speaker.name)}
        </MenuItem>
      ))}
    </Menu>
  );
}
