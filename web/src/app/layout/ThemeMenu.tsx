import { Monitor, Moon, Sun } from "lucide-react";
import { Button } from "../../components/ui/Button.tsx";
import { Menu } from "../../components/ui/Menu.tsx";
import { MenuRadioGroup } from "../../components/ui/MenuRadioGroup.tsx";
import { THEMES, type Theme, useTheme } from "../../lib/theme.ts";

const ICONS = { system: Monitor, light: Sun, dark: Moon } satisfies Record<Theme, unknown>;
const LABELS = { system: "As the system", light: "Light", dark: "Dark" } satisfies Record<Theme, string>;
const OPTIONS = THEMES.map((value) => ({ value, label: LABELS[value] }));

export function ThemeMenu() {
  const [theme, choose] = useTheme();
  const Icon = ICONS[theme];
  return (
    <Menu
      trigger={
        <Button kind="quiet" size="sm" aria-label={`Light or dark: ${LABELS[theme].toLowerCase()}`}>
          <Icon aria-hidden className="size-4.5" />
        </Button>
      }
    >
      <MenuRadioGroup label="Light or dark" value={theme} options={OPTIONS} onChange={choose} />
    </Menu>
  );
}
