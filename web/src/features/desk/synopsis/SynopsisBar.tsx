/** The ways of looking: how the words are laid, by which outlet they are measured, what is folded. */

import { ChevronDown } from "lucide-react";
import { Button } from "../../../components/ui/Button.tsx";
import { Menu } from "../../../components/ui/Menu.tsx";
import { MenuRadioGroup } from "../../../components/ui/MenuRadioGroup.tsx";
import { Segmented } from "../../../components/ui/Segmented.tsx";
import { Select } from "../../../components/ui/Select.tsx";
import { synopsis } from "../../../strings/en/synopsis.tsx";
import { useStrings } from "../../../strings/use-strings.ts";
import type { View } from "../desk-address.ts";
import { ColumnsMenu } from "./ColumnsMenu.tsx";
import type { Layout } from "./lay-out.ts";

const NO_BASE = "none";

export function SynopsisBar({
  layout,
  outlets,
  view,
  views,
  baseId,
  formalCount,
  showsFormal,
  onView,
  onBase,
  onColumns,
  onFormal,
}: {
  layout: Layout;
  /** All that have the utterance, in columns or not. */
  outlets: Layout["columns"];
  view: View;
  views: readonly View[];
  baseId: string | null;
  formalCount: number;
  showsFormal: boolean;
  onView: (view: View) => void;
  onBase: (articleId: string | null) => void;
  onColumns: (columns: readonly string[]) => void;
  onFormal: () => void;
}) {
  const say = useStrings(synopsis);
  const options = views.map((value) => ({ value, label: say.views[value] }));
  const base = layout.columns.find((column) => column.articleId === baseId);
  return (
    <div className="flex flex-wrap items-center gap-x-1 gap-y-1">
      <div className="@max-md:hidden @max-2xl:[&_button]:px-1.5">
        <Segmented label={say.views.label} value={view} options={options} onChange={onView} />
      </div>
      <Select
        aria-label={say.views.label}
        value={view}
        options={options}
        onValueChange={onView}
        className="w-28 @md:hidden"
      />
      {view === "sentences" || view === "pair" ? null : (
        <Menu
          align="start"
          trigger={
            <Button kind="quiet" size="sm" className="px-1.5!">
              {say.base(<span className="text-ink">{base?.sigil ?? say.none}</span>)}
              <ChevronDown aria-hidden className="size-3.5" />
            </Button>
          }
        >
          <MenuRadioGroup
            label={say.departsFrom}
            value={base?.articleId ?? NO_BASE}
            options={[
              { value: NO_BASE, label: say.noBase },
              ...layout.columns.map(({ articleId, outlet }) => ({ value: articleId, label: outlet })),
            ]}
            onChange={(value) => onBase(value === NO_BASE ? null : value)}
          />
        </Menu>
      )}
      {outlets.length > 2 && view !== "pair" ? (
        <ColumnsMenu
          outlets={outlets}
          shown={layout.columns.map(({ articleId }) => articleId)}
          onChange={onColumns}
        />
      ) : null}
      {formalCount > 0 && view !== "pair" ? (
        <Button kind="quiet" size="sm" className="px-1.5!" aria-pressed={showsFormal} onClick={onFormal}>
          {showsFormal ? say.foldFormal(formalCount) : say.showFormal(formalCount)}
        </Button>
      ) : null}
    </div>
  );
}
