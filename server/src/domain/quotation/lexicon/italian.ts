import { foreignLexicon } from "./speech-lexicon.ts";

export const ITALIAN = foreignLexicon({
  verbs: `dice disse detto diceva afferma affermò affermato dichiara dichiarò dichiarato spiega spiegò spiegato aggiunge aggiunse
    aggiunto sottolinea sottolineò sottolineato sostiene sostenne sostenuto assicura assicurò assicurato osserva osservò osservato
    ricorda ricordò ricordato annuncia annunciò annunciato risponde rispose risposto scrive scrisse scritto chiede chiese chiesto
    ammette ammise ammesso avverte avvertì avvertito denuncia denunciò denunciato critica criticò criticato promette promise
    promesso conclude concluse concluso racconta raccontò raccontato commenta commentò commentato precisa precisò precisato
    ribadisce ribadì ribadito insiste insistette twitta replica replicò replicato conferma confermò confermato definisce definì`,
  auxiliaries: "ha hanno aveva avevano è sono era erano avrebbe sarebbe",
  pronouns: "lui lei egli ella loro io noi",
  determiners: "il lo la i gli le un uno una l' suo sua suoi sue questo questa questi queste del della dei",
  prepositions:
    "a al alla di da dal dalla in nel nella con su sul sulla per tra fra contro durante dopo prima verso",
  conjunctions: "e ed o ma",
  according: "secondo",
});
