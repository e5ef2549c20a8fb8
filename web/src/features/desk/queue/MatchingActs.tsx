/** What can be done with all that the filter lets through, each act with its count first. */
import { useQuery } from "@tanstack/react-query";
import type { UtteranceFilter } from "@variorum/server/contract";
import { ChevronUp } from "lucide-react";
import { Button } from "../../../components/ui/Button.tsx";
import { Menu } from "../../../components/ui/Menu.tsx";
import { MenuItem } from "../../../components/ui/MenuItem.tsx";
import { useSentenceOf } from "../../../lib/error-sentence.ts";
import { marks } from "../../../strings/en/marks.ts";
import { queue as strings } from "../../../strings/en/queue.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import type { DeskActs } from "../desk-acts.ts";
import { DifferenceSign } from "../marks/DifferenceSign.tsx";
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
  const say = useStrings(strings);
  const { typesWithin } = useStrings(marks);
  const sentenceOf = useSentenceOf();
  const { data: met, error } = useQuery(utteranceQueries.matching(storyId, filter));
  if (error) return <p className="text-sm text-disputed">{sentenceOf(error)}</p>;
  return (
    <Menu
      trigger={
        <Button size="sm" isBusy={met === undefined}>
          {say.putRight}
          <ChevronUp aria-hidden className="size-3.5" />
        </Button>
      }
    >
      {met ? (
        <MenuItem onSelect={() => acts.attributeMatching(filter, met.utterances)}>
          {say.give(met.utterances)}
        </MenuItem>
      ) : null}
      {met?.differences.map((each) => {
        const label = typesWithin[each.type];
        return (
          <MenuItem
            key={each.type}
            icon={<DifferenceSign type={each.type} />}
            onSelect={() => acts.dismissMatching(filter, each, label)}
          >
            {say.dismiss(each.count, label)}
          </MenuItem>
        );
      })}
    </Menu>
  );
}
