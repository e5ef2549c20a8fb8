/** What a difference of each type decides, for a reader who does not know our types. */
import type { DifferenceType } from "../difference/difference.ts";

export const STAKES: Readonly<Record<DifferenceType, string>> = {
  contradiction: "The readings cannot both be what was said: they say opposite things.",
  negation: "With or without the negation the statement says the opposite.",
  number: "The figure is part of the statement, and only one can have been said.",
  date: "The time is part of the statement, and only one can have been said.",
  attribution: "The words are given to different speakers.",
  modality: "How certain or how binding the statement is depends on the wording.",
  omission: "Words are left out inside the quotation; what they limit or add is lost to the reader.",
  interpolation: "Words stand in the quotation that other outlets do not have.",
  name: "Who or what is meant depends on the name.",
  occasion: "The outlets place the statement at different occasions.",
  wording: "The sense is near, but the words between the marks are not the same.",
  form: "Some outlets quote, others paraphrase: the marks promise more than a paraphrase can.",
  formal: "Nothing but case, pointing or spelling differs.",
};
