/** A desk whose analysis is the real one, in this thread, and a story with something to correct. */
import { analyzeStory } from "../domain/analyze.ts";
import { loadLanguage } from "../language/language.ts";
import type { TestEngine } from "../store/store.testkit.ts";
import { draft, newDesk, type TestDesk } from "./desk.testkit.ts";
import type { RulingDraft } from "./ruling-drafts.ts";
import type { KeptQuotation } from "./store.ts";

const language = loadLanguage();

export async function newAnalyzingDesk(engine?: TestEngine): Promise<TestDesk> {
  const desk = await newDesk(engine);
  desk.analyzer.analyze = async (articles, corrections) => analyzeStory(articles, language, corrections);
  return desk;
}

/** Two utterances in three outlets; the third outlet has one more quotation, which no other reports. */
export const TREATY_STORY = {
  title: "The treaty",
  articles: [
    draft(
      "Courier",
      "“We will not sign the harbour treaty this year,” Ada Bell said.\n\n“The ferries will run through the winter,” said Tom Reed.",
    ),
    draft(
      "Ledger",
      "“We will sign the harbour treaty this year,” Ms. Bell said.\n\n“The ferries will run through the whole winter,” Reed said.",
    ),
    draft(
      "Herald",
      "Ada Bell said: “We will not sign the harbour treaty this year.”\n\n“Nobody asked the lighthouse keeper,” said Mo Vance.",
    ),
  ],
};

export const ON_TAPE: RulingDraft = {
  articleId: null,
  claimId: null,
  verdict: "verified",
  finding: null,
  reason: "On tape.",
  evidence: [],
  correction: null,
  note: null,
};

const EVERY = { articleId: null, speakerId: null, mode: null };

export async function quotationsOf(desk: TestDesk, storyId: string): Promise<readonly KeptQuotation[]> {
  const page = { after: null, limit: 500 };
  return (await desk.peek((view) => view.analysis.quotations(storyId, EVERY, page))).items;
}
