/** Which outlets stand side by side. */
import { ChevronDown } from "lucide-react";
import { Button } from "../../../components/ui/Button.tsx";
import { Menu } from "../../../components/ui/Menu.tsx";
import { MenuCheckboxItem } from "../../../components/ui/MenuCheckboxItem.tsx";
import { MenuItem } from "../../../components/ui/MenuItem.tsx";
import { MenuSeparator } from "../../../components/ui/MenuSeparator.tsx";
import { synopsis } from "../../../strings/en/synopsis.tsx";
import { useStrings } from "../../../strings/use-strings.ts";
import { canTakeAway } from "./column-choice.ts";

export function ColumnsMenu({
  outlets,
  shown,
  onChange,
}: {
  /** All that have the utterance. */
  outlets: readonly { readonly articleId: string; readonly outlet: string; readonly sigil: string }[];
  /** Article ids, from left to right. */
  shown: readonly string[];
  /** Empty: all, in the order of publication. */
  onChange: (columns: readonly string[]) => void;
}) {
  const say = useStrings(synopsis);
  return (
    <Menu
      align="start"
      trigger={
        <Button kind="quiet" size="sm" className="px-1.5!">
          {say.columns(
            <span className="text-ink tabular-nums">
              {shown.length === outlets.length ? say.all : say.some(shown.length, outlets.length)}
            </span>,
          )}
          <ChevronDown aria-hidden className="size-3.5" />
        </Button>
      }
    >
      {outlets.map(({ articleId, outlet, sigil }) => (
        <MenuCheckboxItem
          key={articleId}
          checked={shown.includes(articleId)}
          onChange={(on) => {
            if (on) onChange([...shown, articleId]);
            else if (canTakeAway(shown)) onChange(shown.filter((id) => id !== articleId));
          }}
        >
          <span className="min-w-10 text-sm font-bold tracking-[0.06em]">{sigil}</span>
          <span className="min-w-0 flex-1 truncate">{outlet}</span>
        </MenuCheckboxItem>
      ))}
      <MenuSeparator />
      <MenuItem onSelect={() => onChange([])}>{say.allColumns}</MenuItem>
    </Menu>
  );
}
