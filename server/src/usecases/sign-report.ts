/**
 * Signs a report: what is missing is named first, and what is signed is frozen
 * as a numbered version that nothing changes any more.
 */
import { DeskError } from "../domain/desk-error.ts";
import type { OpenPoint, Report } from "../domain/report/report.ts";
import type { SealedReport } from "../domain/report/seal.ts";
import { missingPoints } from "../domain/report/sign-off.ts";
import type { Actor } from "../domain/review/story-event.ts";
import type { Desk } from "./desk.ts";
import { buildGathered, gatherReport, WHOLE_STORY } from "./gather-report.ts";
import { actOf, recordAct } from "./record-act.ts";
import { latestSigned, readVersion, type SignedVersion } from "./report-versions.ts";
import { live } from "./story-view.ts";

export interface Readiness {
  readonly isReady: boolean;
  /** What keeps the report from being signed without a reason. */
  readonly missing: readonly OpenPoint[];
  readonly warnings: readonly OpenPoint[];
  /** Who would stand in the sign-off beside the editor who signs. */
  readonly checkers: readonly string[];
  readonly secondCheckers: readonly string[];
  /** The newest event that this takes in; send it when signing. */
  readonly eventNumber: number;
}

export async function readReadiness(desk: Desk, storyId: string): Promise<Readiness> {
  const input = await desk.store.read((view) => gatherReport(desk, view, storyId, WHOLE_STORY));
  return readinessOf(await buildGathered(desk, input));
}

function readinessOf(report: Report): Readiness {
  const missing = missingPoints(report);
  return {
    isReady: missing.length === 0,
    missing,
    warnings: report.openPoints.filter(({ blocks }) => !blocks),
    checkers: report.header.checkers,
    secondCheckers: report.header.secondCheckers,
    eventNumber: report.header.version,
  };
}

export interface SigningDraft {
  readonly note: string | null;
  /** Why it is signed although something is missing. */
  readonly overrideReason: string | null;
  /** The newest event that the editor has seen; null: whatever stands is signed. */
  readonly seenEvent: number | null;
}

/** Others would have to act on the story in the same seconds, eight times. */
const ATTEMPTS = 8;

export async function signStory(
  desk: Desk,
  actor: Actor,
  storyId: string,
  draft: SigningDraft,
): Promise<SignedVersion> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    // Built before the transaction: a long story's report takes seconds, and nobody is to wait for it.
    const { report, previous } = await desk.store.read(async (view) => ({
      report: await buildGathered(desk, await gatherReport(desk, view, storyId, WHOLE_STORY)),
      previous: await latestSigned(view, storyId),
    }));
    refuseUnready(report, draft);
    const signature = { editor: actor.name, at: desk.now(), ...draft };
    const sealed = await desk.reports.seal(report, signature, previous);
    if (await keepVersion(desk, actor, storyId, report.header.version, sealed)) {
      return await readVersion(desk, storyId, sealed.signOff.number);
    }
  }
  throw new DeskError("store.locked", "Others keep changing this story: try again in a moment.");
}

function refuseUnready(report: Report, { overrideReason, seenEvent }: SigningDraft): void {
  const readiness = readinessOf(report);
  if (seenEvent !== null && seenEvent !== readiness.eventNumber) {
    throw new DeskError(
      "report.stale",
      "Something was done in this story since you looked at the report: look again, then sign.",
      { current: readiness },
    );
  }
  if (readiness.isReady || overrideReason !== null) return;
  const list = readiness.missing.map(({ sentence }) => `\n- ${sentence}`).join("");
  throw new DeskError(
    "report.not-ready",
    `The report cannot be signed yet; do what is missing, or give a reason to sign over it:${list}`,
    { current: readiness },
  );
}

/** False when something was done in the story meanwhile: then the report would not say what stands. */
async function keepVersion(
  desk: Desk,
  actor: Actor,
  storyId: string,
  seenEvent: number,
  { signOff, changes, text }: SealedReport,
): Promise<boolean> {
  return await desk.store.write(async (transaction) => {
    const act = actOf(desk, actor);
    live(await transaction.stories.lock(storyId, act.at));
    const { number: eventNumber } = await transaction.events.head(storyId);
    if (eventNumber !== seenEvent) return false;
    await transaction.versions.insert(
      storyId,
      { number: signOff.number, eventNumber, signOff, changes },
      text,
    );
    await recordAct(desk, transaction, storyId, act, {
      deed: { kind: "report.signed", version: signOff.number, isOverOpenPoints: signOff.override !== null },
      payload: { number: signOff.number, hash: signOff.hash, override: signOff.override },
    });
    return true;
  });
}
