/** Who is working now, and the way to hand the desk over. */
import { useQuery } from "@tanstack/react-query";
import { ChevronDown, UserPlus } from "lucide-react";
import { Button } from "../../components/ui/Button.tsx";
import { Menu } from "../../components/ui/Menu.tsx";
import { MenuItem } from "../../components/ui/MenuItem.tsx";
import { MenuRadioGroup } from "../../components/ui/MenuRadioGroup.tsx";
import { MenuSeparator } from "../../components/ui/MenuSeparator.tsx";
import { useActor } from "../../lib/profile/actor.ts";
import { profiles as strings } from "../../strings/en/profiles.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { profileQueries } from "./profiles.queries.ts";

export function ProfileMenu() {
  const say = useStrings(strings);
  const { name, profileId, choose, ask } = useActor();
  const profiles = useQuery(profileQueries.list());

  if (!profiles.data || profiles.data.length === 0) {
    return (
      <Button kind="quiet" size="sm" onClick={ask}>
        {say.giveName}
      </Button>
    );
  }
  return (
    <Menu
      trigger={
        <Button kind="quiet" size="sm">
          <span className="sr-only">{say.workingAs} </span>
          <span className="max-w-32 truncate sm:max-w-48">{name ?? say.choose}</span>
          <ChevronDown aria-hidden className="size-3.5 text-muted" />
        </Button>
      }
    >
      <MenuRadioGroup
        label={say.workingAs}
        value={profileId}
        options={profiles.data.map((profile) => ({ value: profile.id, label: profile.name }))}
        onChange={choose}
      />
      <MenuSeparator />
      <MenuItem icon={<UserPlus />} onSelect={ask}>
        {say.another}
      </MenuItem>
    </Menu>
  );
}
