/**
 * Makes one speaker of the forms that the articles of a story give a person.
 *
 * Full names gather first ("Donald Trump" and "Donald J. Trump", "Dmitri" and
 * "Dmitry Peskov"); a surname alone then joins the one person of that name. It
 * stays apart when the story has two (a Clinton may be either). Bodies and
 * unnamed speakers are only ever joined by their own name, and unnamed
 * spokespeople by the body they speak for: a spokesman is not his employer, and
 * the White House is not its president. Everything is sorted
 * before it is joined, so that the order of the articles says nothing.
 */
import type { Language } from "../language.ts";
import type { Article } from "../text/article.ts";
import { foldName } from "../text/normalize.ts";
import { speakerId } from "./assemble.ts";
import { PARTICLES } from "./lexicon/people-words.ts";
import { suffixOf, surnameOf } from "./names.ts";
import type { Extraction, Quotation, Speaker } from "./quotation.ts";
import { samePerson } from "./same-name.ts";
import { spokesKey } from "./spokespeople.ts";

interface Group {
  readonly members: Speaker[];
}

/** Who is taken for one speaker. */
export interface SpeakerGroup {
  readonly members: readonly Speaker[];
  /** What an editor calls them; left out, the fullest name counts. */
  readonly name?: string;
}

export interface GatheredSpeakers {
  readonly groups: readonly SpeakerGroup[];
  readonly quotations: readonly Quotation[];
}

/** `correct`: what an editor makes of the groups before they get their names. */
export function resolveSpeakers(
  articles: readonly Article[],
  extractions: readonly Extraction[],
  language: Language,
  correct: (gathered: GatheredSpeakers) => GatheredSpeakers = (gathered) => gathered,
): Extraction {
  const speakers = extractions.flatMap((extraction) => extraction.speakers);
  const found = extractions.flatMap((extraction) => extraction.quotations);
  const weights = countByName(found);
  const gathered = gather([...speakers].sort(byFullness), weights);
  const { groups, quotations } = correct({ groups: gathered, quotations: found });
  const resolved = new Map<string, Speaker>();
  for (const group of groups) {
    const speaker = merge(group, language);
    for (const member of group.members) resolved.set(key(member), speaker);
  }
  const position = new Map(articles.map((article, index) => [article.id, index]));
  return {
    speakers: [...new Set(resolved.values())].sort((a, b) => compare(a.name, b.name)),
    quotations: [...quotations]
      .sort((a, b) => (position.get(a.articleId) ?? 0) - (position.get(b.articleId) ?? 0))
      .map((quotation) => relabel(quotation, resolved)),
  };
}

function relabel(quotation: Quotation, resolved: ReadonlyMap<string, Speaker>): Quotation {
  const speaker = quotation.speaker === null ? undefined : resolved.get(quotation.speaker.id);
  return speaker === undefined
    ? quotation
    : { ...quotation, speaker: { id: speaker.id, name: speaker.name } };
}

// Ids are made from names, so one id is one printed name.
function key(speaker: Speaker): string {
  return speaker.id;
}

function wordsOf(speaker: Speaker): string[] {
  return speaker.name.split(" ");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byFullness(a: Speaker, b: Speaker): number {
  return wordsOf(b).length - wordsOf(a).length || b.name.length - a.name.length || compare(a.name, b.name);
}

function countByName(quotations: readonly Quotation[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { speaker } of quotations) {
    if (speaker !== null) counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1);
  }
  return counts;
}

/** Fullest names first, so that a short form always meets the long ones. */
function gather(speakers: readonly Speaker[], weights: ReadonlyMap<string, number>): Group[] {
  const groups: Group[] = [];
  const byId = new Map<string, Group>();
  const bySurname = new Map<string, Group[]>();
  const byBody = new Map<string, Group>();
  for (const speaker of speakers) {
    const body = speaker.kind === "person" ? null : spokesKey(speaker.name);
    const known = byId.get(key(speaker)) ?? (body === null ? undefined : byBody.get(body));
    const home = known ?? (speaker.kind === "person" ? homeOf(speaker, bySurname, weights) : null);
    const group = home ?? { members: [] };
    group.members.push(speaker);
    byId.set(key(speaker), group);
    if (body !== null) byBody.set(body, group);
    if (home !== null) continue;
    groups.push(group);
    if (speaker.kind !== "person") continue;
    const sound = surnameKey(speaker);
    bySurname.set(sound, [...(bySurname.get(sound) ?? []), group]);
  }
  return groups;
}

// Wide on purpose: it only brings candidates together, `samePerson` decides.
function surnameKey(speaker: Speaker): string {
  return foldName(surnameOf(wordsOf(speaker)))
    .replace(/[yij]+/gu, "i")
    .replace(/[aeou]/gu, "")
    .replace(/(.)\1+/gu, "$1")
    .slice(1, 4);
}

function homeOf(
  speaker: Speaker,
  bySurname: ReadonlyMap<string, readonly Group[]>,
  weights: ReadonlyMap<string, number>,
): Group | null {
  const candidates = bySurname.get(surnameKey(speaker)) ?? [];
  const words = wordsOf(speaker);
  // "Dr. van der Berg" is a surname, however many words it has.
  if (words.length > 1 && !PARTICLES.has(words[0] ?? "")) {
    return (
      candidates.find((group) =>
        group.members.some((member) => wordsOf(member).length > 1 && samePerson(wordsOf(member), words)),
      ) ?? null
    );
  }
  const surname = foldName(surnameOf(words));
  const fitting = candidates.filter((group) =>
    group.members.some((member) => foldName(surnameOf(wordsOf(member))) === surname),
  );
  const [only] = fitting;
  if (fitting.length <= 1) return only ?? null;
  // Of two with one surname it is the elder generation, or the one who speaks at least three times as often.
  const heard = fitting.map((group) => ({
    group,
    weight: group.members.reduce((sum, member) => sum + (weights.get(member.name) ?? 0), 0),
  }));
  const elders = heard.filter(({ group }) =>
    group.members.every((member) => suffixOf(wordsOf(member)) === ""),
  );
  const ranked = (elders.length > 0 ? elders : heard).sort((a, b) => b.weight - a.weight);
  const [first, second] = ranked;
  return first !== undefined && first.weight >= 3 * (second?.weight ?? 0) ? first.group : null;
}

/** The name that a group goes by. */
export function nameOf({ members, name }: SpeakerGroup): string {
  return name ?? fullest(members).name;
}

function fullest(members: readonly Speaker[]): Speaker {
  const [best] = [...members].sort(byFullness);
  if (best === undefined) throw new Error("a group of speakers without members");
  return best;
}

function merge(group: SpeakerGroup, language: Language): Speaker {
  const best = fullest(group.members);
  const name = nameOf(group);
  const forms = new Set(group.members.flatMap((member) => [member.name, ...member.aliases]));
  forms.delete(name);
  return {
    id: speakerId(name, language.hash),
    name,
    kind: best.kind,
    aliases: [...forms].sort(compare),
  };
}
