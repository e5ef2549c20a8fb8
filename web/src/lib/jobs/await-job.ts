/** From a job that has begun to its result: heard of by the stream of changes, asked for where that is silent. */
import { type Job, job } from "@variorum/server/contract";
import { actorHeaders, addressOf } from "../request.ts";
import { onJob, tellJob } from "./job-events.ts";

export interface Waiting {
  /** Where the same can be asked for again; else null. */
  readonly address: string | null;
  /** Cancels the work itself. */
  readonly signal?: AbortSignal | undefined;
  /** Whether anybody still waits when it ends; if not, the result is left to be fetched by hand. */
  readonly isWanted?: (() => boolean) | undefined;
}

/** Whoever waited has gone on to something else: the result waits for them. */
export class LeftToWait extends Error {
  override readonly name = "LeftToWait";
}

/** The stream tells it at once; this is for a stream that broke off. */
const ASK_EVERY_MS = 2_000;

export async function resultOf(begun: Job, { address, signal, isWanted }: Waiting): Promise<Response> {
  tellJob({ kind: "begun", job: begun, address });
  const cancel = () => void askFor("cancelJob", begun.id, { method: "DELETE" }).catch(() => {});
  signal?.addEventListener("abort", cancel);
  try {
    const ended = await endOf(begun);
    if (isWanted && !isWanted() && ended.state === "done") throw new LeftToWait();
    return await takeResult(begun.id);
  } finally {
    signal?.removeEventListener("abort", cancel);
  }
}

/** The answer that the call itself would have had. It is given once. */
export async function takeResult(jobId: string): Promise<Response> {
  const response = await askFor("readJobResult", jobId);
  tellJob({ kind: "taken", jobId });
  return response;
}

type JobRoute = "readJob" | "cancelJob" | "readJobResult";

function askFor(route: JobRoute, jobId: string, init: RequestInit = {}): Promise<Response> {
  return fetch(addressOf(route, { jobId }), { ...init, headers: actorHeaders() });
}

/** Tells how far it is, or that the server knows it no more. */
export async function askAfter(jobId: string): Promise<void> {
  const answer = await askFor("readJob", jobId).catch(() => null);
  // A server that does not answer may come back; one that does not know the job was started anew.
  if (answer?.status === 404) tellJob({ kind: "lost", jobId });
  else if (answer?.ok) tellJob({ kind: "got-on", job: job.parse(await answer.json()) });
}

/** The job as it ended; as it began, where the server knows it no more and its result will say so. */
function endOf(begun: Job): Promise<Job> {
  return new Promise((resolve) => {
    const end = (as: Job) => {
      clearInterval(asking);
      stop();
      resolve(as);
    };
    const stop = onJob((news) => {
      if (news.kind === "lost" && news.jobId === begun.id) end(begun);
      if (news.kind === "got-on" && news.job.id === begun.id && news.job.endedAt !== null) end(news.job);
    });
    const asking = setInterval(() => void askAfter(begun.id), ASK_EVERY_MS);
  });
}
