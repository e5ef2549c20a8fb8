import { listLexicon } from "./word-lists.ts";

export const ITALIAN = listLexicon(
  {
    verbs: `dice disse detto diceva dicono affermò afferma affermato affermano dichiara dichiarò dichiarato spiega spiegò spiegato
      spiegano aggiunge aggiunse aggiunto sottolinea sottolineò sottolineato sostiene sostenne sostenuto sostengono assicura
      assicurò assicurato osserva osservò osservato ricorda ricordò ricordato annuncia annunciò annunciato risponde rispose
      risposto scrive scrisse scritto chiede chiese chiesto ammette ammise ammesso avverte avvertì avvertito denuncia denunciò
      denunciato critica criticò criticato promette promise promesso conclude concluse concluso racconta raccontò raccontato
      commenta commentò commentato precisa precisò precisato ribadisce ribadì ribadito insiste insistette twitta replica
      replicò replicato conferma confermò confermato definisce definì definito rivela rivelato lamenta lamentato attacca
      attaccato chiarisce chiarito evidenzia evidenziato prosegue proseguito riferisce riferito parla parlato chiosa chiosato
      sentenzia rilancia rilanciato auspica auspicato ribatte ribattuto accusa accusato rimarca dichiarano incalza
      ironizza confida confidato garantisce garantito giudica giudicato tuona`,
    auxiliaries:
      "ha hanno ho aveva avevano è sono era erano avrebbe sarebbe ebbe può deve va viene stato stata",
    pronouns: "lui lei egli ella loro io noi",
    determiners:
      "il lo la i gli le un uno una l' suo sua suoi sue questo questa questi queste alcuni due tre",
    of: "di del della dello dei degli delle dell' d'",
    prepositions:
      "a al alla allo ai agli alle all' da dal dalla dai dall' in nel nella nello nei nelle nell' con su sul sulla sui sull' per tra fra contro durante dopo prima verso presso secondo",
    conjunctions: "e ed o ma che se quando come perché mentre dove anche",
    between: `ieri oggi domani poi ancora inoltre così già non mai si ci lo gli le infine però quindi lunedì martedì mercoledì giovedì
      venerdì sabato domenica più tardi sempre recentemente
      gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre`,
    sourceFollows:
      "secondo, stando a, a detta di, a giudizio di, a parere di, secondo quanto riferito da, stando alle parole di",
    women: `signora ministra presidente sindaca direttrice portavoce segretaria senatrice deputata giudice avvocata professoressa
      dottoressa esperta ricercatrice consigliera assessora candidata ambasciatrice leader fondatrice scrittrice attrice
      cantante allenatrice economista storica onorevole procuratrice preside regina commissaria vicepresidente
      responsabile infermiera studentessa sottosegretaria`,
    men: `signor ministro sindaco direttore segretario senatore deputato avvocato professore dottor esperto ricercatore
      consigliere assessore candidato ambasciatore fondatore scrittore attore allenatore storico procuratore re papa
      cardinale vescovo commissario generale colonnello cancelliere capogruppo premier governatore sottosegretario
      presidente-emerito`,
    people: `testimone testimoni esperti residenti rappresentante dirigente giornalista medico sindacalista analista manifestanti
      oppositore ex primo prima cittadino`,
    bodies: `governo ministero polizia carabinieri partito sindacato azienda gruppo associazione federazione commissione consiglio
      banca università comune tribunale procura esercito parlamento senato camera organizzazione agenzia opposizione ong
      fondazione istituto comitato società ambasciata chiesa ospedale quotidiano regione vaticano questura maggioranza`,
    common: `italia roma milano europa interno esteri difesa giustizia salute economia istruzione lavoro cultura stato unione ue onu
      repubblica questo quello ciò nessuno tutto tutti niente ogni altro altra qui lì dunque eppure intanto nonostante`,
    femaleNames: `agnese alessandra alessia alice anna annalisa antonella antonia arianna barbara beatrice benedetta bianca camilla
      carla carlotta caterina cecilia chiara cinzia claudia cristina daniela debora donatella elena eleonora elisa elisabetta
      emanuela emma erica eva federica francesca franca gabriella giada ginevra gioia giorgia giovanna giulia giuliana ilaria
      irene isabella laura letizia lidia licia lisa lucia luciana luisa maddalena manuela margherita maria marina marta
      martina michela monica nadia nicoletta noemi ornella paola patrizia raffaella rita roberta rosa rossella sabrina sara
      serena silvia simona sofia sonia stefania susanna teresa tiziana valentina valeria vanessa veronica vittoria`,
    maleNames: `adriano alberto aldo alessandro alessio alfonso alfredo andrea angelo antonio arturo bruno carlo cesare claudio
      cristian daniele dario davide diego domenico edoardo emanuele emilio enrico enzo ettore fabio fabrizio federico
      filippo flavio francesco franco gabriele giacomo gianluca gianni giancarlo gianfranco giorgio giovanni giulio giuseppe guido
      ivan jacopo leonardo lorenzo luca luciano luigi marcello marco mario massimo matteo maurizio mauro michele mirko
      nicola nicolò paolo pasquale patrizio piero pierluigi pietro raffaele renato renzo riccardo roberto rocco romano
      salvatore samuele sandro sergio silvio simone stefano tommaso umberto valerio vincenzo vittorio walter`,
  },
  { dropsPronouns: true, dashLines: true },
);
