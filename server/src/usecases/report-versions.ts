/** The versions of a report that were signed: frozen, numbered, and stale once something they cover has changed. */
import { DeskError } from "../domain/desk-error.ts";
import { readSigned } from "../domain/report/seal.ts";
import type { SignedReport } from "../domain/report/sign-off.ts";
import { type Deed, deedOf } from "../domain/review/deed.ts";
import { actsSince } from "../domain/review/staleness.ts";
import type { StoryEvent } from "../domain/review/story-event.ts";
import { type Voiding, voidVersions } from "../domain/review/void.ts";
import type { VersionRecord } from "./case-file.ts";
import type { Desk } from "./desk.ts";
import { type Page, type PageRequest, pageOf } from "./page.ts";
import type { StoreView } from "./store.ts";
import { findStory } from "./story-view.ts";

export interface SignedVersion extends VersionRecord {
  /** False once a newer version is signed. */
  readonly isLatest: boolean;
  /** Acts after it that touch what it covers, oldest first; told of the latest only. */
  readonly staleBecause: readonly (StoryEvent & { readonly deed: Deed | null })[];
  /** Null: it holds, as far as anybody has said. */
  readonly voided: Voiding | null;
}

/** Newest first. */
export async function listVersions(
  desk: Desk,
  storyId: string,
  page: PageRequest,
): Promise<Page<SignedVersion>> {
  return await desk.store.read(async (view) => {
    await findStory(view, storyId);
    return pageOf((await describeVersions(view, storyId)).toReversed(), page);
  });
}

export async function readVersion(desk: Desk, storyId: string, number: number): Promise<SignedVersion> {
  return await desk.store.read(async (view) => {
    await findStory(view, storyId);
    const version = (await describeVersions(view, storyId)).find((each) => each.number === number);
    if (version === undefined) throw noSuchVersion(number);
    return version;
  });
}

async function describeVersions(view: StoreView, storyId: string): Promise<readonly SignedVersion[]> {
  const versions = await view.versions.list(storyId);
  const latest = versions.at(-1);
  if (latest === undefined) return [];
  const events = await view.events.all(storyId);
  const since = actsSince(events, latest.eventNumber).map((event) => ({ ...event, deed: deedOf(event) }));
  const voided = voidVersions(events);
  return versions.map((version) => ({
    ...version,
    isLatest: version === latest,
    staleBecause: version === latest ? since : [],
    voided: voided.get(version.number) ?? null,
  }));
}

/** The version signed last, as it is kept; null when none was. */
export async function latestSigned(view: StoreView, storyId: string): Promise<string | null> {
  const latest = (await view.versions.list(storyId)).at(-1);
  return latest === undefined ? null : await view.versions.report(storyId, latest.number);
}

export async function signedReport(view: StoreView, storyId: string, number: number): Promise<SignedReport> {
  const report = await view.versions.report(storyId, number);
  if (report === null) throw noSuchVersion(number);
  return readSigned(report);
}

export function noSuchVersion(number: number): DeskError {
  return new DeskError("report.version-unknown", `No version ${number} of this report has been signed.`);
}
