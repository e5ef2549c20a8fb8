/** The values of one facet with their counts; a count tells what choosing it would show. */
import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../../../components/ui/Button.tsx";
import { Menu } from "../../../components/ui/Menu.tsx";
import { MenuCheckboxItem } from "../../../components/ui/MenuCheckboxItem.tsx";

import { queue as strings } from "../../../strings/en/queue.ts";
import { useStrings } from "../../../strings/use-strings.ts";

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export function FilterMenu({
  name,
  values,
  chosen,
  signOf,
  onChange,
}: {
  name: string;
  values: readonly FacetValue[];
  chosen: readonly string[];
  signOf?: (value: string) => ReactNode;
  onChange: (chosen: string[]) => void;
}) {
  const say = useStrings(strings);
  // What would show nothing is not offered, but what is chosen can always be taken back.
  const offered = values.filter(({ value, count }) => count > 0 || chosen.includes(value));
  return (
    <Menu
      align="start"
      trigger={
        <Button kind="quiet" size="sm" className="gap-1! px-1.5!">
          {name}
          {chosen.length > 0 ? <span className="font-semibold text-ink">{chosen.length}</span> : null}
          <ChevronDown aria-hidden className="size-3.5" />
        </Button>
      }
    >
      {offered.length === 0 ? <p className="px-3 py-2 text-sm text-muted">{say.noChoice}</p> : null}
      {offered.map(({ value, label, count }) => (
        <MenuCheckboxItem
          key={value}
          checked={chosen.includes(value)}
          onChange={(on) => onChange(on ? [...chosen, value] : chosen.filter((each) => each !== value))}
        >
          {signOf?.(value)}
          <span className="min-w-0 flex-1 truncate">{label}</span>
          <span className="pl-4 text-muted tabular-nums">{count}</span>
        </MenuCheckboxItem>
      ))}
    </Menu>
  );
}
