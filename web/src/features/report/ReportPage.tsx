/** The report before it goes out, as a proof: the slip of what is missing, the sheet itself, the formats and the sign-off. */
import { useQuery } from "@tanstack/react-query";
import type { StoryDetail } from "@variorum/server/contract";
import { useSearchParams } from "react-router";
import { FilterNote } from "./FilterNote.tsx";
import { FormatList } from "./FormatList.tsx";
import { Readiness } from "./Readiness.tsx";
import { Replies } from "./Replies.tsx";
import { ReportPreview } from "./ReportPreview.tsx";
import { reportAddress, reportQueries } from "./report.queries.ts";
import { readFilter } from "./report-filter.ts";
import { changeLook, type ReportLook, readLook } from "./report-look.ts";
import { SignOff } from "./SignOff.tsx";
import { Versions } from "./Versions.tsx";

export function ReportPage({ storyId, story }: { storyId: string; story: StoryDetail }) {
  const [search, setSearch] = useSearchParams();
  const filter = readFilter(search);
  const look = readLook(search);
  const withdrawnAt = useWithdrawnAt(storyId, look.version);
  const change = (part: Partial<ReportLook>) => setSearch(changeLook(search, part), { replace: true });
  return (
    <div className="grid flex-1 items-start gap-x-9 gap-y-10 px-4 pt-8 pb-24 sm:px-6 lg:grid-cols-[18.5rem_minmax(0,1fr)] lg:grid-rows-[auto_1fr] xl:grid-cols-[18.5rem_minmax(0,1fr)_17rem]">
      <div className="flex flex-col gap-9">
        <Readiness storyId={storyId} counts={story.counts} />
        <Replies storyId={storyId} outlets={story.outlets.map(({ outlet }) => outlet)} />
        <SignOff key={storyId} storyId={storyId} />
        <Versions storyId={storyId} shown={look.version} onShow={(version) => change({ version })} />
      </div>
      <div className="flex flex-col gap-6 lg:max-xl:col-start-1 xl:order-last">
        {look.version === null ? (
          <FilterNote storyId={storyId} story={story} search={search} filter={filter} onChange={setSearch} />
        ) : null}
        <FormatList
          chosen={look.format}
          addressOf={(format) => reportAddress(storyId, filter, { ...look, format }, "save")}
          onChoose={(format) => change({ format })}
        />
      </div>
      <div className="min-w-0 self-stretch lg:max-xl:col-start-2 lg:max-xl:row-span-2 lg:max-xl:row-start-1">
        <ReportPreview
          storyId={storyId}
          look={look}
          address={reportAddress(storyId, filter, look, "show")}
          changedAt={look.version === null ? story.updatedAt : withdrawnAt}
          onChange={change}
        />
      </div>
    </div>
  );
}

/** All that ever changes in how a signed version reads. */
function useWithdrawnAt(storyId: string, version: number | null): string {
  const { data } = useQuery(reportQueries.versions(storyId));
  return data?.find(({ number }) => number === version)?.voided?.at ?? "";
}
