/** English words that tell what a capitalised run or a noun stands for: titles, roles, organisations, places. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Stand before a name and are no part of it. */
export const TITLES = words(`
  mr mrs ms miss dr prof professor sen sens senator senators rep reps representative representatives congressman
  congresswoman gov govs governor governors lt president presidents president-elect vice-president
  secretary secretaries attorney-general judge justice chief-justice gen general col colonel maj major capt captain
  sgt sergeant cmdr commander adm admiral cpl lieutenant rev reverend fr father sister brother pastor bishop archbishop
  cardinal pope rabbi imam sheikh mayor speaker leader minister prime chancellor king queen prince princess
  duke duchess lord lady sir dame sheriff chief officer detective agent inspector superintendent commissioner
  councilman councilwoman councillor alderman assemblyman assemblywoman delegate ambassador chairman chairwoman
  chair director coach ayatollah sultan emperor first-lady hon justice solicitor treasurer comptroller
  premier taoiseach mp mep dictator strongman candidate host anchor commentator columnist author actor actress
  spokesman spokeswoman spokesperson analyst strategist manager adviser advisor aide lawyer attorney
  businessman businesswoman billionaire mogul correspondent moderator reporter journalist editor economist historian
  pollster operative activist editor-in-chief co-founder founder co-chair co-chairman co-host ceo cfo chief-executive
  bundeskanzler bundeskanzlerin kanzler kanzlerin präsident präsidentin bundespräsident ministerpräsident außenminister
  außenministerin herr frau m mme président présidente ministre presidente señor señora sr sra ministra signor signora
  meneer mevrouw premiers pan pani prezydent премьер президент министр канцлер глава міністр прем'єр
  president-in-waiting vice-chair vice-chairman lieutenant-governor poet comedian singer developer evangelist
  cllr engineer clerk marshal constable principal coroner ombudsman magistrate councilmember councilperson
  assemblymember assemblyperson congressperson baroness baron viscount captain brigadier corporal trooper
  superintendant chairperson spokeswomen registrar provost archdeacon monsignor msgr chaplain surgeon
  laureate physicist biologist epidemiologist climatologist meteorologist scientist researcher architect
  negotiator envoy prosecutor barrister skipper midfielder striker goalkeeper defender winger
  administrator undersecretary comrade resident sp dsp asp csp acp dcp aig ppro dci pc
  td msp mla smt shri shrimati kumari alhaji alhaja hajia mallam otunba engr barr pst adv tánaiste`);

/** Letters behind a name: orders, degrees, seats in a house. */
export const HONOURS: ReadonlySet<string> = new Set(
  "KC QC SC SAN OBE MBE CBE KBE DBE CB CMG BEM OAM AO AM PhD MD MBBS MP MSP MEP TD MLA MLC MHA MS JP FRS FRCP DPhil Esq rtd".split(
    " ",
  ),
);

/** Open a run of capitals without being part of a name or a title with power to identify. */
export const DESCRIPTORS = words(`
  former ex acting deputy assistant associate senior junior then republican republicans democrat democrats democratic
  conservative liberal libertarian independent american british french german russian mexican canadian iranian israeli
  presidential vice-presidential vice house senate congressional state federal national majority minority
  supreme court press white chief executive campaign cabinet foreign defense treasury interior
  deputy homeland security late longtime retired gop us u.s u.k uk un rank ranking party new newly the`);

/** Feminine and masculine words for people; anything else says nothing about gender. */
export const FEMALE_WORDS = words(`
  mrs ms miss madam lady queen princess duchess dame congresswoman spokeswoman chairwoman businesswoman
  councilwoman assemblywoman woman girl mother mom wife daughter sister actress waitress nun widow aunt
  grandmother girlfriend anchorwoman heroine hostess saleswoman policewoman smt shrimati kumari alhaja hajia`);
export const MALE_WORDS = words(`
  mr sir king prince duke lord congressman spokesman chairman businessman councilman assemblyman man boy father dad
  husband son brother actor waiter monk widower uncle grandfather boyfriend anchorman pope imam cardinal bishop
  salesman policeman mogul strongman shri alhaji mallam otunba`);

/** Nouns for someone who can speak: "the official said". */
export const ROLE_NOUNS = words(`
  official officials speaker spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons aide aides adviser advisers advisor
  advisors president senator senators representative congressman congresswoman governor mayor leader leaders
  lawmaker lawmakers candidate candidates nominee frontrunner front-runner contender rival rivals opponent
  opponents billionaire mogul magnate businessman businesswoman developer star lawyer lawyers attorney attorneys
  judge justice justices prosecutor prosecutors director chairman chairwoman chair chief executive ceo head founder
  manager strategist strategists analyst analysts expert experts economist professor professors scholar scholars
  historian author writer reporter reporters journalist journalists editor columnist host anchor moderator
  commentator correspondent minister chancellor premier ambassador secretary treasurer commissioner
  general colonel officer officers agent agents sheriff detective commander soldier veteran doctor nurse
  teacher teachers student students voter voters supporter supporters protester protesters critic critics activist activists
  advocate advocates organizer volunteer delegate delegates donor donors source sources person people man woman men women
  boy girl mother father wife husband son daughter sister brother friend friends neighbor colleague colleagues
  witness witnesses victim resident residents worker workers employee employees owner republican republicans democrat
  democrats conservative conservatives liberal liberals independent politician pastor priest bishop pope cardinal
  evangelist researcher researchers scientist scientists pollster operative politico staffer member members
  boss bosses gaffer skipper captain trainer tycoon firebrand spokes president-elect mum dad shopkeeper campaigner
  campaigners peer backbencher scot envoy diplomat diplomats counsel banker bankers trader traders fan fans driver drivers
  former-president incumbent legislator delegate coach player actor actress singer comedian
  striker midfielder defender goalkeeper keeper winger hitman playmaker talisman international batsman bowler sprinter
  taoiseach tánaiste sarpanch parent parents tenant tenants patient patients defendant defendants claimant claimants
  consultant consultants accountant migrant migrants militant militants participant participants assistant`);

/** What a person is by birth or party; with "the" it stands for whoever the text is about just then. */
export const DEMONYMS = words(`
  scot briton englishman irishman welshman frenchman dutchman dane swede finn norwegian icelander german austrian swiss
  belgian spaniard portuguese italian greek turk pole czech slovak hungarian romanian bulgarian serb croat bosnian slovene
  ukrainian russian latvian lithuanian estonian georgian armenian israeli iranian egyptian tunisian algerian moroccan
  nigerian kenyan ethiopian ghanaian indian pakistani australian canadian american mexican cuban jamaican brazilian
  argentine argentinian chilean colombian uruguayan texan californian londoner liverpudlian mancunian yorkshireman
  kiwi aussie republican democrat`);

/** What reports though nobody signs it: "the indictment said". */
export const DOCUMENT_NOUNS = words(`
  report study survey poll statement memo memorandum filing letter article story editorial indictment complaint affidavit
  lawsuit suit ruling opinion brief document documents transcript release notice manifesto resolution
  email e-mail message post tweet account book website bulletin communique dossier paper legend sign banner headline
  placard poster text intelligence assessment review analysis audit law bill amendment constitution statute treaty
  bylaw charter clause directive guideline guidelines`);

/** A run that ends in (or holds) one of these is an organisation. */
export const ORGANISATION_WORDS = words(`
  house senate congress department ministry committee commission council court administration agency bureau office
  university college school institute institution foundation fund association federation union party
  campaign company corp corporation inc co ltd llc group bank times post journal news press tribune herald
  gazette register globe magazine network radio television tv center centre society league coalition alliance
  conference convention service services police army navy force forces guard board authority reserve treasury
  pentagon kremlin vatican parliament government organization organisation club museum hospital church
  caucus pac project initiative team industries partners associates international democrats republicans
  nations states kingdom street wall hill tower hotel resorts reports report weekly daily review chronicle dispatch
  shipping airlines airways motors holdings energy media systems technologies foods stores logistics lines railways
  studios insurance capital ventures management academy embassy observer examiner inquirer sun mirror mail guardian telegraph rights action america americans fund today
  assembly sabha dáil bundestag bundesrat knesset duma rada sejm storting folketing riksdag lords commons
  directorate inspectorate secretariat constabulary chamber consortium syndicate securities stockbrokers solicitors trust`);

/** Outlets, houses and bodies known by one or two words that give no other sign of it. */
export const KNOWN_ORGANISATIONS = words(`
  reuters politico breitbart slate vox buzzfeed facebook twitter google apple amazon microsoft bloomberg cnn msnbc nbc abc cbs
  fox pbs npr bbc afp ap c-span fbi cia nsa irs epa doj nato eu un gop dnc rnc nra aclu naacp nyt wsj congress
  kremlin pentagon vatican hamas hezbollah isis isil taliban quinnipiac gallup pew rasmussen nielsen univision
  telemundo axios mediaite newsmax newsweek time yahoo tass interfax xinhua uber tesla boeing exxon
  snopes politifact factcheck democrats republicans dreamers wikileaks disney netflix`);

/** Places that are mostly not meant as speakers when they stand alone. */
export const PLACES = words(`
  america usa u.s u.s.a us u.k uk britain england scotland wales ireland france germany italy spain portugal russia
  ukraine poland china japan korea india pakistan afghanistan iran iraq syria israel palestine egypt libya turkey mexico
  canada cuba brazil venezuela argentina colombia australia europe asia africa washington moscow kiev kyiv
  beijing london paris berlin rome brussels jerusalem baghdad tehran kabul benghazi aleppo havana
  alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana
  iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
  nebraska nevada hampshire jersey york carolina dakota ohio oklahoma oregon pennsylvania tennessee texas
  utah vermont virginia wisconsin wyoming manhattan brooklyn chicago boston miami dallas houston denver
  philadelphia detroit atlanta seattle baltimore cleveland orlando phoenix albany sacramento austin manchester
  des moines los angeles francisco vegas orleans ferguson charleston columbus tampa richmond nashville
  capitol hollywood silicon westminster`);

/** Capitalised words that open a sentence, or mean a time or a people: never a speaker by themselves. */
export const NOT_NAMES = words(`
  i a an the this that these those he she it they we you his her its their our my your who whom whose which what when
  where why how there here if as at by for from in into of off on onto out over to under up upon with within without
  about above across after against along among around before behind below beneath beside besides between beyond
  despite during except inside like near outside past since than through throughout till toward towards until
  and but or nor so yet not no yes all any both each either every few many more most much neither none one two three
  four five six seven eight nine ten other others another same several some such only just even still also
  too very now then today tomorrow yesterday tonight once twice again always never ever often sometimes
  later earlier soon meanwhile however moreover furthermore nevertheless nonetheless otherwise thus hence therefore
  indeed instead rather perhaps maybe actually apparently clearly obviously certainly finally eventually
  recently previously currently additionally similarly likewise afterward afterwards first second third last next
  because although though while whereas whether unless according asked speaking responding writing citing noting
  adding calling saying referring pressed appearing describing following given having being let's let look please well
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sept sep oct nov dec am pm est et pt gmt
  american americans british french german russian russians chinese japanese mexican mexicans iranian israeli israelis
  muslim muslims christian christians jewish jews catholic catholics islamic arab arabs hispanic latino latinos black
  white african european asian god internet english spanish twitter facebook
  can could will would should must might do does did is are was were be been has have had get got make made
  thank thanks good great ok okay oh wow hey hello sorry nothing something everything anything everyone someone
  nobody everybody watch read related update updated photo image video live breaking opinion analysis exclusive
  people men women children voters officials critics supporters experts advertisement share subscribe click more
  scot scots briton britons dane swede finn turk spaniard dutchman frenchman irishman welshman
  former president-elect earlier despite unlike amid via per plus minus versus vs`);

export const SUFFIXES = words("jr sr ii iii iv");
export const PARTICLES = words(
  "de da di del della der den van von la le el al bin ibn du dos das st ben y e ter ten al-",
);
