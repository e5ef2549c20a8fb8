/** Says that the report is a part only, and of what; every part of the filter can be taken away. */
import { useQuery } from "@tanstack/react-query";
import type { StoryDetail } from "@variorum/server/contract";
import { Chip } from "../../components/ui/Chip.tsx";
import { reportQueries } from "./report.queries.ts";
import { type FilterPart, partsOf, type ReportFilter, withoutPart } from "./report-filter.ts";

const CHECKS: Readonly<Record<string, string>> = {
  outstanding: "second check outstanding",
  agrees: "second check agrees",
  differs: "second check differs",
};

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
  const parts = partsOf(filter);
  const speakers = useQuery({ ...reportQueries.speakers(storyId), enabled: filter.speaker.length > 0 });
  const profiles = useQuery({
    ...reportQueries.profiles(storyId),
    enabled: (filter.checker ?? []).length > 0,
  });
  if (parts.length === 0) return null;

  const nameOf = ({ name, value }: FilterPart): string => {
    if (name === "speaker") return speakers.data?.find(({ id }) => id === value)?.name ?? "a speaker";
    if (name === "outlet")
      return story.outlets.find(({ articleId }) => articleId === value)?.outlet ?? "an outlet";
    if (name === "checker")
      return `ruled on by ${profiles.data?.find(({ id }) => id === value)?.name ?? "a checker"}`;
    if (name === "check") return CHECKS[value] ?? value;
    return name === "q" ? `“${value}”` : value;
  };
  return (
    <section aria-labelledby="filter-note">
      <h2 id="filter-note" className="font-medium">
        The report holds only
      </h2>
      <ul className="mt-2 flex flex-wrap gap-2">
        {parts.map((part) => (
          <li key={`${part.name} ${part.value}`}>
            <Chip
              removeLabel={`Report not only ${nameOf(part)}`}
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
