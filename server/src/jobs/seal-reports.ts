/**
 * Signs, compares and proves reports: a long one in a worker, since it takes
 * seconds at one stretch; a short one here and now, for it is done before a
 * worker has started.
 */
import { createHash } from "node:crypto";
import type { MessagePort } from "node:worker_threads";
import type { Report } from "../domain/report/report.ts";
import { changesSinceSigned, sealOf, sealReport } from "../domain/report/seal.ts";
import type { ReportSealer } from "../usecases/desk.ts";
import { type CompareTask, type SealTask, whileSending } from "./send-report.ts";

/** Through which some forty milliseconds are spent. */
const SHORT_STATEMENTS = 200;
/** Of two hundred statements, in UTF-16 code units. */
const SHORT_TEXT = 1_000_000;

export type RunTask = <Value>(name: string, task: unknown, ports: readonly MessagePort[]) => Promise<Value>;

export function sealerOn(run: RunTask): ReportSealer {
  return {
    async seal(report, signature, previous) {
      if (isShort(report, previous)) return sealReport(report, signature, previous, sha256);
      return await whileSending(report, (port) =>
        run("seal", { port, signature, previous } satisfies SealTask, [port]),
      );
    },
    async changesSince(previous, report) {
      if (isShort(report, previous)) return changesSinceSigned(previous, report);
      return await whileSending(report, (port) =>
        run("changesSince", { port, previous } satisfies CompareTask, [port]),
      );
    },
    async sealOf(text) {
      return text.length <= SHORT_TEXT ? sealOf(text, sha256) : await run("sealOf", text, []);
    },
  };
}

function isShort({ utterances }: Report, previous: string | null): boolean {
  return utterances.length <= SHORT_STATEMENTS && (previous?.length ?? 0) <= SHORT_TEXT;
}

export function sha256(content: string): string {
  return createHash("sha256").update(content).digest("hex");
}
