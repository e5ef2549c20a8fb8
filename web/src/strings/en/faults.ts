/** What is said when something was refused or went wrong. */
import type { FieldRefusal } from "@variorum/server/contract";
import type { DeskErrorCode } from "@variorum/server/domain";
import { room } from "../room.ts";

/**
 * A sentence for a code, or one around the sentence that the server sent, where
 * that says more than the code does. None: the server's own sentence stands.
 */
export type Refusals = { readonly [Code in DeskErrorCode]: string | ((sentence: string) => string) };

/** Why a field is refused, looked up by the server's own sentence. */
export type FieldSentences = {
  readonly told: { readonly [Sentence in FieldRefusal]: string };
  readonly tooLong: (most: number) => string;
  /** Around a sentence that is not known here. */
  readonly other: (sentence: string) => string;
};

// The server speaks English itself.
const refusals: Partial<Refusals> = {};
const fields: Partial<FieldSentences> = {};
/** `of`: the server's own sentence in the language; null: it is not known here. */
const sentences: { readonly of?: (sentence: string) => string | null } = {};

export const faults = room("faults", {
  ofThePage: "Something went wrong in this page. Reload it; everything saved is safe.",
  nameWithheld: "Nothing was changed: every act is signed, so give a name first.",
  network: {
    "network.unreachable": "The server cannot be reached. Is Variorum still running?",
    "network.not-ours": "The server answered something this page does not understand. Reload the page.",
    "network.silent": "The server refused without saying why. Reload the page.",
  },
  refusals,
  fields,
  sentences,
});
