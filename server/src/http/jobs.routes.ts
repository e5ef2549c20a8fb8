import type { JobKind } from "../contract/jobs.ts";
import { DeskError } from "../domain/desk-error.ts";
import type { Jobs } from "../usecases/jobs.ts";
import type { Handlers } from "./mount.ts";
import { sendResult } from "./send-answer.ts";

type JobRoute = "listJobs" | "readJob" | "cancelJob" | "readJobResult";

export function jobHandlers(jobs: Jobs<JobKind>): Handlers<JobRoute> {
  return {
    listJobs: async () => ({ items: jobs.list() }),
    readJob: async ({ params }) => jobs.find(params.jobId),
    cancelJob: async ({ params }) => jobs.cancel(params.jobId),
    readJobResult: async ({ reader, params }, response) => {
      const { startedBy } = jobs.find(params.jobId);
      // A result may hold what is kept from others: a ruling that one of them is to check unseen.
      if (startedBy !== null && startedBy !== reader) {
        throw new DeskError("job.not-found", "This is somebody else’s: only who asked for it may fetch it.");
      }
      await sendResult(jobs, params.jobId, response);
      return undefined;
    },
  };
}
