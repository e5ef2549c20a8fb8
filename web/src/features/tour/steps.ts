/**
 * The tour: one disagreement from the queue to the report. It points at the
 * controls by what they are and where they lead, for their names are another
 * in each language: a control that is built otherwise loses its step, and the
 * tour's tests say so.
 */
import type { tour } from "../../strings/en/tour.tsx";

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
  readonly id: keyof typeof tour.strings.steps;
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

const STATEMENTS = "ol > li > a[href*='/u/']";
const PARAGRAPH = "details:has(> a[href*='/articles/']) > summary";
const REASON = "textarea[name='reason']";
const RULING = `form:has(${REASON})`;

export const STEPS: readonly TourStep[] = [
  {
    id: "queue",
    targets: [STATEMENTS],
    page: DESK,
    act: { kind: "press", within: STATEMENTS },
    isDoneByNext: true,
  },
  {
    id: "words",
    targets: ["table a[data-site]", "a[data-site]"],
    page: STATEMENT,
    act: { kind: "address", matches: /[?&]site=/ },
    isDoneByNext: true,
  },
  {
    id: "paragraph",
    targets: [PARAGRAPH],
    page: STATEMENT,
    act: { kind: "press", within: PARAGRAPH },
    isDoneByNext: true,
  },
  {
    id: "verdict",
    targets: ["fieldset:has(input[name='verdict'])"],
    page: STATEMENT,
    act: { kind: "focus", on: `${RULING}:has(input[name='verdict']:checked) ${REASON}` },
    isDoneByNext: false,
  },
  {
    id: "reason",
    targets: [`${RULING} ${REASON}`],
    page: STATEMENT,
    act: { kind: "none" },
    isDoneByNext: false,
  },
  {
    id: "evidence",
    targets: [`${RULING} ol + button[type='button']`],
    page: STATEMENT,
    act: { kind: "none" },
    isDoneByNext: false,
  },
  {
    id: "save",
    targets: [`${RULING} button[type='submit'] + button`],
    page: STATEMENT,
    act: { kind: "ruling" },
    isDoneByNext: false,
  },
  {
    id: "report",
    targets: ["nav a[href$='/report']"],
    page: ANYWHERE,
    act: { kind: "address", matches: /\/report(\?|$)/ },
    isDoneByNext: true,
  },
  {
    id: "sheet",
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
