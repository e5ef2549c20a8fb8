/** What can be done with all rows that are ticked, each act with its count first. */
import type { UtteranceFilter } from "@variorum/server/contract";
import { DIFFERENCE_TYPES, type DifferenceType } from "@variorum/server/domain";
import { ChevronUp } from "lucide-react";
import { Button } from "../../../components/ui/Button.tsx";
import { Menu } from "../../../components/ui/Menu.tsx";
import { MenuItem } from "../../../components/ui/MenuItem.tsx";
import { marks } from "../../../strings/en/marks.ts";
import { queue as strings } from "../../../strings/en/queue.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import type { DeskActs } from "../desk-acts.ts";
import { DifferenceSign } from "../marks/DifferenceSign.tsx";
import { MatchingActs } from "./MatchingActs.tsx";
import type { QueueSelection } from "./use-selection.ts";

const MORE =
  "ml-3 cursor-pointer text-muted underline decoration-rule-strong underline-offset-3 hover:text-ink";

export function SelectionBar({
  acts,
  selection,
  storyId,
  filter,
  total,
}: {
  acts: DeskActs;
  selection: QueueSelection;
  storyId: string;
  filter: UtteranceFilter;
  /** How many the filter lets through, fetched or not. */
  total: number;
}) {
  const say = useStrings(strings);
  const { typesWithin } = useStrings(marks);
  const { chosen, available, isMatching } = selection;
  const isMore = total > available;
  const countOf = (type: DifferenceType) =>
    chosen
      .flatMap(({ differenceCounts }) => differenceCounts)
      .reduce((sum, each) => sum + (each.type === type ? each.count : 0), 0);
  const types = DIFFERENCE_TYPES.filter((type) => countOf(type) > 0);
  return (
    <section
      aria-label={say.selection}
      className="flex flex-wrap items-center gap-x-1 gap-y-0.5 border-t border-ink bg-paper px-3 py-2"
    >
      <p aria-live="polite" className="mr-auto pl-1 text-sm tabular-nums">
        {isMatching ? say.matching(total) : say.selected(chosen.length)}
        {isMore && !isMatching ? (
          <button type="button" onClick={selection.allMatching} className={MORE}>
            {say.matching(total)}
          </button>
        ) : chosen.length < available ? (
          <button type="button" onClick={selection.all} className={MORE}>
            {say.all(available)}
          </button>
        ) : null}
      </p>
      {isMatching ? (
        <MatchingActs acts={acts} storyId={storyId} filter={filter} />
      ) : chosen.length > 0 ? (
        <Menu
          trigger={
            <Button size="sm">
              {say.putRight}
              <ChevronUp aria-hidden className="size-3.5" />
            </Button>
          }
        >
          {chosen.length > 1 ? (
            <MenuItem onSelect={() => acts.mergeAll(chosen)}>{say.merge(chosen.length)}</MenuItem>
          ) : null}
          <MenuItem onSelect={() => acts.attributeAll(chosen)}>{say.give(chosen.length)}</MenuItem>
          {types.map((type) => {
            const label = typesWithin[type];
            return (
              <MenuItem
                key={type}
                icon={<DifferenceSign type={type} />}
                onSelect={() => acts.dismissAll(chosen, type, label)}
              >
                {say.dismiss(countOf(type), label)}
              </MenuItem>
            );
          })}
        </Menu>
      ) : null}
    </section>
  );
}
