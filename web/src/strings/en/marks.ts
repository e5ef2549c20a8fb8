/** The words of the marks: types of difference and verdicts, by themselves and within a sentence. */
import type { DifferenceType, Verdict } from "@variorum/server/domain";
import { room } from "../room.ts";

const types: Readonly<Record<DifferenceType, string>> = {
  contradiction: "Contradiction",
  negation: "Negation",
  number: "Figure",
  date: "Date",
  attribution: "Speaker",
  modality: "Certainty",
  omission: "Left out",
  interpolation: "Put in",
  name: "Name",
  occasion: "Occasion",
  wording: "Wording",
  form: "Form",
  formal: "Formal",
};

const typesWithin: Readonly<Record<DifferenceType, string>> = {
  contradiction: "contradiction",
  negation: "negation",
  number: "figure",
  date: "date",
  attribution: "speaker",
  modality: "certainty",
  omission: "left out",
  interpolation: "put in",
  name: "name",
  occasion: "occasion",
  wording: "wording",
  form: "form",
  formal: "formal",
};

const verdicts: Readonly<Record<Verdict, string>> = {
  open: "Open",
  verified: "Verified",
  disputed: "Disputed",
  unresolved: "Unresolved",
};

const verdictsWithin: Readonly<Record<Verdict, string>> = {
  open: "open",
  verified: "verified",
  disputed: "disputed",
  unresolved: "unresolved",
};

/** What choosing it says, as a sentence. */
const meanings: Readonly<Record<Verdict, string>> = {
  open: "Nobody has ruled on it yet.",
  verified: "It was said so.",
  disputed: "It was not said so, or the evidence speaks against it.",
  unresolved: "Looked into, and it cannot be settled.",
};

export const marks = room("marks", { types, typesWithin, verdicts, verdictsWithin, meanings });
