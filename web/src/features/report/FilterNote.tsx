/** Says that the report is a part only, and of what; every part of the filter can be taken away. */
import { useQuery } from "@tanstack/react-query";
import type { StoryDetail } from "@variorum/server/contract";
import { Chip } from "../../components/ui/Chip.tsx";
import { marks } from "../../strings/en/marks.ts";
import { report } from "../../strings/en/report.tsx";
import { useStrings } from "../../strings/use-strings.ts";
import { reportQueries } from "./report.queries.ts";
import { type FilterPart, partsOf, type ReportFilter, withoutPart } from "./report-filter.ts";

export function FilterNote({
  storyId,
  story,
  search,
  filter,
  onChange,
}: {
  storyId: string;
  story: StoryDetail;
  search: URLSearchParams;
  filter: ReportFilter;
  onChange: (search: URLSearchParams) => void;
}) {
  const { filter: say } = useStrings(report);
  const { typesWithin, verdictsWithin } = useStrings(marks);
  const parts = partsOf(filter);
  const speakers = useQuery({ ...reportQueries.speakers(storyId), enabled: filter.speaker.length > 0 });
  const profiles = useQuery({
    ...reportQueries.profiles(storyId),
    enabled: (filter.checker ?? []).length > 0,
  });
  if (parts.length === 0) return null;

  const words: Readonly<Record<string, string>> = { ...typesWithin, ...verdictsWithin, ...say.checks };
  const nameOf = ({ name, value }: FilterPart): string => {
    if (name === "speaker") return speakers.data?.find(({ id }) => id === value)?.name ?? say.speaker;
    if (name === "outlet")
      return story.outlets.find(({ articleId }) => articleId === value)?.outlet ?? say.outlet;
    if (name === "checker") {
      const checker = profiles.data?.find(({ id }) => id === value)?.name;
      return checker === undefined ? say.ruledOnBySomeone : say.ruledOnBy(checker);
    }
    if (name === "q") return say.words(value);
    return words[value] ?? value;
  };
  return (
    <section aria-labelledby="filter-note">
      <h2 id="filter-note" className="font-medium">
        {say.title}
      </h2>
      <ul className="mt-2 flex flex-wrap gap-2">
        {parts.map((part) => (
          <li key={`${part.name} ${part.value}`}>
            <Chip
              removeLabel={say.takeAway(nameOf(part))}
              onRemove={() => onChange(withoutPart(search, part))}
            >
              {nameOf(part)}
            </Chip>
          </li>
        ))}
      </ul>
    </section>
  );
}
