/** What an editor hands in as a ruling, and what is refused before anything is looked up. */
import { DeskError } from "../domain/desk-error.ts";
import { type Ruling, VERDICT_OF_FINDING } from "../domain/review/ruling.ts";

export type RulingDraft = Omit<Ruling, "id" | "utteranceId" | "because" | "actor" | "at">;

export function refuseHalfDrafts({ verdict, reason, finding, articleId }: RulingDraft): void {
  if (verdict !== "open" && reason.trim() === "") {
    throw new DeskError(
      "ruling.reason-required",
      "Give the reason: a verdict without one helps nobody later.",
    );
  }
  if (finding === null) return;
  if (articleId === null) {
    throw new DeskError(
      "ruling.finding-misplaced",
      "A finding says how one outlet’s reading stands to what was said: name the outlet.",
    );
  }
  if (VERDICT_OF_FINDING[finding] !== verdict) {
    throw new DeskError(
      "ruling.finding-misplaced",
      `A reading found ${finding} is ${VERDICT_OF_FINDING[finding]}: choose that verdict, or another finding.`,
    );
  }
}
