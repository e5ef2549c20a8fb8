/** Every act of the page by its name: type a few letters, press Enter. */
import { Command } from "cmdk";
import { useRef } from "react";
import { Dialog } from "../../components/ui/Dialog.tsx";
import { Kbd } from "../../components/ui/Kbd.tsx";
import { keys } from "../../strings/en/keyboard.ts";
import { useStrings } from "../../strings/use-strings.ts";
import type { Bound, Registry } from "./registry.ts";
import { usePrintedKeys } from "./use-printed-keys.ts";

/** The palette is open: to offer it would lead in a circle. */
const ITSELF = "page.commands";

export function CommandPalette({
  open,
  onOpenChange,
  registry,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  registry: Registry;
}) {
  const say = useStrings(keys);
  const printedKeys = usePrintedKeys();
  const field = useRef<HTMLInputElement>(null);
  const chosen = useRef<Bound | null>(null);
  const commands = registry.all().filter(({ id }) => id !== ITSELF);
  const groups = [...new Set(commands.map(({ group }) => group))];
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      // An act may move the focus: it waits until the palette has given it back.
      onClosed={() => {
        const command = chosen.current;
        chosen.current = null;
        command?.run();
      }}
      title={say.commands}
      initialFocus={field}
    >
      <Command label={say.commands} loop>
        <Command.Input
          ref={field}
          placeholder={say.wanted}
          className="w-full border-b border-rule-strong bg-transparent pb-2 text-lg outline-none placeholder:text-muted"
        />
        <Command.List className="mt-2 max-h-[50dvh] overflow-y-auto">
          <Command.Empty className="py-6 text-center text-ink-soft">{say.noCommand}</Command.Empty>
          {groups.map((group) => (
            <Command.Group
              key={group}
              heading={group}
              className="mb-2 [&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:py-1 [&_[cmdk-group-heading]]:text-sm [&_[cmdk-group-heading]]:text-muted"
            >
              {commands
                .filter((command) => command.group === group)
                .map((command) => (
                  <Command.Item
                    key={command.id}
                    value={`${command.label} ${group}`}
                    onSelect={() => {
                      chosen.current = command;
                      onOpenChange(false);
                    }}
                    className="flex min-h-8 cursor-pointer items-center justify-between gap-4 rounded-xs px-2 py-1 data-[selected=true]:bg-sunk pointer-coarse:min-h-11 forced-colors:data-[selected=true]:outline-2 forced-colors:data-[selected=true]:-outline-offset-2"
                  >
                    {command.label}
                    {command.boundTo === null ? null : (
                      <span className="flex gap-1">
                        {printedKeys(command.boundTo).map((key) => (
                          <Kbd key={key}>{key}</Kbd>
                        ))}
                      </span>
                    )}
                  </Command.Item>
                ))}
            </Command.Group>
          ))}
        </Command.List>
      </Command>
    </Dialog>
  );
}
