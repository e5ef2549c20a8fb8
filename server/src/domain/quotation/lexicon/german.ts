import { listLexicon } from "./word-lists.ts";

/** "des Verkehrsministers", "dem Präsidenten": an office stands declined before its holder's name. */
const declined = (offices: string): string =>
  offices
    .trim()
    .split(/\s+/u)
    .flatMap((office) => ["", "s", "es", "n", "en"].map((ending) => office + ending))
    .join(" ");

export const GERMAN = listLexicon(
  {
    verbs: `sagte sagt sagten sagen gesagt erklärte erklärt erklärten betonte betont betonten meinte meint meinten schrieb
      schreibt schrieben geschrieben fügte fügt ergänzte ergänzt ergänzten kritisierte kritisiert kritisierten warnte warnt
      warnten forderte fordert forderten kündigte kündigt berichtete berichtet berichteten teilte teilten teilt mitgeteilt
      antwortete antwortet antworteten fragte fragt fragten rief ruft riefen twitterte behauptete behauptet behaupteten
      bestätigte bestätigt bestätigten versicherte versichert versicherten mahnte mahnt mahnten urteilte urteilt unterstrich
      unterstreicht äußerte äußert äußerten geäußert bekräftigte bekräftigt bekräftigten begründete begründet argumentierte
      argumentiert lobte lobt lobten nannte nennt nannten genannt bezeichnete bezeichnet bezeichneten erzählte erzählt
      erzählten erläuterte erläutert versprach verspricht versprachen räumte räumt klagte klagt klagten beklagte beklagt
      entgegnete entgegnet erwiderte erwidert resümierte resümiert appellierte appelliert drohte droht scherzte scherzt
      zitierte zitiert so sprach spricht sprachen gesprochen bemerkte bemerkt verkündete verkündet stellte verteidigte
      verteidigt gestand gesteht beteuerte beteuert schilderte schildert prophezeite befand befindet monierte moniert
      rügte rügt spottete spottet konstatierte konstatiert freute freut ärgerte ärgert hofft hoffte glaubt glaubte fand findet fürchtet fürchtete
      schwärmte schwärmt jubelte gab verlangte verlangt verlangten empfahl empfiehlt vermutete vermutet zeigte prognostizierte`,
    auxiliaries:
      "hat habe haben hatte hatten ist sei sind war waren wird werde werden würde würden wurde wurden kann könne konnte muss müsse will wolle soll solle bleibt bleibe",
    pronouns: "er sie es ich wir man",
    determiners:
      "der die das den dem des ein eine einen einem einer eines sein seine seinen seiner ihr ihre ihrer ihren dieser diese dieses alle beide mehrere viele",
    of: "von vom",
    prepositions:
      "in im am an auf aus bei beim mit nach vor zu zum zur über unter für gegen um durch ohne während seit gegenüber wegen trotz zwischen neben bis per ab ins ans als",
    conjunctions: "und oder aber sowie dass weil wenn ob da obwohl sondern",
    between: `auch dann später weiter noch jetzt nun gestern heute morgen am zudem außerdem daraufhin dazu dagegen danach zugleich
      erneut wiederum schließlich mittlerweile inzwischen deutlich nicht nie niemals sich hinzu mit wörtlich weiterhin ebenfalls
      montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag abend vormittag nachmittag mittag nacht
      januar februar märz april mai juni juli august september oktober november dezember wie`,
    sourceFollows:
      "laut, nach angaben von, nach angaben, nach ansicht von, nach ansicht, nach meinung von, nach meinung, nach auffassung von, nach auffassung, nach einschätzung von, nach einschätzung, nach aussage von, nach aussage, nach darstellung, nach worten von, nach den worten von, nach den worten, gemäß",
    sourcePrecedes: "zufolge",
    women: `frau ministerin präsidentin kanzlerin bundeskanzlerin sprecherin chefin vorsitzende politikerin abgeordnete senatorin
      bürgermeisterin direktorin leiterin professorin expertin forscherin anwältin richterin staatsanwältin botschafterin
      generalsekretärin beauftragte staatssekretärin autorin trainerin lehrerin ärztin gewerkschafterin unternehmerin
      geschäftsführerin landrätin kommissarin königin zeugin anwohnerin schülerin wissenschaftlerin ökonomin sekretärin
      ingenieurin spediteurin gastronomin landwirtin architektin statikerin gutachterin physikerin chemikerin virologin
      medizinerin epidemiologin meteorologin geologin biologin historikerin soziologin politologin psychologin pilotin
      polizistin sanitäterin pflegerin apothekerin rentnerin studentin aktivistin regisseurin musikerin künstlerin stürmerin
      investorin aktionärin beraterin referentin dozentin notarin inhaberin besitzerin händlerin fahrerin augenzeugin
      analystin kandidatin gründerin schauspielerin sängerin mutter tochter schwester rektorin dezernentin stadträtin`,
    men: declined(`herr minister präsident kanzler bundeskanzler sprecher chef vorsitzender politiker abgeordneter senator
      bürgermeister direktor leiter professor experte forscher anwalt richter staatsanwalt botschafter generalsekretär
      beauftragter staatssekretär autor trainer lehrer arzt gewerkschafter unternehmer geschäftsführer landrat kommissar
      könig papst zeuge anwohner schüler wissenschaftler ökonom sekretär general oberst offizier analyst kandidat gründer
      ingenieur spediteur gastronom landwirt architekt statiker gutachter physiker chemiker virologe mediziner epidemiologe
      meteorologe geologe biologe historiker soziologe politologe psychologe pilot polizist sanitäter pfleger apotheker
      rentner student aktivist regisseur musiker künstler torhüter stürmer verteidiger mittelfeldspieler investor aktionär
      berater referent dozent notar inhaber besitzer händler fahrer handwerker mechaniker elektriker informatiker augenzeuge
      schauspieler sänger vater sohn bruder pfarrer bischof kardinal rektor dezernent stadtrat premier kapitän`),
    people: `doktor dr prof experten forscher anwohner vertreter vertreterin politiker demonstranten kritiker gewerkschafter
      mitarbeiter mitarbeiterin beamter beamte sprecherinnen zeugen vize ex`,
    bodies: `regierung bundesregierung ministerium polizei behörde behörden amt partei fraktion verband gewerkschaft konzern firma
      unternehmen bank universität gericht staatsanwaltschaft feuerwehr bundeswehr armee kommission parlament senat bundestag
      bundesrat stadt gemeinde institut agentur zeitung sender verein stiftung botschaft kirche klinik krankenhaus organisation
      opposition koalition landesregierung verwaltung kammer bündnis initiative hochschule vorstand betreiber hersteller
      nachrichtenagentur zentralbank dienst verbandes vereins ministeriums instituts`,
    common: `zeitungsbericht medienberichten bericht berichten angaben informationen lage kritik montags ziel thema frage plan
      entscheidung deutschland österreich schweiz berlin europa usa eu hier dort damit dabei doch denn daher deshalb
      trotzdem nachdem bevor jeder niemand keiner kein keine unsere unser mein wer was wo wann warum`,
    femaleNames: `anna anne annette angela andrea antje barbara beate birgit brigitte carla caroline charlotte christa christina
      claudia clara cornelia daniela dagmar doris elena elisabeth elke emma erika eva franziska gabriele gisela greta hannah
      heike helga ilse ines inge ingrid iris johanna julia jutta karin katharina katja katrin kerstin klara lea lena lisa luise
      manuela maria marie marion martina melanie mia michaela monika nadine nicole nina olga petra renate ruth sabine sandra
      sarah silke silvia simone sofia sonja sophie stefanie stephanie susanne svenja tanja teresa ulrike ursula ute uta vera`,
    maleNames: `achim albert august alexander andreas anton armin arne axel benjamin bernd bernhard björn boris carl carsten christian
      christoph claus daniel david dennis dieter dirk eberhard emil erich ernst fabian felix florian frank franz friedrich
      fritz georg gerd gerhard günter guido gustav hans harald hartmut heiko heiner heinrich heinz helmut henning herbert
      hermann holger horst hubert ingo jakob jan jens joachim jochen johann johannes jonas jörg josef julian jürgen kai karl
      karsten klaus konrad kurt lars leon leonhard lothar ludwig lukas manfred marco marcus mario markus martin mathias matthias max
      maximilian michael moritz niklas norbert olaf oliver oskar otto paul peter philipp rainer ralf reiner reinhard richard
      robert roland rolf rüdiger rudolf sebastian siegfried simon stefan steffen stephan sven theo thomas thorsten tim tobias
      tom torsten udo ulf ulrich uwe viktor volker walter werner wilhelm wolfgang`,
  },
  { capitalNouns: true, compounds: true },
);
