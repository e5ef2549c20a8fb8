/** Files out of the server: asked for with patience, handed over as a browser saves. */
import { job } from "@variorum/server/contract";
import { actorHeaders, PATIENCE } from "../request.ts";
import { resultOf, takeResult, type Waiting } from "./await-job.ts";

/** A file that takes long becomes a job, which tells how far it is. */
export async function fetchFile(address: string, waiting: Omit<Waiting, "address">): Promise<Response> {
  const headers = actorHeaders();
  headers.set("prefer", PATIENCE);
  const response = await fetch(address, { headers, ...(waiting.signal ? { signal: waiting.signal } : {}) });
  if (response.status !== 202) return response;
  return await resultOf(job.parse(await response.json()), { ...waiting, address });
}

/** The file of a job that has ended while nobody waited for it; false: it is gone. */
export async function saveResult(jobId: string): Promise<boolean> {
  return await keepAnswer(await takeResult(jobId));
}

/** False for a refusal. */
export async function keepAnswer(response: Response): Promise<boolean> {
  if (!response.ok) return false;
  handOver(await response.blob(), nameIn(response.headers.get("content-disposition")));
  return true;
}

/** As a browser saves: through a link that nobody sees. */
export function handOver(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads the file after the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** RFC 6266: the starred name is the full one, percent-encoded. */
export function nameIn(disposition: string | null): string {
  const full = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? "")?.[1];
  if (full) return decodeURIComponent(full);
  return /filename="?([^";]+)"?/i.exec(disposition ?? "")?.[1] ?? "report";
}
