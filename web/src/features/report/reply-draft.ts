/** A reply being written down: everything as it stands in the form, before the server has accepted it. */
import { routes, type ReplyDraft as Sent } from "@variorum/server/contract";

export interface ReplyWords {
  readonly from: string;
  readonly receivedAt: string;
  readonly text: string;
  readonly url: string;
  /** Empty: the story as a whole. */
  readonly utteranceId: string;
  readonly isPrivate: boolean;
}

export const NO_REPLY: ReplyWords = {
  from: "",
  receivedAt: "",
  text: "",
  url: "",
  utteranceId: "",
  isPrivate: false,
};

export function sentReply({ utteranceId, ...words }: ReplyWords): Sent {
  return { ...words, utteranceId: utteranceId || null };
}

/** By field: what the server would refuse, found before sending by the server's own rules. */
export function replyRefusals(
  words: ReplyWords,
  sentenceOf: (refusal: string) => string,
): Partial<Record<keyof ReplyWords, string>> {
  const { error } = routes.addReply.body.safeParse(sentReply(words));
  return Object.fromEntries(
    (error?.issues ?? []).map(({ path, message }) => [String(path[0]), sentenceOf(message)]),
  );
}

export function readReply(kept: unknown): ReplyWords | null {
  if (typeof kept !== "object" || kept === null) return null;
  const text = (name: keyof ReplyWords) => {
    const value: unknown = Reflect.get(kept, name);
    return typeof value === "string" ? value : "";
  };
  return {
    ...{ from: text("from"), receivedAt: text("receivedAt"), text: text("text"), url: text("url") },
    utteranceId: text("utteranceId"),
    isPrivate: Reflect.get(kept, "isPrivate") === true,
  };
}
