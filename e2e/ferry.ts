/**
 * The story that most tests are played on: three outlets and one press
 * conference. One of them lost a "not", the same one has another figure, and
 * one remark they all have alike.
 */
import type { ArticleDraft, StoryDraft } from "../server/src/contract/public.ts";

export const POST = "Estuary Post";
export const HERALD = "Brennford Herald";
export const COASTLINE = "Coastline";

/** Words by which each utterance of the story is found. */
export const REOPENING = "reopen the line";
export const REPAIR = "hull plates";
export const COMPLAINT = "dark months";

export const postArticle = {
  outlet: POST,
  title: "Ferry stays in port until spring, operator says",
  publishedAt: "2025-02-04",
  language: "en",
  text: `Ferry stays in port until spring, operator says

The ferry between Brennford and the island of Skerra stays in port this winter. “We will not reopen the line before the middle of March,” said Marta Oyelaran, the director of the ferry company, on Monday.

The repair has become dearer than planned. “The new hull plates cost 3.2 million crowns and take nine weeks to weld,” Oyelaran told reporters at the pier.

On the island people are angry. “Nobody has asked the islanders what they need in the dark months,” said Jonas Feld, who speaks for the island council.
`,
} satisfies ArticleDraft;

export const heraldArticle = {
  outlet: HERALD,
  title: "Skerra ferry: when will it sail again?",
  publishedAt: "2025-02-04",
  language: "en",
  text: `Skerra ferry: when will it sail again?

Travellers to Skerra have to be patient. “We will reopen the line before the middle of March,” said Marta Oyelaran, who runs the ferry company, on Monday.

“The new hull plates cost 3.8 million crowns and take nine weeks to weld,” Oyelaran said.

Jonas Feld of the island council complained: “Nobody has asked the islanders what they need in the dark months.”
`,
} satisfies ArticleDraft;

export const coastlineArticle = {
  outlet: COASTLINE,
  title: "Islanders wait for their ferry",
  publishedAt: "2025-02-05",
  language: "en",
  text: `Islanders wait for their ferry

The ship lies in the yard with its side open. “We will not reopen the line before the middle of March,” ferry director Marta Oyelaran said on Monday, and she gave no date after that.

Oyelaran also spoke of money. “The new hull plates cost 3.2 million crowns and take nine weeks to weld,” she said.

Jonas Feld, who speaks for the island council, was not pleased. “Nobody has asked the islanders what they need in the dark months,” Feld said.
`,
} satisfies ArticleDraft;

export function ferryStory(title: string): StoryDraft {
  return { title, articles: [postArticle, heraldArticle, coastlineArticle] };
}
