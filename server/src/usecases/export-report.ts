/** The fact-check report of a story in one of its formats: as it stands now, or as it was signed. */
import { forReaders, type Readership } from "../domain/report/audience.ts";
import { buildReport } from "../domain/report/build-report.ts";
import { changesSince } from "../domain/report/changes.ts";
import type { Report } from "../domain/report/report.ts";
import type { Desk, RenderedReport } from "./desk.ts";
import { gatherReport, WHOLE_STORY } from "./gather-report.ts";
import type { QueueFilter } from "./list-utterances.ts";
import { latestSigned, signedReport } from "./report-versions.ts";
import { findStory } from "./story-view.ts";

export interface ReportRequest extends Readership {
  readonly format: string;
  /** A signed version, which is whole; null: the draft under the filter. */
  readonly version: number | null;
}

/** Everything, for the desk, as it stands. */
export const FOR_THE_DESK = { audience: "internal", namesCheckers: true, version: null } as const;

export async function exportReport(
  desk: Desk,
  storyId: string,
  filter: QueueFilter,
  { format, version, ...readership }: ReportRequest,
): Promise<RenderedReport> {
  const report =
    version === null
      ? await draftReport(desk, storyId, filter)
      : await desk.store.read(async (view) => {
          await findStory(view, storyId);
          return await signedReport(view, storyId, version);
        });
  return await desk.reports.render(forReaders(report, readership), format);
}

/** Says what changed since the version signed last; under a filter it does not, for what is left out has not gone. */
export async function draftReport(
  desk: Desk,
  storyId: string,
  filter: QueueFilter = WHOLE_STORY,
): Promise<Report> {
  const { input, signed } = await desk.store.read(async (view) => ({
    input: await gatherReport(desk, view, storyId, filter),
    signed: await latestSigned(view, storyId),
  }));
  const draft = buildReport(input);
  if (signed === null || input.filter !== null) return draft;
  return { ...draft, changes: { since: signed.signOff.number, sentences: changesSince(signed, draft) } };
}
