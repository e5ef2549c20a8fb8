/** Who is said to have said it, why it stands where it stands, and what else to know before reading. */

import type { UtteranceDetail } from "@variorum/server/contract";
import { useEffect, useRef } from "react";
import { synopsis } from "../../../strings/en/synopsis.tsx";
import { useLocale, useStrings } from "../../../strings/use-strings.ts";
import { DifferenceSign } from "../marks/DifferenceSign.tsx";
import type { Layout } from "./lay-out.ts";
import { StatementActs } from "./StatementActs.tsx";

type Say = typeof synopsis.strings;

export function SynopsisHead({ utterance, layout }: { utterance: UtteranceDetail; layout: Layout }) {
  const say = useStrings(synopsis);
  const either = new Intl.ListFormat(useLocale(), { type: "disjunction" });
  const speakers = either.format(utterance.speakers.map(({ name }) => name)) || say.speakerUnknown;
  const gravest = utterance.differences.find(({ reason }) => reason === utterance.rankReason);
  const notes = notesOf(utterance, say);
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
        title={say.place}
      >
        <span className="sr-only">{say.number(utterance.rank)}</span>
        <span aria-hidden>{utterance.rank}</span>
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

function notesOf(utterance: UtteranceDetail, say: Say): readonly string[] {
  const { witnesses, independentWitnesses, silent, collation, confidence, isOrphan } = utterance;
  return [
    independentWitnesses < witnesses.length
      ? say.independent(witnesses.length, independentWitnesses)
      : say.outlets(witnesses.length),
    ...(silent.length > 0 ? [say.silent(namesOf(silent, say))] : []),
    ...(collation.precise ? [] : [say.approximate]),
    ...(confidence < UNSURE ? [say.unsure(Math.round(confidence * 100))] : []),
    ...(isOrphan ? [say.orphan] : []),
  ];
}

const MOST_NAMES = 4;

function namesOf(outlets: readonly { outlet: string }[], say: Say): string {
  const names = outlets
    .slice(0, MOST_NAMES)
    .map(({ outlet }) => outlet)
    .join(", ");
  const more = outlets.length - MOST_NAMES;
  return more > 0 ? say.andMore(names, more) : names;
}
