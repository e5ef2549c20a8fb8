import { foreignLexicon } from "./speech-lexicon.ts";

export const FRENCH = foreignLexicon({
  verbs: `dit disait déclare déclaré déclarait affirme affirmé affirmait explique expliqué expliquait ajoute ajouté ajoutait
    estime estimé estimait assure assuré assurait souligne souligné soulignait précise précisé précisait indique indiqué
    indiquait annonce annoncé annonçait répond répondu répondait écrit écrivait raconte raconté dénonce dénoncé lance lancé
    martèle martelé insiste insisté rappelle rappelé regrette regretté reconnaît reconnu confie confié poursuit poursuivi
    conclut conclu prévient prévenu avertit averti promet promis demande demandé tweete tweeté critique critiqué qualifie
    qualifié commente commenté résume résumé jure juré soutient soutenu rétorque rétorqué note noté observe plaide plaidé`,
  auxiliaries: "a ont avait avaient est sont était étaient aurait aura s'est",
  pronouns: "il elle ils elles on je nous",
  determiners: "le la les un une des l' son sa ses leur leurs ce cette cet ces du",
  prepositions:
    "à au aux de en dans par pour sur avec sans sous vers chez depuis contre lors devant après avant entre",
  conjunctions: "et ou mais",
  according: "selon d'après",
});
