/** The fact-check report of a story in one of its formats: as it stands now, or as it was signed. */
import { forReaders, type Readership } from "../domain/report/audience.ts";
import type { Report } from "../domain/report/report.ts";
import type { ReportWithBundle, ReportWithoutBundle } from "../domain/report/story-bundle.ts";
import type { Desk, RenderedReport, ReportLayout } from "./desk.ts";
import { gatherBundle } from "./export-bundle.ts";
import { buildGathered, GATHERED, gatherReport, WHOLE_STORY } from "./gather-report.ts";
import type { QueueFilter } from "./list-utterances.ts";
import { partOf } from "./progress.ts";
import { latestSigned, readVersion, signedReport } from "./report-versions.ts";
import { findStory } from "./story-view.ts";

export interface ReportRequest extends Readership {
  readonly format: string;
  /** A signed version, which is whole; null: the draft under the filter. */
  readonly version: number | null;
  readonly layout?: ReportLayout;
}

/** Everything, for the desk, as it stands. */
export const FOR_THE_DESK = { audience: "internal", namesCheckers: true, version: null } as const;

export async function exportReport(
  desk: Desk,
  storyId: string,
  filter: QueueFilter,
  { format, version, layout, ...readership }: ReportRequest,
): Promise<RenderedReport> {
  const report = await reportFor(desk, storyId, filter, { format, version, ...readership });
  const setting = partOf(desk.progress, GATHERED, 1);
  return await desk.reports.render(forReaders(report, readership), format, layout, setting);
}

async function reportFor(
  desk: Desk,
  storyId: string,
  filter: QueueFilter,
  { format, version, audience }: ReportRequest,
): Promise<Report> {
  const takesBundle = format === "json" && audience === "internal";
  if (version === null) {
    return await (takesBundle ? withBundle : draftReport)(desk, storyId, filter);
  }
  const signed = await desk.store.read(async (view) => {
    await findStory(view, storyId);
    return await signedReport(view, storyId, version);
  });
  const { voided } = await readVersion(desk, storyId, version);
  const shown = voided === null ? signed : { ...signed, voided };
  return takesBundle ? { ...shown, ...WITHOUT_BUNDLE } : shown;
}

/** Told in the file: whoever takes it in elsewhere would else look for the story in it. */
const WITHOUT_BUNDLE: ReportWithoutBundle = {
  bundle: null,
  whyNoBundle:
    "A signed version is the report as it was signed. The story as it stands, taken as JSON, holds the log, the articles and this version, and can be brought in again.",
};

/** Data for other programs holds what they would need to take the whole story in, whatever the filter shows. */
async function withBundle(desk: Desk, storyId: string, filter: QueueFilter): Promise<ReportWithBundle> {
  const report = await draftReport(desk, storyId, filter);
  return { ...report, bundle: await desk.store.read((view) => gatherBundle(view, storyId)) };
}

/** Says what changed since the version signed last; under a filter it does not, for what is left out has not gone. */
export async function draftReport(
  desk: Desk,
  storyId: string,
  filter: QueueFilter = WHOLE_STORY,
): Promise<Report> {
  const { input, previous } = await desk.store.read(async (view) => ({
    input: await gatherReport(desk, view, storyId, filter),
    previous: await latestSigned(view, storyId),
  }));
  const draft = await buildGathered(desk, input);
  if (previous === null || input.filter !== null) return draft;
  return { ...draft, changes: await desk.reports.changesSince(previous, draft) };
}
