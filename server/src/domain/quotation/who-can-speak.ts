/**
 * Which nouns can be a speaker: people, bodies, and documents that report.
 * "The death toll" or "his rhetoric" never said a thing, whatever verb stands
 * next to them.
 */
import { DOCUMENT_NOUNS, ORGANISATION_WORDS, ROLE_NOUNS } from "./lexicon/people-words.ts";
import type { Word } from "./narration.ts";

// Nouns made of what someone does or belongs to: "striker", "bystander", "economist", "firefighters".
const AGENT = /(?:[^aeiou]er|or|ist|ian|eer|man|men|woman|women|person|people|folk|kin)s?$/u;
const NOT_AGENTS = new Set(
  `number order matter power winter summer weather chapter border barrier paper danger murder error terror horror
   favor labor factor sector minor humor rumor tenor answer quarter water offer fervor center counter encounter
   disorder surrender banner manner corner shoulder crossover fiber career war list twist gist`
    .trim()
    .split(/\s+/u),
);
const COLLECTIVES = new Set(
  `couple trio pair crowd crew cast staff side family public majority minority opposition delegation mission embassy
   panel jury firm chain retailer regulator watchdog union charity airline giant outlet newspaper paper site website
   state city county country nation village hospital monarchy defence defense prosecution troika board camp
   voice voices nobody anyone everyone someone everybody somebody one ones some others many those all several
   scot briton dane swede finn turk pole spaniard dutchman frenchman irishman welshman`
    .trim()
    .split(/\s+/u),
);

export function canSpeak(head: Word): boolean {
  if (head.pos === "PROPN" || /^\p{Lu}/u.test(head.text)) return true;
  const noun = head.lower;
  const singular = noun.replace(/s$/u, "");
  return [noun, singular, head.lemma].some(
    (form) =>
      ROLE_NOUNS.has(form) ||
      ORGANISATION_WORDS.has(form) ||
      DOCUMENT_NOUNS.has(form) ||
      COLLECTIVES.has(form) ||
      (AGENT.test(form) && !NOT_AGENTS.has(form)),
  );
}
