/** What can be done with all that the filter lets through, each act with its count first. */
import { useQuery } from "@tanstack/react-query";
import type { UtteranceFilter } from "@variorum/server/contract";
import { ChevronUp } from "lucide-react";
import { Button } from "../../../components/ui/Button.tsx";
import { Menu } from "../../../components/ui/Menu.tsx";
import { MenuItem } from "../../../components/ui/MenuItem.tsx";
import { sentenceOf } from "../../../lib/error-sentence.ts";
import type { DeskActs } from "../desk-acts.ts";
import { DifferenceSign } from "../marks/DifferenceSign.tsx";
import { DIFFERENCE_MARKS } from "../marks/difference-marks.ts";
import { utteranceQueries } from "../utterances.queries.ts";

export function MatchingActs({
  acts,
  storyId,
  filter,
}: {
  acts: DeskActs;
  storyId: string;
  filter: UtteranceFilter;
}) {
  const { data: met, error } = useQuery(utteranceQueries.matching(storyId, filter));
  if (error) return <p className="text-sm text-disputed">{sentenceOf(error)}</p>;
  return (
    <Menu
      trigger={
        <Button size="sm" isBusy={met === undefined}>
          Put right
          <ChevronUp aria-hidden className="size-3.5" />
        </Button>
      }
    >
      {met ? (
        <MenuItem onSelect={() => acts.attributeMatching(filter, met.utterances)}>
          Give {met.utterances.toLocaleString("en")} {met.utterances === 1 ? "statement" : "statements"} to
          somebody else…
        </MenuItem>
      ) : null}
      {met?.differences.map((each) => {
        const { label } = DIFFERENCE_MARKS[each.type];
        return (
          <MenuItem
            key={each.type}
            icon={<DifferenceSign type={each.type} />}
            onSelect={() => acts.dismissMatching(filter, each, label.toLowerCase())}
          >
            Dismiss {each.count.toLocaleString("en")} of {label.toLowerCase()}…
          </MenuItem>
        );
      })}
    </Menu>
  );
}
