/**
 * Learns who is "he" and who is "she" from the article itself: in "Corstens,
 * who runs the port, said she would wait" the pronoun can mean nobody else.
 * This counts only where the first name says nothing.
 */

import type { Gender } from "./introductions.ts";
import type { Mention } from "./mention.ts";

// A clause and an apposition; further off the pronoun may mean someone who was not named.
const REACH = 160;
// A subject stands near the start of its sentence, an object does not.
const LATEST_SUBJECT = 50;

const FIRST_PRONOUN = /(?<![\p{L}’'])(?:(he|his|himself)|(she|her|herself))(?![\p{L}’'])/iu;

/** The gender that pronouns give each member, for members whom they give one only. */
export function genderByPronouns(
  text: string,
  mentions: readonly Mention[],
  isAsked: (member: number) => boolean,
): ReadonlyMap<number, Gender> {
  const votes = new Map<number, { female: number; male: number }>();
  mentions.forEach((mention, index) => {
    if (mention.quoted || mention.possessive || !isAsked(mention.member)) return;
    if (!opensItsSentence(text, mention.from)) return;
    const until = Math.min(mention.end + REACH, mentions[index + 1]?.start ?? text.length);
    const clause = text.slice(mention.end, until).split(/[.!?](?:\s|$)|["“”„«»\n]/u, 1)[0] ?? "";
    const pronoun = FIRST_PRONOUN.exec(clause);
    // "Blaming the mayor, he said": the pronoun right behind the comma is the main clause's own subject.
    if (pronoun === null || pronoun.index < 3) return;
    const vote = votes.get(mention.member) ?? { female: 0, male: 0 };
    if (pronoun[1] === undefined) vote.female++;
    else vote.male++;
    votes.set(mention.member, vote);
  });
  return new Map(
    [...votes].flatMap(([member, { female, male }]): [number, Gender][] =>
      female > 2 * male ? [[member, "female"]] : male > 2 * female ? [[member, "male"]] : [],
    ),
  );
}

function opensItsSentence(text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - LATEST_SUBJECT), from);
  const opening = /(?:^|[.!?]["”’]? |\n)([^.!?\n]*)$/u.exec(before)?.[1];
  if (opening === undefined && from >= LATEST_SUBJECT) return false;
  return !FIRST_PRONOUN.test(opening ?? before) && !/["“”„«»]/u.test(opening ?? before);
}
