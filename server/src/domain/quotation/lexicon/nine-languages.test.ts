/** Sentences of news in nine languages that were written after the rules, and held them to account. */
import { expect, test } from "vitest";
import { heardIn } from "../quotation.testkit.ts";

/** `?` is nobody, `~` no speech. */
const speakersOf = (text: string, language: string) =>
  heardIn(text, { language }).map((heard) => (heard.startsWith("~") ? "~" : heard.split(": ")[0]));

test.each<[language: string, speaker: string, text: string]>([
  [
    "de",
    "Katja Brandt",
    "Der Haushalt ist beschlossen. „Das ist ein guter Tag für unsere Kinder“, freute sich Schulsenatorin Katja Brandt nach der Sitzung.",
  ],
  [
    "de",
    "Olaf Thiel",
    "Nach Angaben von Feuerwehrsprecher Olaf Thiel brannte es „an drei Stellen gleichzeitig“.",
  ],
  [
    "de",
    "Markus Sommer",
    "Der Trainer blieb gelassen. „Wir haben verdient gewonnen“, meinte Markus Sommer, der seit Mai im Amt ist.",
  ],
  [
    "de",
    "Heinz Kern",
    "„Wir werden klagen“, kündigte der Geschäftsführer des Verbandes, Dr. Heinz Kern, an.",
  ],
  ["de", "~", "Die „Neue Mitte“ war lange ein Schlagwort."],
  [
    "de",
    "?",
    "Kern war am Montag nicht zu erreichen. „Es gibt keinen Grund zur Sorge“, hieß es aus der Zentrale.",
  ],
  [
    "fr",
    "Claire Aubry",
    "« Il faut agir vite », a prévenu mercredi la ministre de la Santé, Claire Aubry, devant les députés.",
  ],
  [
    "fr",
    "Jean Rey",
    "Interrogé par la radio, l’avocat de la famille, Me Jean Rey, a dénoncé « une enquête bâclée et trop lente ».",
  ],
  ["fr", "Marc Simon", "Le maire de Lyon, Marc Simon, s’est dit « très surpris par cette annonce »."],
  ["fr", "?", "« On ne lâchera rien », scande la foule."],
  ["fr", "?", "« Nous avons perdu dix ans », regrette-t-elle. Sophie Lang dirige l’usine depuis 2010."],
  ["fr", "~", "L’opération « Vent du large » a débuté lundi."],
  ["fr", "porte-parole de la compagnie", "« Les trains rouleront », promet un porte-parole de la compagnie."],
  [
    "es",
    "Clara Ruiz",
    "«Hay que actuar ya», advirtió este miércoles la ministra de Sanidad, Clara Ruiz, ante los diputados.",
  ],
  ["es", "Jorge Peña", "El abogado de la familia, Jorge Peña, denunció “una investigación lenta y mala”."],
  ["es", "?", "Fuentes del Gobierno aseguran que el plan es «el mejor de los posibles»."],
  ["es", "?", "El presidente habló durante una hora. “No habrá más impuestos”, prometió."],
  ["es", "~", "La operación «Viento del Sur» empezó el lunes."],
  ["es", "portavoz de la compañía", "“Los trenes circularán”, promete un portavoz de la compañía."],
  [
    "it",
    "Chiara Neri",
    "«Bisogna agire subito», ha avvertito mercoledì la ministra della Salute, Chiara Neri, davanti ai deputati.",
  ],
  [
    "it",
    "Giorgio Villa",
    "L’avvocato della famiglia, Giorgio Villa, denuncia “un’inchiesta lenta e sbagliata”.",
  ],
  ["it", "?", "«Non molleremo», grida la folla."],
  ["it", "~", "L’operazione «Vento del Sud» è iniziata lunedì."],
  ["it", "Matteo Gallo", "Matteo Gallo, sindaco di Pavia, è convinto: «Il ponte si farà»."],
  ["it", "portavoce della società", "«I treni viaggeranno», promette un portavoce della società."],
  [
    "pt",
    "Clara Nunes",
    "“É preciso agir já”, alertou na quarta-feira a ministra da Saúde, Clara Nunes, perante os deputados.",
  ],
  ["pt", "Jorge Matos", "O advogado da família, Jorge Matos, criticou “uma investigação lenta e má”."],
  ["pt", "?", "“Não vamos desistir”, gritava a multidão."],
  ["pt", "~", "A operação “Vento do Sul” começou na segunda-feira."],
  ["pt", "porta-voz da empresa", "“Os comboios vão circular”, promete um porta-voz da empresa."],
  [
    "pt",
    "Rui Melo",
    "O presidente da Câmara do Porto, Rui Melo, disse ao Público que o plano é “caro e inútil para todos”.",
  ],
  [
    "nl",
    "Clara de Wit",
    "“We moeten nu handelen”, waarschuwde minister Clara de Wit van Volksgezondheid woensdag.",
  ],
  ["nl", "Joris Maas", "De advocaat van de familie, Joris Maas, hekelde “een traag en slecht onderzoek”."],
  ["nl", "?", "‘Wij geven niet op’, scandeerde de menigte."],
  ["nl", "~", "De actie ‘Zuidenwind’ begon maandag."],
  [
    "nl",
    "Henk Vos",
    "Op het plein was het stil. ‘Ik heb niemand gezien’, vertelt buurtbewoner Henk Vos (67).",
  ],
  ["nl", "woordvoerster van het bedrijf", "‘De treinen rijden’, belooft een woordvoerster van het bedrijf."],
  [
    "pl",
    "Klara Nowicka",
    "– Musimy działać natychmiast – ostrzegła w środę minister zdrowia Klara Nowicka. – Każdy dzień się liczy.",
  ],
  ["pl", "Jerzy Mazur", "Adwokat rodziny Jerzy Mazur skrytykował „powolne i złe śledztwo”."],
  ["pl", "~", "Akcja „Wiatr z południa” zaczęła się w poniedziałek."],
  ["pl", "Tomasz Lis", "Jak podkreślił prezes klubu Tomasz Lis, „nikt nie zostanie zwolniony z pracy”."],
  ["pl", "rzeczniczka spółki", "– Pociągi pojadą – zapewnia rzeczniczka spółki."],
  [
    "ru",
    "Клара Новикова",
    "«Надо действовать немедленно, — предупредила в среду министр здравоохранения Клара Новикова. — Каждый день на счету».",
  ],
  ["ru", "Юрий Мазуров", "Адвокат семьи Юрий Мазуров раскритиковал «медленное и плохое расследование»."],
  ["ru", "?", "«Мы не сдадимся», — скандировала толпа."],
  ["ru", "~", "Операция «Южный ветер» началась в понедельник."],
  ["ru", "Павел Лисин", "Как отметил директор клуба Павел Лисин, «никто не будет уволен до конца года»."],
  ["ru", "Сергей Громов", "По словам министра обороны Сергея Громова, мост «будет открыт уже завтра»."],
  [
    "uk",
    "Клара Новак",
    "«Треба діяти негайно, — попередила в середу міністерка охорони здоров'я Клара Новак. — Кожен день важливий».",
  ],
  ["uk", "Юрій Мазур", "Адвокат родини Юрій Мазур розкритикував «повільне і погане розслідування»."],
  ["uk", "?", "«Ми не здамося», — скандував натовп."],
  ["uk", "~", "Операція «Південний вітер» почалася в понеділок."],
  ["uk", "Павло Лисенко", "Як зазначив директор клубу Павло Лисенко, «нікого не звільнять до кінця року»."],
  ["uk", "Сергій Громов", "За словами міністра оборони Сергія Громова, міст «буде відкрито вже завтра»."],
])("%s: %s in %s", (language, speaker, text) => expect(speakersOf(text, language)).toEqual([speaker]));
