/**
 * Spokespeople without a name: "a spokesman for Brightline", "Brightline's
 * spokeswoman" and "a spokesperson for the company" are one voice, that of the
 * body, though not the body itself.
 */
import { foldName } from "../text/normalize.ts";
import { contains, type Span } from "../text/span.ts";
import type { Cast } from "./cast.ts";
import type { Member } from "./casting.ts";

const SPOKES = "spokes(?:man|woman|person|men|women|people|persons)";
const FOR_BODY = new RegExp(`^(?:an? |the |one |its )?${SPOKES} (?:for|of|from|at) (?:the )?(.+)$`, "iu");
const BODY_BEFORE = new RegExp(`^(?:an? |the |one )?(.+?)(?:['’]s?)? ${SPOKES}$`, "iu");
const GENERIC =
  /^(?:company|firm|group|bank|union|airline|carrier|retailer|agency|club|charity|ministry|department|party|university|operator|manufacturer|chain|organi[sz]ation)$/iu;

/** "a spokeswoman for the contractor, Clearstream Environmental": the aside names the body, and nobody who speaks. */
export function spokesForNamed(printed: string, aside: string): string | null {
  const body = FOR_BODY.exec(printed)?.[1];
  return body !== undefined && /^\p{Ll}+$/u.test(body) ? `a spokesperson for ${aside}` : null;
}

/** Such a body has the word in its name: the ministry is not the broadcaster named last. */
const NAMED_BY_KIND = /^(?:ministry|department|party|university|union)$/iu;

/** The body that a speaker's name says they speak for, null where the name is of no such kind. */
export function spokenFor(name: string): string | null {
  const body = FOR_BODY.exec(name)?.[1] ?? BODY_BEFORE.exec(name)?.[1];
  return body === undefined ? null : body;
}

/** Names one voice the same way in all articles; null for who is no spokesperson. */
export function spokesKey(name: string): string | null {
  const body = spokenFor(name);
  return body === null || GENERIC.test(body) ? null : foldName(body);
}

/** "a spokesperson for the company" with the company's name, where the article has one body to mean. */
export function withBodyNamed(cast: Cast, printed: string, at: Span): string {
  const body = spokenFor(printed);
  const isBare = new RegExp(`^(?:the )?${SPOKES}$`, "iu").test(printed);
  if (!isBare && (body === null || !GENERIC.test(body))) return printed;
  const named = bodyMeant(cast, at, body);
  return named === null ? printed : `a spokesperson for ${named.name}`;
}

/** The body named last before a place, or else the first one named behind it. */
function bodyMeant(cast: Cast, at: Span, noun: string | null): Member | null {
  const bodies = cast.mentions.filter((mention) => {
    const member = cast.members[mention.member];
    return member?.kind === "organisation" && !mention.quoted && !contains(at, mention);
  });
  const ofKind = bodies.filter(
    ({ member }) =>
      noun !== null &&
      (cast.members[member]?.name ?? "").toLowerCase().split(" ").includes(noun.toLowerCase()),
  );
  if (ofKind.length === 0 && noun !== null && NAMED_BY_KIND.test(noun)) return null;
  const among = ofKind.length > 0 ? ofKind : bodies;
  const meant = among.findLast((mention) => mention.start < at.start) ?? among[0];
  return meant === undefined ? null : (cast.members[meant.member] ?? null);
}
