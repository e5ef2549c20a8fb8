/** Sends what a call came to, be it known at once or the result of a job: the answer is the same. */
import { pipeline } from "node:stream/promises";
import type { Response } from "express";
import type { JobKind } from "../contract/jobs.ts";
import type { FileAnswer, Jobs, Outcome } from "../usecases/jobs.ts";

export async function sendOutcome(response: Response, outcome: Outcome): Promise<void> {
  if (outcome.kind === "value") response.status(outcome.status).json(outcome.value);
  else await sendFile(response, outcome.file);
}

/** Once sent, it is forgotten; what broke off on its way can be fetched again. */
export async function sendResult(jobs: Jobs<JobKind>, id: string, response: Response): Promise<void> {
  try {
    await sendOutcome(response, jobs.outcome(id));
  } catch (error) {
    if (response.headersSent || isUnfinished(jobs, id)) throw error;
    await jobs.forget(id);
    throw error;
  }
  await jobs.forget(id);
}

function isUnfinished(jobs: Jobs<JobKind>, id: string): boolean {
  return jobs.find(id).endedAt === null;
}

async function sendFile(response: Response, file: FileAnswer): Promise<void> {
  const { body, mediaType, saveAs, contentPolicy } = file;
  response.set("content-security-policy", contentPolicy);
  if (saveAs !== null) response.attachment(saveAs);
  response.type(mediaType);
  if (body instanceof Uint8Array) response.send(Buffer.from(body.buffer, body.byteOffset, body.byteLength));
  else await pipeline(body, response);
}
