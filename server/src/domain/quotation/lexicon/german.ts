import { foreignLexicon } from "./speech-lexicon.ts";

export const GERMAN = foreignLexicon({
  verbs: `sagte sagt sagten sagen gesagt erklärte erklärt erklärten betonte betont meinte meint schrieb schreibt geschrieben
    fügte ergänzte ergänzt kritisierte kritisiert warnte warnt forderte fordert kündigte berichtete berichtet teilte
    antwortete antwortet fragte fragt rief ruft twitterte behauptete behauptet bestätigte bestätigt versicherte versichert
    mahnte mahnt urteilte unterstrich äußerte bekräftigte bekräftigt begründete argumentierte lobte nannte nennt bezeichnete
    bezeichnet erzählte erzählt erläuterte versprach verspricht räumte gab klagte entgegnete resümierte appellierte drohte
    scherzte zitierte so`,
  auxiliaries: "hat habe haben hatte hatten ist sei sind war waren wird werde würde wurde",
  pronouns: "er sie es ich wir man",
  determiners:
    "der die das den dem des ein eine einen einem einer eines sein seine ihr ihre dieser diese dieses",
  prepositions:
    "in im am an auf aus bei beim mit nach von vom vor zu zum zur über unter für gegen um durch ohne während seit",
  conjunctions: "und oder aber",
  according: "laut zufolge gemäß",
});
