/** The report before it goes out: what is still open, what it will look like, and the files. */
import type { StoryDetail } from "@variorum/server/contract";
import { useSearchParams } from "react-router";
import { DownloadList } from "./DownloadList.tsx";
import { FilterNote } from "./FilterNote.tsx";
import { Readiness } from "./Readiness.tsx";
import { ReportPreview } from "./ReportPreview.tsx";
import { readFilter } from "./report-filter.ts";

export function ReportPage({ storyId, story }: { storyId: string; story: StoryDetail }) {
  const [search, setSearch] = useSearchParams();
  const filter = readFilter(search);
  return (
    <div className="grid flex-1 gap-x-10 gap-y-10 px-4 pt-8 pb-24 sm:px-6 lg:grid-cols-[20rem_minmax(0,1fr)]">
      <div className="flex flex-col gap-9">
        <Readiness storyId={storyId} counts={story.counts} />
        <FilterNote storyId={storyId} story={story} search={search} filter={filter} onChange={setSearch} />
        <DownloadList storyId={storyId} filter={filter} />
      </div>
      <ReportPreview storyId={storyId} filter={filter} changedAt={story.updatedAt} />
    </div>
  );
}
