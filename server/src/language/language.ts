/** The linguistic resources behind the domain's interfaces, loaded once for a process. */
import type { Language } from "../domain/language.ts";
import { contentHash } from "./content-hash.ts";
import { winkTagger } from "./wink-tagger.ts";

export function loadLanguage(): Language {
  return {
    tagger: winkTagger(),
    // Until WordNet is here: nothing is like anything but itself.
    thesaurus: { likeness: (a, b) => (a === b ? 1 : 0), areAntonyms: () => false, lemma: (word) => word },
    hash: contentHash,
  };
}
