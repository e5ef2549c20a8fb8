import { listLexicon } from "./word-lists.ts";

export const DUTCH = listLexicon(
  {
    verbs: `zei zegt zeiden zeggen gezegd verklaarde verklaart verklaarden verklaard vertelde vertelt vertelden verteld schreef
      schrijft schreven geschreven liet laat lieten benadrukte benadrukt benadrukten voegde voegt stelde stelt stelden gesteld
      meldde meldt meldden gemeld antwoordde antwoordt vroeg vraagt vroegen waarschuwde waarschuwt waarschuwden gewaarschuwd
      beloofde belooft erkende erkent erkend betoogde betoogt riep roept riepen twitterde bevestigde bevestigt bevestigden
      bevestigd noemde noemt noemden vindt vond vonden aldus reageerde reageert reageerden kondigde legde herhaalde klaagde
      concludeerde beweerde beweert beweerden meende meent meenden eiste eist eisten gaf gaven sprak spreekt spraken lichtte
      aangekondigd bekritiseerde bekritiseert pleitte pleit oordeelde oordeelt verzuchtte vreest vreesde hekelde hekelt
      toegelicht merkte merkt vervolgde vervolgt verzekerde verzekert uitte onderstreepte betreurt betreurde deelde`,
    auxiliaries:
      "heeft hebben had hadden is zijn was waren zal zou zouden wordt werd werden kan moet wil blijft",
    pronouns: "hij zij ze ik wij we men",
    determiners: "de het een haar hun deze dit die dat enkele twee drie veel alle",
    of: "van",
    prepositions:
      "in op aan uit bij met naar voor tot over onder tegen door zonder tijdens sinds na om tegenover namens volgens per als te",
    conjunctions: "en of maar omdat als toen terwijl hoewel want",
    between: `ook dan later nog nu gisteren vandaag morgen daarna verder vervolgens opnieuw zich eerder niet nooit al weer tevens
      bovendien maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ochtend middag avond nacht hierop daarop weten toe
      januari februari maart april mei juni juli augustus september oktober november december`,
    sourceFollows: "volgens, naar de mening van, in de woorden van",
    women: `mevrouw ministerin voorzitster directrice woordvoerster burgemeesteres lijsttrekster koningin onderzoekster schrijfster
      actrice zangeres lerares moeder dochter zus bewoonster`,
    men: `meneer koning paus kardinaal bisschop vader zoon broer`,
    people: `de heer minister staatssecretaris premier president voorzitter directeur woordvoerder burgemeester kamerlid wethouder
      leider partijleider fractievoorzitter lijsttrekker hoogleraar professor onderzoeker deskundige deskundigen advocaat
      rechter officier ambassadeur commissaris hoofd baas topman topvrouw bestuurder schrijver acteur zanger trainer coach
      econoom historicus arts verpleegkundige leraar ondernemer oprichter getuige getuigen bewoner bewoners buurtbewoner
      demonstranten critici agent generaal kolonel secretaris-generaal bondskanselier kanselier senator gouverneur mr dr drs
      ex vice activist vakbondsman vakbondsbestuurder politicus journalist analist rector oud-minister`,
    bodies: `regering kabinet ministerie politie partij fractie vakbond bedrijf concern bank universiteit rechtbank openbaar gemeente
      brandweer leger commissie parlement senaat kamer stichting vereniging bond instituut bureau krant omroep ziekenhuis
      organisatie oppositie coalitie provincie raad agentschap ambassade kerk persbureau luchtvaartmaatschappij`,
    common: `nederland belgië vlaanderen brussel amsterdam haag europa zaken financiën justitie defensie volksgezondheid onderwijs
      economische buitenlandse binnenlandse sociale klimaat landbouw staten verenigde eu vn vs hier daar dus toch niemand
      iedereen alles niets iets elke waar wat wie wanneer waarom hoe dat onze ons`,
    femaleNames: `aaltje agnes amber anja anke anna anne annelies annemarie anita anouk astrid barbara bea carla carola caroline
      cecile charlotte christel claudia corrie danielle diana ella ellen els elisabeth emma esther eva femke fleur floor
      froukje gerda gerrie greet hanna hanneke hannie heleen helga hetty hilde ilse ine ineke inge ingrid irene iris jantje
      janneke jeanine jessica jolanda josien julia karin kim laura lena leonie lies lieke liesbeth lilian linda lisa lotte
      louise maaike maartje maria marianne marieke marijke mariska marja marjan marleen martine mieke mirjam miriam monique
      nadia natasja nicole nienke nina noor petra renske ria roos rosanne sandra sanne sara saskia sigrid simone sofie
      sophie suzanne sylvia tamara tineke ursula vera wendy wilma yvonne`,
    maleNames: `ad alexander andré anton arie arjen arno arthur bart bas ben bernard bert bob bram carel cees chris cor daan daniel
      david derk dick diederik dirk eduard edwin eelco erik ernst evert ferdinand floris frank frans fred frits geert gerard
      gerrit gert gijs guus hans harm harry hendrik henk herman hidde hugo huub jaap jack jacob jan jasper jelle jeroen jesse
      jesper job joep johan johannes joost joris jos joop jurgen kees klaas koen lars laurens leo lex lodewijk louis luc lucas
      luuk maarten marc marcel marco mark mart marten martijn mathijs max michiel niels olaf onno paul peter piet pieter rené
      ralf rik rob robert roel roelof ron ruben rutger ruud sander sebastiaan sjoerd stef stefan stijn sven teun theo thijs
      thomas tijn tim tom ton vincent wessel wiebe willem wim wopke wouter`,
  },
  { compounds: true, dashLines: true },
);
