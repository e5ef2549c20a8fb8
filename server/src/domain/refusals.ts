/**
 * Sentences of refusals that tell more than their code does. They stand in one
 * closed list so that a page in another language can have its own for each;
 * `{}` is a gap for a name or a number.
 */
export const REFUSALS = {
  undoneAlready: "This has been undone already.",
  undoDeletionFirst: "The story is deleted: undo the deletion first.",
  signedStays: "What is signed stays signed: sign a new version.",
  undoNewerFirst: "Something newer has taken its place: undo that first.",
  noSuchEvent: "There is no such event in this story.",
  utteranceGone: "The utterance is no longer in this story.",
  articleIsIn: "This article is in the story already.",

  noRulingToCheck: "There is no such ruling on this utterance to check.",
  checkAskedFor: "A second check of this ruling was asked for already.",
  checkMade: "This check has been made already.",
  rulingWithdrawn: "The ruling was withdrawn: there is nothing to check.",
  ownRuling: "You made the ruling: someone else has to check it.",
  ownRequest: "You asked for this check and have read the ruling: someone else has to make it.",

  wholeUtterance: "These are all the quotations of their utterance: leave one behind.",
  oneUtterance: "Name two utterances: one is one already.",
  isThereAlready: "This quotation is in that utterance already.",
  oneSpeaker: "Name two speakers: one is one already.",
  notCalledSo: "{} is not called “{}” in these articles.",
  noOtherName: "{} goes by no other name: give the quotations to another.",
  notFoundNow: "This utterance is no longer found in the articles: only what is found can be corrected.",
  behindTheEnd: "These words end behind the article.",
  noWordsBetween: "There are no words between these bounds: mark some.",
  overlap: "These stretches overlap: mark them one after the other.",
  halfCharacter: "These bounds cut a character in two.",
  nobodysWords: "Marks that report no words belong to no utterance: say first that it is a quotation.",
  noLetters: "Give a name with letters in it.",
  foundAgain: "Somebody found this quotation again already.",

  noText: "{} is not a text: give an article as .txt, .md, .html, .pdf or .docx.",
  entangled: "{} is too entangled to be read: copy the article's text and paste it instead.",
  nested: "{} is nested too deep to be read: copy the article's text and paste it instead.",
  largeFile: "{} is too large: a file may have {} MB at most.",
  unpacksLarge: "{} is too large: it unpacks to more than 100 MB.",
  emptyFile: "{} is empty: there is no text to read in it.",
  longFile: "{} is too long: an article may have {} characters at most.",
  scan: "{} holds no text: it is a scan, read it out or paste its text.",
  manyPages: "{} is too long: a PDF may have {} pages at most.",
  password: "{} is protected by a password: open it, and save it without one.",
  brokenPdf: "{} cannot be read as a PDF: save it again, or paste its text.",
  brokenWord: "{} cannot be read as a Word document: save it again as .docx, or paste its text.",
  beyondLimits: "{} could not be read within the limits of time and memory: paste its text instead.",
  duplicate: "This text of {} is in the story already: nothing was added.",
} as const;
export type RefusalSentence = (typeof REFUSALS)[keyof typeof REFUSALS];

/** `gaps`: in the order of the sentence. */
export function filled(sentence: RefusalSentence, ...gaps: readonly (string | number)[]): string {
  const [head = "", ...rest] = sentence.split("{}");
  return rest.reduce((said, part, index) => `${said}${gaps[index] ?? ""}${part}`, head);
}
