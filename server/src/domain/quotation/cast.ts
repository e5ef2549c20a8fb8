/**
 * Who appears in an article: every name, title and surname led back to one
 * member of the cast.
 *
 * News introduces a person once in full ("New York Gov. Mary Shaw") and then
 * says "Shaw", "Ms. Shaw", "the governor". So names of several words are read
 * first, and then all of them in order (casting.ts).
 */

import { contains } from "../text/span.ts";
import { Casting, type Member } from "./casting.ts";
import { withoutCommonWords } from "./common-words.ts";
import { creditLines } from "./credits.ts";
import { datelineOf } from "./dateline.ts";
import { isFirstName } from "./lexicon/first-names.ts";
import { TITLES } from "./lexicon/people-words.ts";
import { ENGLISH, type SpeechLexicon } from "./lexicon/speech-lexicon.ts";
import { listedNames } from "./list-names.ts";
import type { Mention } from "./mention.ts";
import { findNames, type Name } from "./names.ts";
import { genderByPronouns } from "./pronoun-gender.ts";
import { withoutShouting } from "./shouted-names.ts";

/** "superintendent of the " and a blank before it. */
const LONGEST_OFFICE = 32;

export interface Cast {
  readonly members: readonly Member[];
  /** In text order. */
  readonly mentions: readonly Mention[];
}

/** Casts an article; `isQuoted` tells for rising offsets whether a place stands between marks. */
export function castOf(
  text: string,
  isQuoted: (offset: number) => boolean,
  lexicon: SpeechLexicon = ENGLISH,
): Cast {
  const inText =
    lexicon.lists === null ? withoutShouting(findNames(text)) : listedNames(text, lexicon, lexicon.lists);
  const found = inText.filter((name) => name.words.length > 0 && name.kind !== "place");
  const names = withoutCommonWords(
    text,
    withoutDateline(text, withoutCredits(text, found)).filter((name) => !isSeat(text, name)),
  );
  const casting = new Casting(text, lexicon);
  for (const name of names) if (name.words.length > 1) casting.introduce(name);
  casting.rewind();
  const mentions = names.map((name): Mention => {
    const quoted = isQuoted(name.start);
    const { index } = casting.mention(name, quoted);
    return {
      start: name.start,
      end: name.end,
      from: name.from,
      member: index,
      possessive: name.possessive,
      quoted,
    };
  });
  const members = casting.members();
  const learnt = genderByPronouns(text, mentions, (index) => isOpenQuestion(members[index]));
  return {
    members: members.map((member) => ({ ...member, gender: learnt.get(member.index) ?? member.gender })),
    mentions,
  };
}

function isOpenQuestion(member: Member | undefined): boolean {
  return member?.kind === "person" && member.gender === "unknown";
}

/** "the mayor of Port Elgin": capitals behind an office are where it is held, unless a first name opens them. */
function isSeat(text: string, { kind, from, words, titles }: Name): boolean {
  if (kind === "organisation" || titles.length > 0 || isFirstName(words[0]?.toLowerCase() ?? ""))
    return false;
  const office = / (\p{Ll}+) of (?:the )?$/u.exec(text.slice(Math.max(0, from - LONGEST_OFFICE), from))?.[1];
  return office !== undefined && TITLES.has(office);
}

function withoutDateline(text: string, names: readonly Name[]): readonly Name[] {
  const dateline = datelineOf(text);
  return dateline === null ? names : names.filter((name) => !contains(dateline, name));
}

function withoutCredits(text: string, names: readonly Name[]): Name[] {
  const credits = creditLines(text);
  let next = 0;
  return names.filter((name) => {
    while ((credits[next]?.end ?? Number.POSITIVE_INFINITY) <= name.start) next++;
    return (credits[next]?.start ?? Number.POSITIVE_INFINITY) > name.start;
  });
}
