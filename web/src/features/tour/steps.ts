/**
 * The tour: one disagreement from the queue to the report. It points at the
 * controls by the names they have for everyone, those that a screen reader
 * says: a control that is renamed loses its step, and the tour's tests say so.
 */

export type TourAct =
  /** A press on what is pointed at, or on something else in `within`. */
  | { readonly kind: "press"; readonly within: string }
  /** The address is so, by whatever way. */
  | { readonly kind: "address"; readonly matches: RegExp }
  /** The focus came to this, as it does by itself when something was chosen by mouse or key. */
  | { readonly kind: "focus"; readonly on: string }
  /** A ruling was saved. */
  | { readonly kind: "ruling" }
  | { readonly kind: "none" };

export interface TourStep {
  readonly title: string;
  readonly words: string;
  /** Selectors of what it points at, the best first. */
  readonly targets: readonly string[];
  /** The part of the story's address on which it takes place. */
  readonly page: RegExp;
  readonly act: TourAct;
  /** Going on without the act does it for the visitor; never so with what would be signed with a name. */
  readonly isDoneByNext: boolean;
}

const DESK = /^(\/u\/[^/]+)?$/;
const STATEMENT = /^\/u\/[^/]+$/;
const REPORT = /^\/report$/;
const ANYWHERE = /^/;

const QUEUE = "section[aria-label='Queue'] ol";
const WORDS = "section[aria-label='Statement']";
const REASON = "textarea[name='reason']";
const RULING = "form[aria-label='Ruling']";

export const STEPS: readonly TourStep[] = [
  {
    title: "What to look at first",
    words:
      "Five outlets report one event. The queue has every statement that several of them quote, and on top the one with most at stake. Open the first.",
    targets: [`${QUEUE} a`],
    page: DESK,
    act: { kind: "press", within: QUEUE },
    isDoneByNext: true,
  },
  {
    title: "Where the outlets part",
    words:
      "The same statement, outlet by outlet, phrase by phrase. What differs is marked. Choose a marked word, and the line at the foot says what the difference does to the sense.",
    targets: [`${WORDS} table a[data-site]`, `${WORDS} a[data-site]`],
    page: STATEMENT,
    act: { kind: "address", matches: /[?&]site=/ },
    isDoneByNext: true,
  },
  {
    title: "Is it really so in the article?",
    words: "Open the paragraph: the words as they stand, and what the outlet put before and after them.",
    targets: [`${WORDS} details summary`],
    page: STATEMENT,
    act: { kind: "press", within: `${WORDS} details summary` },
    isDoneByNext: true,
  },
  {
    title: "Your verdict",
    words:
      "Verified, disputed, or unresolved: what do you make of it? This is a sample story, so nothing you try here touches your own work, and at the end you can take it all back.",
    targets: [`${RULING} fieldset`],
    page: STATEMENT,
    act: { kind: "focus", on: `${RULING}:has(input[name='verdict']:checked) ${REASON}` },
    isDoneByNext: false,
  },
  {
    title: "Why",
    words:
      "A verdict needs its reason, in a sentence that a reader will understand. “Two of the five have it otherwise” will do for now. Press Next when it stands there.",
    targets: [`${RULING} ${REASON}`],
    page: STATEMENT,
    act: { kind: "none" },
    isDoneByNext: false,
  },
  {
    title: "What it rests on",
    words:
      "Evidence is what would convince somebody else: a recording, a transcript, a document. Add one with a few words on what it is, or go on without; a disputed claim without evidence is only pointed out later.",
    targets: [`${RULING} ol + button`],
    page: STATEMENT,
    act: { kind: "none" },
    isDoneByNext: false,
  },
  {
    title: "Save it",
    words: "Save your ruling. It is signed with your name, which is asked for once.",
    targets: [`${RULING} button[type='submit'] + button`],
    page: STATEMENT,
    act: { kind: "ruling" },
    isDoneByNext: false,
  },
  {
    title: "The report",
    words: "All rulings of the story make its report. Open it.",
    targets: ["nav[aria-label='Pages of this story'] a[href$='/report']"],
    page: ANYWHERE,
    act: { kind: "address", matches: /\/report(\?|$)/ },
    isDoneByNext: true,
  },
  {
    title: "What leaves the desk",
    words:
      "This is the sheet a reader gets, with your ruling in it. On its left stands what is still missing before it can be signed, on its right every format it can be saved in.",
    targets: ["section[aria-labelledby='preview']"],
    page: REPORT,
    act: { kind: "none" },
    isDoneByNext: false,
  },
];

/** A story's own part of an address: "/u/u_1" of "/stories/story_1/u/u_1"; null on another story's page or on none's. */
export function partOf(storyId: string, pathname: string): string | null {
  const base = `/stories/${encodeURIComponent(storyId)}`;
  if (pathname !== base && !pathname.startsWith(`${base}/`)) return null;
  return pathname.slice(base.length).replace(/\/$/, "");
}
