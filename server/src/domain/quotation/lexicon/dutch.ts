import { foreignLexicon } from "./speech-lexicon.ts";

export const DUTCH = foreignLexicon({
  verbs: `zei zegt zeiden zeggen gezegd verklaarde verklaart verklaarden verklaard vertelde vertelt verteld schreef schrijft geschreven
    liet laat benadrukte benadrukt voegde stelde stelt gesteld meldde meldt gemeld antwoordde antwoordt vroeg vraagt waarschuwde
    waarschuwt gewaarschuwd beloofde belooft erkende erkent erkend betoogde betoogt riep roept twitterde bevestigde bevestigt
    bevestigd noemde noemt vindt vond aldus reageerde reageert kondigde legde herhaalde klaagde concludeerde beweerde beweert
    meende meent eiste eist gaf`,
  auxiliaries: "heeft hebben had hadden is zijn was waren zal zou zouden wordt werd",
  pronouns: "hij zij ze het ik wij we men",
  determiners: "de het een zijn haar hun deze dit die dat",
  prepositions: "in op aan uit bij met naar van voor tot over onder tegen door zonder tijdens sinds na om",
  conjunctions: "en of maar",
  according: "volgens",
});
