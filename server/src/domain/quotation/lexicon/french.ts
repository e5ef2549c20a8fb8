import { listLexicon } from "./word-lists.ts";

export const FRENCH = listLexicon(
  {
    verbs: `dit disait disent dire déclare déclaré déclarait déclarent affirme affirmé affirmait affirment explique expliqué
      expliquait expliquent ajoute ajouté ajoutait estime estimé estimait estiment assure assuré assurait assurent souligne
      souligné soulignait précise précisé précisait indique indiqué indiquait indiquent annonce annoncé annonçait répond
      répondu répondait écrit écrivait écrivent raconte raconté racontait dénonce dénoncé dénonçait dénoncent lance lancé
      martèle martelé insiste insisté rappelle rappelé rappelait regrette regretté reconnaît reconnu confie confié poursuit
      poursuivi conclut conclu prévient prévenu avertit averti promet promis demande demandé demandait tweete tweeté critique
      critiqué qualifie qualifié qualifiait commente commenté résume résumé jure juré soutient soutenu rétorque rétorqué
      note noté observe observé plaide plaidé témoigne témoigné réclame réclamé réagi réagit réagissait salue salué
      accuse accusé argumente argumenté admet admis avoue avoué nuance nuancé inquiète inquiété indigne indigné réjoui félicité étonné
      insurge insurgé emporté alarmé interrogé renchérit renchéri glisse glissé déplore déploré relève relevé tranche tranché évoque évoqué
      parlé parle parlait prédit clame clamé proclame juge jugé jugeait considère considéré complète complété interroge
      soupire soupiré exclame exclamé emporte agace agacé lâche lâché ironise ironisé tonne tonné murmure souffle soufflé
      tempère tempéré balaie balayé exhorte exhorté appelle réjouit désole désolé justifie justifié détaille constate constaté
      fustige fustigé pointe pointé défend défendu peste pesté`,
    auxiliaries:
      "a ont avait avaient est sont était étaient aura aurait auraient serait fait faire va vont peut doit doivent",
    pronouns: "il elle ils elles on je j' nous",
    determiners:
      "le la les un une l' son sa ses leur leurs ce cette cet ces notre nos plusieurs deux trois certains",
    of: "de du des d'",
    prepositions:
      "à au aux en dans par pour sur avec sans sous vers chez depuis contre lors devant après avant entre auprès face selon malgré pendant durant dès jusqu' parmi",
    conjunctions: "et ou mais que qu' qui si lorsque quand comme car dont où",
    between: `aussi ensuite encore alors ainsi hier aujourd'hui demain jeudi lundi mardi mercredi vendredi samedi dimanche matin soir
      midi également notamment déjà toujours toutefois cependant enfin ne n' pas jamais s' se y lui leur plus tard récemment
      janvier février mars avril mai juin juillet août septembre octobre novembre décembre`,
    sourceFollows: "selon, d' après, à en croire, aux yeux de, de l' avis de, de l' aveu de",
    women: `madame mme ministre présidente directrice maire députée sénatrice porte-parole avocate juge procureure chercheuse
      professeure experte conseillère candidate secrétaire préfète ambassadrice responsable déléguée fondatrice autrice
      romancière actrice chanteuse entraîneuse économiste sociologue historienne politologue habitante étudiante
      enseignante infirmière commissaire reine rapporteure défenseure générale adjointe`,
    men: `monsieur m président directeur député sénateur avocat procureur chercheur professeur expert conseiller candidat
      préfet ambassadeur délégué fondateur auteur romancier acteur chanteur entraîneur historien habitant étudiant
      enseignant infirmier roi pape cardinal évêque rapporteur défenseur général colonel adjoint chancelier patron prince`,
    people: `dr maître me mes premier première vice-président vice-présidente chef cheffe numéro dirigeant dirigeante dirigeants
      experts habitants opposants opposant opposante manifestants représentant représentante syndicaliste témoin témoins élus élu élue ex-président
      ex-ministre ancien ancienne leader officier journaliste médecin`,
    bodies: `gouvernement ministère police gendarmerie préfecture parquet parti syndicat entreprise groupe société association
      fédération commission conseil banque université mairie tribunal armée élysée matignon assemblée sénat collectif
      organisation agence direction opposition majorité ong ville région département fondation institut ligue comité
      compagnie constructeur ambassade église hôpital journal chaîne quotidien`,
    common: `intérieur économie santé justice défense éducation culture affaires étrangères travail finances écologie transports
      agriculture logement sports france paris europe allemagne belgique suisse états-unis royaume-uni ukraine russie union ue onu
      pourtant ainsi ici là voilà c' ça cela tout tous rien personne aucun aucune chaque puis outre interrogé
      interrogée invité invitée sollicité sollicitée république état`,
    femaleNames: `adèle agathe agnès alice aline amandine amélie anaïs anne audrey aurélie aurore béatrice brigitte camille carole
      caroline catherine cécile céline chantal charlotte chloé christelle christiane christine claire clara clémence corinne
      danielle delphine denise dominique édith élisabeth élise élodie emma emmanuelle estelle eva fabienne fanny florence
      françoise gabrielle geneviève hélène inès irène isabelle jacqueline jeanne jennifer joséphine julie juliette justine
      karine laetitia laure laurence léa louise lucie lydie madeleine manon margaux marguerite marie marine marion martine
      mathilde mélanie michèle monique morgane muriel myriam nadine nathalie nicole noémie océane odile pascale patricia
      pauline rachida sabine sabrina sandra sandrine sarah simone solène sonia sophie stéphanie suzanne sylvie valérie
      vanessa véronique virginie yvette zoé`,
    maleNames: `adrien alain alexandre antoine arnaud arthur aurélien bastien benjamin benoît bernard bertrand bruno cédric charles
      christian christophe claude clément cyril damien daniel david denis didier éric étienne fabien fabrice florent florian
      françois frédéric gabriel georges gérald gérard gilbert gilles grégoire grégory guillaume guy henri hervé hubert hugo
      jacques jean jean-baptiste jean-claude jean-françois jean-luc jean-marc jean-marie jean-michel jean-noël jean-paul
      jean-pierre jean-yves jérôme joël jordan joseph julien kévin laurent léo lionel loïc louis luc lucas ludovic marc marcel
      martin mathieu matthieu maurice maxime michel nicolas noël olivier pascal patrice patrick paul philippe pierre quentin
      raphaël raymond rémi rené richard robert robin roger roland romain samuel sébastien serge simon stéphane sylvain
      théo thibault thierry thomas tristan valentin victor vincent xavier yann yannick yves`,
  },
  { dashLines: true },
);
