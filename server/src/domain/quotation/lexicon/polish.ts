import { foreignLexicon } from "./speech-lexicon.ts";

export const POLISH = foreignLexicon({
  verbs: `powiedział powiedziała powiedzieli mówi mówił mówiła mówią stwierdził stwierdziła stwierdza oświadczył oświadczyła
    oświadcza dodał dodała dodaje podkreślił podkreśliła podkreśla zaznaczył zaznaczyła zaznacza wyjaśnił wyjaśniła wyjaśnia
    napisał napisała pisze odpowiedział odpowiedziała odpowiada zapytał zapytała pyta ostrzegł ostrzegła ostrzega ocenił oceniła
    ocenia przyznał przyznała przyznaje zapowiedział zapowiedziała zapowiada poinformował poinformowała informuje przekonywał
    przekonywała przekonuje tłumaczył tłumaczyła tłumaczy zapewnił zapewniła zapewnia przypomniał przypomniała skomentował
    skomentowała krytykował skrytykował skrytykowała zauważył zauważyła nazwał nazwała obiecał obiecała`,
  auxiliaries: "jest są był była było byli będzie będą",
  pronouns: "on ona ono oni one ja my",
  determiners: "ten ta to ci te jego jej ich ów",
  prepositions: "w we na z ze do od o po przy za pod nad przez dla bez przed podczas wobec",
  conjunctions: "i oraz a ale lub",
  according: "według zdaniem",
});
