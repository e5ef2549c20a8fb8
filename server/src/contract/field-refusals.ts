/**
 * Why a field is refused, in English. The sentences stand in one place so that
 * a page in another language can have one for each: they are what it looks its
 * own up by.
 */
import type { z } from "zod";

export const FIELD_REFUSALS = {
  outlet: "Name the outlet.",
  storyTitle: "Give the story a title.",
  webAddress: "Give a web address that starts with http:// or https://.",
  language: "Give the language as a short tag such as en or de.",
  original: "Give the language as a short tag such as ru.",
  dateForm: "Give the date as 2025-01-31, or with a time as 2025-01-31T09:30Z.",
  noSuchDate: "There is no such date.",
  emptyText: "The article is empty: paste its text.",
  longText: "An article may have 2,000,000 characters at most.",
  evidence: "Say what the evidence is.",
  file: "Name the file.",
  yourName: "Give your name.",
  name: "Give the name.",
  reason: "Give the reason.",
  noWords: "This holds no words: mark some.",
  markWords: "Mark the words.",
  selectWords: "Select words.",
  quotations: "Name the quotations.",
  twoUtterances: "Name two utterances or more.",
  twoSpeakers: "Name two speakers or more.",
  noCorrection: "Say what is to be corrected.",
  noChange: "Say what is to change.",
  noStoryChange: "Say what is to change: title or archived.",
  replyFrom: "Say who replied.",
  reply: "Give the reply in its own words.",
  voiding: "Say why it is withdrawn.",
  noId: "This is no id.",
  noHash: "This is no SHA-256 in hex.",
  missing: "This is missing.",
  noForm: "This is not in the form it should have.",
  noneOfForms: "This is not one of the forms it may have.",
} as const;
export type FieldRefusal = (typeof FIELD_REFUSALS)[keyof typeof FIELD_REFUSALS];

/** Sentences for what the contract says nothing of its own about. */
export function fieldRefusal(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      if (issue.input === undefined)
        return isWhole(issue) ? "Send JSON: there is nothing to read." : FIELD_REFUSALS.missing;
      return `This must be ${article(issue.expected)} ${issue.expected}.`;
    case "invalid_value":
      return `This must be one of: ${issue.values.map(String).join(", ")}.`;
    case "invalid_union":
      return FIELD_REFUSALS.noneOfForms;
    case "too_big":
      return `This is too ${issue.origin === "string" ? "long" : "large"}: ${issue.maximum} at most.`;
    case "too_small":
      return `This is too ${issue.origin === "string" ? "short" : "small"}: ${issue.minimum} at least.`;
    case "invalid_format":
      return FIELD_REFUSALS.noForm;
    default:
      return undefined;
  }
}

/** How many characters fit, where a refusal says that there are too many. */
export function mostIn(refusal: string): number | null {
  const most = /^This is too long: (\d+) at most\.$/.exec(refusal)?.[1];
  return most === undefined ? null : Number(most);
}

function isWhole({ path }: z.core.$ZodRawIssue): boolean {
  return path === undefined || path.length === 0;
}

function article(noun: string): "a" | "an" {
  return /^[aeiou]/.test(noun) ? "an" : "a";
}
