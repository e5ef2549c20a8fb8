/** Parses what a caller sent; only here can bad data be the caller's fault. */
import type { z } from "zod";
import { fieldRefusal } from "../contract/field-refusals.ts";
import { DeskError } from "../domain/desk-error.ts";

export interface RequestIssue {
  /** Where in what was sent: "articles.0.outlet"; empty for the whole. */
  readonly path: string;
  readonly message: string;
}

/** Carries every fault found, not only the first. A ZodError from a stored row is none of these and stays a 500. */
export class InvalidRequest extends DeskError {
  readonly issues: readonly RequestIssue[];

  constructor(issues: readonly RequestIssue[]) {
    super("request.invalid", sentenceFor(issues));
    this.issues = issues;
  }
}

export function decode<Schema extends z.ZodType>(schema: Schema, sent: unknown): z.output<Schema> {
  const parsed = schema.safeParse(sent, { error: fieldRefusal });
  if (parsed.success) return parsed.data;
  throw new InvalidRequest(
    parsed.error.issues.map(({ path, message }) => ({ path: path.map(String).join("."), message })),
  );
}

function sentenceFor([first, ...others]: readonly RequestIssue[]): string {
  if (first === undefined) return "The request cannot be understood.";
  const where = first.path === "" ? "" : `At ${first.path}: `;
  const more = others.length === 0 ? "" : ` There are ${others.length} more faults.`;
  return `${where}${first.message}${more}`;
}
