/** Who is said to have said it, why it stands where it stands, and what else to know before reading. */

import type { UtteranceDetail } from "@variorum/server/contract";
import { useRef, useState } from "react";
import { Told } from "../../../lib/Told.tsx";
import { synopsis } from "../../../strings/en/synopsis.tsx";
import { useLocale, useStrings } from "../../../strings/use-strings.ts";
import { DifferenceSign } from "../marks/DifferenceSign.tsx";
import type { Layout } from "./lay-out.ts";
import { StatementActs } from "./StatementActs.tsx";
import { useKeptFocus } from "./use-kept-focus.ts";

type Say = typeof synopsis.strings;

export function SynopsisHead({ utterance, layout }: { utterance: UtteranceDetail; layout: Layout }) {
  const say = useStrings(synopsis);
  const either = new Intl.ListFormat(useLocale(), { type: "disjunction" });
  const speakers = either.format(utterance.speakers.map(({ name }) => name)) || say.speakerUnknown;
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(heading, utterance);
  return (
    <header className="grid grid-cols-[auto_1fr_auto] items-start gap-x-4 @max-md:gap-x-3">
      <p className="font-serif text-3xl leading-9 font-light text-muted oldstyle-nums" title={say.place}>
        <span className="sr-only">{say.number(utterance.rank)}</span>
        <span aria-hidden>{utterance.rank}</span>
      </p>
      <div className="flex min-w-0 flex-wrap items-baseline gap-x-3">
        <h2
          ref={heading}
          tabIndex={-1}
          className="font-serif text-2xl leading-9 text-balance outline-none first-letter:uppercase"
        >
          {speakers}
        </h2>
        <Notes utterance={utterance} />
      </div>
      <div className="pt-0.5">
        <StatementActs utterance={utterance} />
      </div>
      <WhyHere utterance={utterance} layout={layout} />
    </header>
  );
}

/**
 * The gravest sentence, and the others that concern the whole statement behind
 * a word: the quoted words shall stand high. Two lines are kept free where most
 * sentences take one or two, so that what is below holds its place from one
 * statement to the next.
 */
function WhyHere({ utterance, layout }: { utterance: UtteranceDetail; layout: Layout }) {
  const say = useStrings(synopsis);
  const [isOpen, setOpen] = useState(false);
  const gravest = utterance.differences.find(({ reason }) => reason === utterance.rankReason);
  const others = layout.whole.filter(({ reason }) => reason !== utterance.rankReason);
  return (
    <div className="col-start-2 col-end-4 min-h-11 leading-[1.375rem] text-pretty text-ink-soft @max-md:col-start-1 @max-md:text-[0.9375rem] @max-md:leading-5">
      <p>
        {gravest && gravest.type !== "formal" ? (
          <DifferenceSign type={gravest.type} className="mr-1.5 translate-y-[0.1em] text-lg" />
        ) : null}
        <Told sentence={utterance.rankReason} telling={utterance.rankTelling} />{" "}
        {others.length > 0 ? (
          <button
            type="button"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
            className="cursor-pointer text-sm whitespace-nowrap text-muted underline decoration-rule-strong underline-offset-3 hover:text-ink pointer-coarse:py-2"
          >
            {isOpen ? say.fewer : say.more(others.length)}
          </button>
        ) : null}
      </p>
      {isOpen
        ? others.map((difference) => (
            <p key={difference.id} className="mt-0.5">
              <DifferenceSign type={difference.type} className="mr-1.5 translate-y-[0.1em] text-lg" />
              <Told sentence={difference.reason} telling={difference.telling} />
            </p>
          ))
        : null}
    </div>
  );
}

// Below this one pair in seven of those held together so was not one utterance.
const UNSURE = 0.85;

/** What to know before reading: how many have it and who not, and how far the page can be trusted here. */
function Notes({ utterance }: { utterance: UtteranceDetail }) {
  const say = useStrings(synopsis);
  const { witnesses, independentWitnesses, silent, collation, confidence, isOrphan } = utterance;
  const notes = [
    independentWitnesses < witnesses.length
      ? say.independent(witnesses.length, independentWitnesses)
      : say.outlets(witnesses.length),
    ...(silent.length > 0 ? [say.silent(namesOf(silent, say))] : []),
    ...(collation.precise ? [] : [say.approximate]),
    ...(isOrphan ? [say.orphan] : []),
  ];
  return (
    <p className="text-sm leading-5 text-muted">
      {notes.join(" · ")}
      {confidence < UNSURE ? (
        <span title={say.unsureOf}>{` · ${say.unsure(Math.round(confidence * 100))}`}</span>
      ) : null}
    </p>
  );
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
