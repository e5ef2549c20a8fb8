/** Parses what a caller sent; only here can bad data be the caller's fault. */
import type { z } from "zod";
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
  const parsed = schema.safeParse(sent, { error: describe });
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

/** Sentences for what the contract says nothing of its own about; the page shows them beside the field. */
function describe(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      if (issue.input === undefined)
        return isWhole(issue) ? "Send JSON: there is nothing to read." : "This is missing.";
      return `This must be ${article(issue.expected)} ${issue.expected}.`;
    case "invalid_value":
      return `This must be one of: ${issue.values.map(String).join(", ")}.`;
    case "invalid_union":
      return "This is not one of the forms it may have.";
    case "too_big":
      return `This is too ${issue.origin === "string" ? "long" : "large"}: ${issue.maximum} at most.`;
    case "too_small":
      return `This is too ${issue.origin === "string" ? "short" : "small"}: ${issue.minimum} at least.`;
    case "invalid_format":
      return "This is not in the form it should have.";
    default:
      return undefined;
  }
}

function isWhole({ path }: z.core.$ZodRawIssue): boolean {
  return path === undefined || path.length === 0;
}

function article(noun: string): "a" | "an" {
  return /^[aeiou]/.test(noun) ? "an" : "a";
}
