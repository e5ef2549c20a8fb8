import { genderByEnding, genitiveReader, withPastForms } from "./slavic.ts";
import { listLexicon } from "./word-lists.ts";

const FEMALE = `agata agnieszka aleksandra alicja alina aneta anna barbara beata bożena danuta daria dominika dorota elżbieta ewa
  ewelina gabriela grażyna halina hanna helena ilona irena iwona izabela jadwiga janina joanna jolanta julia justyna kamila
  karolina katarzyna kinga klaudia krystyna laura lidia magdalena maja małgorzata maria marta martyna marzena milena monika
  natalia nina olga oliwia patrycja paulina renata sylwia teresa urszula wanda weronika wiktoria zofia zuzanna`;
const MALE = `adam adrian aleksander andrzej antoni arkadiusz artur bartłomiej bartosz bogdan cezary dariusz dawid dominik edward
  eryk filip franciszek grzegorz henryk hubert ignacy igor jacek jakub jan janusz jarosław jerzy józef kacper kamil karol
  kazimierz konrad krystian krzysztof leszek łukasz maciej marcin marek mariusz mateusz michał mikołaj mirosław norbert
  oskar patryk paweł piotr przemysław radosław rafał robert roman ryszard sebastian sławomir stanisław stefan szymon
  tadeusz tomasz waldemar wiesław wiktor witold władysław włodzimierz wojciech zbigniew zygmunt`;

const PAST = `powiedział stwierdził oświadczył dodał podkreślił zaznaczył wyjaśnił napisał odpowiedział zapytał ostrzegł ocenił
  przyznał zapowiedział poinformował przekonywał tłumaczył zapewnił przypomniał skomentował krytykował skrytykował zauważył nazwał
  obiecał mówił apelował zaapelował argumentował ogłosił zaprzeczył potwierdził relacjonował wskazał uznał zażartował
  zadeklarował oznajmił alarmował podsumował deklarował ubolewał komentował twierdził pytał informował oceniał dodawał
  podkreślał zaznaczał opowiadał zwrócił wspominał pisał żartował`;

export const POLISH = listLexicon(
  {
    verbs: `${withPastForms(PAST, ["ł", "ła", "li", "ły"])} powiedzieli mówi mówią stwierdza oświadcza dodaje podkreśla zaznacza wyjaśnia
      pisze odpowiada pyta ostrzega ocenia przyznaje zapowiada informuje przekonuje tłumaczy zapewnia apeluje twierdzi twierdzą
      uważa komentuje wskazuje zauważa podsumowuje alarmuje opowiada relacjonuje wspomina zdradza krytykuje`,
    auxiliaries: "jest są był była było byli będzie będą został została zostanie ma może musi",
    pronouns: "on ona ono oni one ja my",
    determiners: "ten ta to ci te jego jej ich ów nasz nasza",
    of: "",
    prepositions:
      "w we na z ze do od o po przy za pod nad przez dla bez przed podczas wobec według w między po u ku przeciw",
    conjunctions: "i oraz a ale lub że gdy kiedy jeśli bo który która które jak ponieważ gdyż",
    between: `też także również wczoraj dziś dzisiaj jutro potem później następnie jednak zaś już jeszcze nie nigdy się z kolei
      poniedziałek wtorek środę czwartek piątek sobotę niedzielę dodatkowo wprost krótko niedawno wreszcie
      stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia`,
    sourceFollows: "według, zdaniem, jak podaje, w ocenie, w opinii, jak twierdzi",
    women: `pani ministra prezydentka premierka prezeska rzeczniczka szefowa posłanka senatorka dyrektorka burmistrzyni
      wiceminister ekspertka badaczka prawniczka sędzia profesorka lekarka nauczycielka aktorka piosenkarka pisarka
      dziennikarka mieszkanka przewodnicząca kandydatka działaczka królowa ekonomistka wójtka rektorka`,
    men: `pan adwokat mecenas radny nadinspektor prezes rzecznik szef poseł senator dyrektor burmistrz ekspert badacz prawnik prokurator lekarz nauczyciel aktor
      piosenkarz pisarz dziennikarz mieszkaniec przewodniczący kandydat działacz król papież kardynał biskup ksiądz
      ekonomista wójt rektor generał pułkownik trener kanclerz starosta wojewoda marszałek komendant`,
    people: `minister prezydent premier wicepremier wiceprezydent profesor prof dr doktor sekretarz ambasador świadek świadkowie
      eksperci mieszkańcy przedstawiciel przedstawicielka politolog socjolog analityk naukowcy protestujący związkowiec
      rzecznicy reżyser były była wiceszef podkomisarz aspirant komisarz`,
    bodies: `rząd ministerstwo policja partia klub związek firma spółka koncern bank uniwersytet sąd prokuratura straż wojsko
      komisja sejm senat miasto gmina urząd instytut agencja gazeta telewizja stowarzyszenie fundacja ambasada kościół
      szpital organizacja opozycja koalicja rada zarząd kancelaria resort partii firmy rządu policji`,
    common: `polska polski polsce niemcy niemiec ukraina ukrainy rosja rosji usa unia europa europy europejska warszawa warszawy warszawie
      krakowa gdańska poznania wrocławia zdrowia finansów obrony sprawiedliwości edukacji kultury zagranicznych nikt nic
      wszyscy wszystko każdy tutaj tam tak dlatego natomiast ponadto zresztą gdyby stany zjednoczone ue nato mon msz mswia`,
    femaleNames: FEMALE,
    maleNames: MALE,
  },
  {
    dropsPronouns: true,
    dashLines: true,
    bareGenitives: true,
    genderOfVerb: genderByEnding(/ła$/u, /ł$/u),
    genderByEnding: genderByEnding(/a$/u, /[^aeiouyąęió]$/u),
    nominative: genitiveReader(
      { female: FEMALE, male: MALE },
      {
        male: [
          [/ka$/u, "ek"],
          [/ła$/u, "eł"],
          [/a$/u, ""],
          [/ego$/u, "y"],
          [/iego$/u, "i"],
        ],
        female: [
          [/[yi]$/u, "a"],
          [/ii$/u, "ia"],
          [/i$/u, "ia"],
        ],
      },
      {
        male: [
          [/([sc]k)iego$/u, "$1i"],
          [/ego$/u, "y"],
          [/(?<=[bcdfghjklłmnńprsśtwzźż])a$/u, ""],
        ],
        female: [
          [/([sc]k)iej$/u, "$1a"],
          [/ej$/u, "a"],
        ],
      },
    ),
  },
);
