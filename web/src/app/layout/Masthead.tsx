import { Command } from "lucide-react";
import { Link } from "react-router";
import { IconButton } from "../../components/ui/IconButton.tsx";
import { ProfileMenu } from "../../features/profiles/ProfileMenu.tsx";
import { useKeyboard, useKeyOf } from "../../lib/keyboard/use-keyboard.ts";
import { usePrintedKeys } from "../../lib/keyboard/use-printed-keys.ts";
import { app } from "../../strings/en/app.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { DisplayMenu } from "./DisplayMenu.tsx";
import { useDeskCommands } from "./use-page-commands.ts";

export function Masthead() {
  const say = useStrings(app);
  const printedKeys = usePrintedKeys();
  const { openPalette } = useKeyboard();
  const key = useKeyOf("page.commands");
  useDeskCommands();
  return (
    // Stays in sight: messages have its band, so that they never lie on anything else.
    <header className="sticky top-0 z-30 flex h-12 shrink-0 bg-paper items-center gap-3 border-b-[3px] border-double border-ink px-4 sm:px-6 print:hidden">
      <Link to="/" className="mr-3 font-serif text-lg tracking-[0.01em]">
        Variorum
      </Link>
      <nav aria-label={say.main} className="flex-1">
        <Link
          to="/"
          className="text-[0.9375rem] text-ink-soft underline-offset-4 hover:text-ink hover:underline max-sm:hidden"
        >
          {say.stories}
        </Link>
      </nav>
      <IconButton
        label={say.findCommand}
        {...(key ? { shortcut: printedKeys(key).join(" ") } : {})}
        icon={<Command />}
        size="sm"
        onClick={openPalette}
      />
      <ProfileMenu />
      <DisplayMenu />
    </header>
  );
}
