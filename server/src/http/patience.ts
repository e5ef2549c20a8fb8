/**
 * How long whoever calls would wait before long work becomes a job: the header
 * `Prefer: respond-async, wait=1`.
 *
 * https://www.rfc-editor.org/rfc/rfc7240
 */
import type { Request } from "express";
import { LONGEST_WAIT_SECONDS } from "../contract/jobs.ts";

/** In milliseconds; null: to the end. */
export function patienceOf(request: Pick<Request, "get">): number | null {
  const preferences = (request.get("prefer") ?? "")
    .toLowerCase()
    .split(/[,;]/)
    .map((each) => each.trim());
  if (!preferences.includes("respond-async")) return null;
  const wait = preferences.map((each) => /^wait\s*=\s*"?(\d{1,6})"?$/.exec(each)?.[1]).find(Boolean);
  return Math.min(Number(wait ?? 0), LONGEST_WAIT_SECONDS) * 1000;
}
