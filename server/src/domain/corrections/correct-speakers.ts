/**
 * Puts an editor's hand to who is who: names set on single quotations, speakers
 * joined, a name split off, a speaker called otherwise.
 */
import type { ContentHash } from "../language.ts";
import { speakerId } from "../quotation/assemble.ts";
import type { Quotation, Speaker } from "../quotation/quotation.ts";
import { type GatheredSpeakers, nameOf, type SpeakerGroup } from "../quotation/resolve-speakers.ts";
import type { Article } from "../text/article.ts";
import { foldName } from "../text/normalize.ts";
import { textOf } from "../text/span.ts";
import { BY_HAND } from "./correct-quotations.ts";
import type {
  KeptCorrection,
  MergeSpeakers,
  NamedSpeaker,
  RenameSpeaker,
  SpeakerNames,
  SplitSpeaker,
} from "./correction.ts";
import { type OutcomeLog, WHY_MISSED, type WhyMissed } from "./outcome.ts";

export function correctSpeakers(
  gathered: GatheredSpeakers,
  articles: readonly Article[],
  corrections: readonly KeptCorrection[],
  hash: ContentHash,
  log: OutcomeLog,
): GatheredSpeakers {
  const cast = new HandCast(gathered, articles, hash);
  for (const speaker of namedByHand(corrections)) cast.admit(speaker);
  for (const correction of corrections) {
    const why = applied(correction, cast);
    if (why !== null) log.missed(correction.id, why);
  }
  return cast.result();
}

function applied(correction: KeptCorrection, cast: HandCast): WhyMissed | null {
  switch (correction.kind) {
    case "merge-speakers":
      return cast.merge(correction);
    case "split-speaker":
      return cast.split(correction);
    case "rename-speaker":
      return cast.rename(correction);
    default:
      return null;
  }
}

function namedByHand(corrections: readonly KeptCorrection[]): NamedSpeaker[] {
  return corrections.flatMap((correction) =>
    (correction.kind === "set-speaker" || correction.kind === "add-quotation") && correction.speaker !== null
      ? [correction.speaker]
      : [],
  );
}

class HandCast {
  #groups: readonly SpeakerGroup[];
  #quotations: readonly Quotation[];
  readonly #articles: ReadonlyMap<string, Article>;
  readonly #hash: ContentHash;

  constructor({ groups, quotations }: GatheredSpeakers, articles: readonly Article[], hash: ContentHash) {
    this.#groups = groups;
    this.#quotations = quotations;
    this.#articles = new Map(articles.map((article) => [article.id, article]));
    this.#hash = hash;
  }

  /** Only those whom a quotation names; two groups that came to one name are one. */
  result(): GatheredSpeakers {
    const byName = new Map<string, SpeakerGroup>();
    for (const group of this.#groups) {
      const name = nameOf(group);
      const same = byName.get(foldName(name));
      const members = [...(same?.members ?? []), ...group.members];
      byName.set(foldName(name), group.name === undefined && same === undefined ? group : { members, name });
    }
    const heard = new Set(this.#quotations.flatMap(({ speaker }) => speaker?.id ?? []));
    const groups = [...byName.values()].filter(({ members }) => members.some(({ id }) => heard.has(id)));
    return { groups, quotations: this.#quotations };
  }

  /** A name that an editor has set on a quotation: a listed speaker's, or a new one's. Nobody else's home changes by it. */
  admit({ name, kind }: NamedSpeaker): void {
    const id = speakerId(name, this.#hash);
    if (this.#groups.some(({ members }) => members.some((member) => member.id === id))) return;
    const member: Speaker = { id, name, kind, aliases: [] };
    const home = this.#find({ name, aliases: [] });
    if (home === null) this.#groups = [...this.#groups, { members: [member], name }];
    else this.#replace([home], { members: [...home.members, member], name: nameOf(home) });
  }

  merge({ speakers, name }: MergeSpeakers): WhyMissed | null {
    const found = [...new Set(speakers.flatMap((names) => this.#find(names) ?? []))];
    if (found.length === 0) return WHY_MISSED.nobody;
    if (found.length < 2) return WHY_MISSED.oneSpeaker;
    this.#replace(found, { members: found.flatMap(({ members }) => members), name });
    return null;
  }

  rename({ speaker, name }: RenameSpeaker): WhyMissed | null {
    const found = this.#find(speaker);
    if (found === null) return WHY_MISSED.nobody;
    this.#replace([found], { members: found.members, name });
    return null;
  }

  split({ speaker, form, name }: SplitSpeaker): WhyMissed | null {
    const found = this.#find(speaker);
    if (found === null) return WHY_MISSED.nobody;
    const isForm = (text: string) => foldName(text) === foldName(form);
    const leaving = found.members.filter((member) => isForm(member.name));
    const staying = found.members
      .filter((member) => !isForm(member.name))
      .map((member) => ({ ...member, aliases: member.aliases.filter((alias) => !isForm(alias)) }));
    const [first] = staying;
    if (first === undefined) return WHY_MISSED.oneName;
    const ids = new Set(found.members.map(({ id }) => id));
    const id = speakerId(form, this.#hash);
    const named = new Set(this.#quotations.filter((quotation) => this.#isNamed(quotation, ids, isForm)));
    if (leaving.length === 0 && named.size === 0) return WHY_MISSED.nobody;
    this.#quotations = this.#quotations.map((quotation) =>
      named.has(quotation) ? { ...quotation, speaker: { id, name: form } } : quotation,
    );
    const member: Speaker = { id, name: form, kind: first.kind, aliases: [] };
    const keepsName = found.name !== undefined && !isForm(found.name);
    this.#replace([found], { members: staying, ...(keepsName && { name: found.name }) });
    this.#groups = [...this.#groups, { members: [...leaving, member], name }];
    return null;
  }

  /** The article itself calls the speaker by the form where it attributes these words. */
  #isNamed(quotation: Quotation, ids: ReadonlySet<string>, isForm: (text: string) => boolean): boolean {
    const { speaker, source, articleId, rule } = quotation;
    if (speaker === null || source === null || rule === BY_HAND || !ids.has(speaker.id)) return false;
    return isForm(textOf(this.#articles.get(articleId)?.text ?? "", source));
  }

  /** By the name listed, then by one that members bear, then by an alias that no two share. */
  #find({ name, aliases }: SpeakerNames): SpeakerGroup | null {
    const named = (wanted: string) =>
      this.#groups.find((group) => foldName(nameOf(group)) === foldName(wanted)) ??
      this.#groups.find(({ members }) =>
        members.some((member) => foldName(member.name) === foldName(wanted)),
      );
    const called = (wanted: string) => {
      const groups = this.#groups.filter(({ members }) =>
        members.some((member) => member.aliases.some((alias) => foldName(alias) === foldName(wanted))),
      );
      return groups.length === 1 ? groups[0] : undefined;
    };
    const direct = named(name) ?? called(name);
    if (direct !== undefined) return direct;
    const others = new Set(aliases.flatMap((alias) => named(alias) ?? []));
    const [only] = others;
    return others.size === 1 && only !== undefined ? only : null;
  }

  #replace(old: readonly SpeakerGroup[], by: SpeakerGroup): void {
    const first = old[0];
    this.#groups = this.#groups.flatMap((group) => {
      if (group === first) return [by];
      return old.includes(group) ? [] : [group];
    });
  }
}
