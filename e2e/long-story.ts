/** A council's long session, as two outlets wrote it down: as many statements as a test needs, each about a thing of its own. */
import type { ArticleDraft, StoryDraft } from "../server/src/contract/public.ts";

const THINGS = ["bridges", "schools", "harbours", "clinics", "orchards", "tramways", "libraries", "wells"];
const PLACES = ["Aldmoor", "Brennford", "Corvill", "Dunmere", "Eskwater", "Farrowby", "Gildenau", "Hallin"];
const DEEDS = ["repair", "inspect", "repaint", "insure", "measure", "widen", "clear", "reopen"];

/** Every tenth statement of the second outlet has lost its “not”. */
function sessionText(statements: number, losesNots: boolean): string {
  return Array.from({ length: statements }, (_, index) => {
    const pick = (words: readonly string[], turn: number) => words[Math.floor(index / turn) % words.length];
    const not = losesNots && index % 10 === 0 ? "" : " not";
    return `“We will${not} ${pick(DEEDS, 1)} the ${index + 12} ${pick(THINGS, 8)} of ${pick(PLACES, 64)} before the session ends,” Ada Bell told the council on Monday.`;
  }).join("\n\n");
}

export function sessionArticle(outlet: string, statements: number) {
  const text = sessionText(statements, outlet === "Ledger");
  return {
    outlet,
    title: "A long session",
    publishedAt: "2025-02-04",
    language: "en",
    text,
  } satisfies ArticleDraft;
}

export function sessionStory(title: string, statements: number): StoryDraft {
  return { title, articles: ["Courier", "Ledger"].map((outlet) => sessionArticle(outlet, statements)) };
}
