/** The linguistic resources behind the domain's interfaces, loaded once for a process. */
import type { Language } from "../domain/language.ts";
import { contentHash } from "./content-hash.ts";
import { winkTagger } from "./wink-tagger.ts";
import { openWordNet } from "./wordnet.ts";

export function loadLanguage(): Language {
  return {
    tagger: winkTagger(),
    thesaurus: openWordNet(),
    hash: contentHash,
  };
}
