/** How the page looks and speaks in this browser. */
import { Monitor, Moon, Sun } from "lucide-react";
import { Button } from "../../components/ui/Button.tsx";
import { Menu } from "../../components/ui/Menu.tsx";
import { MenuRadioGroup } from "../../components/ui/MenuRadioGroup.tsx";
import { MenuSeparator } from "../../components/ui/MenuSeparator.tsx";
import { THEMES, type Theme, useTheme } from "../../lib/theme.ts";
import { app } from "../../strings/en/app.ts";
import { LANGUAGE_CHOICES } from "../../strings/language.ts";
import { useLanguage, useStrings } from "../../strings/use-strings.ts";

const ICONS = { system: Monitor, light: Sun, dark: Moon } satisfies Record<Theme, unknown>;

export function DisplayMenu() {
  const say = useStrings(app);
  const { choice, choose: speak } = useLanguage();
  const [theme, choose] = useTheme();
  const Icon = ICONS[theme];
  return (
    <Menu
      trigger={
        <Button kind="quiet" size="sm" aria-label={say.display(say.theme.chosen[theme])}>
          <Icon aria-hidden className="size-4.5" />
        </Button>
      }
    >
      <MenuRadioGroup
        label={say.theme.label}
        value={theme}
        options={THEMES.map((value) => ({ value, label: say.theme.choices[value] }))}
        onChange={choose}
      />
      <MenuSeparator />
      <MenuRadioGroup
        label={say.language.label}
        value={choice}
        options={LANGUAGE_CHOICES.map((value) => ({ value, label: say.language.choices[value] }))}
        onChange={speak}
      />
    </Menu>
  );
}
