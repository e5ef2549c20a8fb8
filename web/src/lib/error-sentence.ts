/** What to tell the editor about something caught: refusals speak for themselves, faults are ours. */
import { ApiError } from "./api.ts";
import { NameWithheld } from "./profile/actor.ts";

export function sentenceOf(error: unknown): string {
  if (error instanceof ApiError) return error.detail;
  if (error instanceof NameWithheld) return error.message;
  return "Something went wrong in this page. Reload it; everything saved is safe.";
}
