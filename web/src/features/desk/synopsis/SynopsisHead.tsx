/** Who is said to have said it, why it stands where it stands, and what else to know before reading. */

import type { UtteranceDetail } from "@variorum/server/contract";
import { useEffect, useRef } from "react";
import { DifferenceSign } from "../marks/DifferenceSign.tsx";
import type { Layout } from "./lay-out.ts";
import { StatementActs } from "./StatementActs.tsx";

export function SynopsisHead({ utterance, layout }: { utterance: UtteranceDetail; layout: Layout }) {
  const speakers = utterance.speakers.map((speaker) => speaker.name).join(" or ") || "Speaker not known";
  const gravest = utterance.differences.find(({ reason }) => reason === utterance.rankReason);
  const notes = notesOf(utterance);
  const heading = useRef<HTMLHeadingElement>(null);
  // After "save and go on" the form is gone and the focus with it: a reader of
  // the screen is told where she is instead of being left at the page's top.
  useEffect(() => {
    const held = document.activeElement;
    if (held === null || held === document.body || !held.isConnected)
      heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header className="grid grid-cols-[auto_1fr_auto] gap-x-5">
      <p
        className="pt-0.5 font-serif text-3xl leading-9 font-light text-muted oldstyle-nums"
        title="Place in the queue by what is at stake"
      >
        <span className="sr-only">Number </span>
        {utterance.rank}
      </p>
      <div className="min-w-0">
        <h2
          ref={heading}
          tabIndex={-1}
          className="font-serif text-[1.625rem] leading-9 text-balance outline-none first-letter:uppercase"
        >
          {speakers}
        </h2>
        <p className="mt-0.5 max-w-[64ch] text-[1.0625rem] leading-6 text-pretty text-ink-soft">
          {gravest && gravest.type !== "formal" ? (
            <DifferenceSign type={gravest.type} className="mr-1.5 translate-y-[0.1em] text-lg" />
          ) : null}
          {utterance.rankReason}
        </p>
        {layout.whole
          .filter((difference) => difference.reason !== utterance.rankReason)
          .map((difference) => (
            <p
              key={difference.id}
              className="mt-0.5 max-w-[64ch] text-[1.0625rem] leading-6 text-pretty text-ink-soft"
            >
              <DifferenceSign type={difference.type} className="mr-1.5 translate-y-[0.1em] text-lg" />
              {difference.reason}
            </p>
          ))}
        {notes.length > 0 ? <p className="mt-1 text-sm text-muted">{notes.join(" · ")}</p> : null}
      </div>
      <div className="pt-1">
        <StatementActs utterance={utterance} />
      </div>
    </header>
  );
}

// Below this one pair in seven of those held together so was not one utterance.
const UNSURE = 0.85;

function notesOf(utterance: UtteranceDetail): readonly string[] {
  const { witnesses, independentWitnesses, silent, collation, confidence, isOrphan } = utterance;
  return [
    `${witnesses.length} ${witnesses.length === 1 ? "outlet" : "outlets"}` +
      (independentWitnesses < witnesses.length ? `, ${independentWitnesses} of them independent` : ""),
    ...(silent.length > 0 ? [`Silent: ${namesOf(silent)}`] : []),
    ...(collation.precise ? [] : ["Aligned approximately: the texts are too long to be compared in full"]),
    ...(confidence < UNSURE
      ? [`${Math.round(confidence * 100)} % sure that these report one statement`]
      : []),
    ...(isOrphan ? ["No longer found in the articles; kept because it was ruled on"] : []),
  ];
}

const MOST_NAMES = 4;

function namesOf(outlets: readonly { outlet: string }[]): string {
  const names = outlets.slice(0, MOST_NAMES).map(({ outlet }) => outlet);
  const more = outlets.length - names.length;
  return names.join(", ") + (more > 0 ? ` and ${more} more` : "");
}
