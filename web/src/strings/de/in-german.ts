/**
 * The sentences on differences in German. Outlets stand behind "bei", where a
 * name needs no article and no verb must agree with it: "Bei The Ledger und
 * Lübecker Nachrichten fehlt …". It knows nothing of the page, so that the
 * corpus can be told in it.
 */
import {
  type Has,
  type Party,
  type Sentences,
  type Source,
  type Telling,
  tellIn,
} from "@variorum/server/domain";

const HEADS: Sentences["heads"] = {
  "same-words": "Es sind dieselben Wörter",
  "same-amount": "Die Beträge sind gleich",
  "same-share": "Beide nennen denselben Anteil",
  "same-day": "Beide nennen denselben Tag",
  roles: "Wer handelt und wen es betrifft, ist vertauscht",
  denial: "Nur eine Seite verneint",
  figures: "Die Zahlen weichen ab",
  "only-one-figure": "Nur eine Seite nennt eine Zahl",
  rounded: "Eine der Zahlen ist gerundet",
  bound: "Die Zahl ist anders eingegrenzt",
  unit: "Die Einheiten weichen ab",
  converted: "Dieselbe Größe in einer anderen Einheit",
  currency: "Die Währungen weichen ab",
  dates: "Die Zeitangaben weichen ab",
  "days-unless-apart": "Die Tage weichen ab, sofern die Artikel nicht an verschiedenen Tagen erschienen sind",
  condition: "Die Bedingung weicht ab",
  certainty: "Der Grad der Gewissheit weicht ab",
  "ability-or-duty": "Einmal ist es möglich, einmal Pflicht",
  resolve: "Die Absicht ist unterschiedlich fest",
  limit: "Die Einschränkung weicht ab",
  quantity: "Menge oder Häufigkeit weicht ab",
  names: "Die Namen weichen ab",
  "fuller-name": "Eine Seite nennt den Namen vollständiger",
  "name-or-description": "Eine Seite nennt den Namen, die andere umschreibt ihn",
  "name-in-report": "Die indirekte Rede nennt, wer gemeint ist",
  "courtesy-title": "Nur die Anrede weicht ab",
  places: "Die Orte weichen ab",
  occasions: "Zwei verschiedene Anlässe",
  speakers: "Verschiedene Sprecher",
  wording: "Der Wortlaut weicht ab",
  "wording-translated": "Der Wortlaut weicht ab, wie bei Übersetzungen üblich",
  "small-words": "Kleine Wörter weichen ab",
  "small-words-translated": "Kleine Wörter weichen ab, wie bei Übersetzungen üblich",
  "spoken-form": "Eine Seite schreibt, wie man spricht, die andere, wie man schreibt",
  tense: "Die Zeitform weicht ab",
  misprint: "Eines von beiden kann ein Druckfehler sein",
  "reported-speech": "Die indirekte Rede formt die Wörter um",
};

const ENDS: Sentences["ends"] = {
  reversed: ": Die Aussage kehrt sich um",
  exact: ": Die Zahl steht damit als genau da",
  "condition-lost": ": Die Bedingung geht verloren",
  "limit-lost": ": Die Einschränkung geht verloren",
  "more-certain": ": Es klingt sicherer",
  title: ", ein Titel",
  interjection: ", ein Ausruf",
  connective: ", die Anknüpfung an das zuvor Gesagte",
  gloss: "; es sagt, wer gemeint ist",
  insertion: ", als Zusatz der Redaktion gekennzeichnet",
  marked: "; die Stelle ist gekennzeichnet",
  unmarked: ", ohne dass die Stelle gekennzeichnet ist",
  paraphrase: "; die Wiedergabe ist sinngemäß",
};

/** As in "im", "aus dem", "zum". */
const SOURCES: Readonly<Record<Source, string>> = {
  transcript: "Wortprotokoll",
  official: "amtlichen Text",
};

const FRAMES: Sentences["frames"] = {
  opposed: ({ a, b }) => `Bei ${has(a)}, bei ${stands(b)}`,
  departs: ({ source, instead, ...told }) => `Bei ${has(told)}, im ${SOURCES[source]} ${shown(instead)}`,
  drops: ({ by, words, source }) =>
    `Bei ${who(by)} fehlt ${quoted(words)}${source === null ? "" : ` aus dem ${SOURCES[source]}`}`,
  adds: ({ by, words, source }) =>
    `Bei ${who(by)} kommt ${source === null ? "" : `zum ${SOURCES[source]} `}${quoted(words)} hinzu`,
  moved: (told) => `Bei ${has(told)} an anderer Stelle`,
  exchanged: ({ others, ...told }) => `Bei ${has(told)}, bei ${who(others)} ist es umgekehrt`,
  amounts: ({ a, b }) => `Bei ${has(a)}, bei ${stands(b)}`,
  each: ({ told: [first, ...others] }) =>
    first === undefined
      ? ""
      : [
          `Bei ${has(first)}${within(first)}`,
          ...others.map((one) => `bei ${stands(one)}${within(one)}`),
        ].join(", "),
  given: ({ voices }) => voices.map(({ by, speaker }) => `${speaker} bei ${who(by)}`).join(", "),
  rephrased: ({ by, quoted: { by: quoters, words } }) =>
    `Bei ${who(by)} steht sinngemäß, was bei ${who(quoters)} als ${quoted(words)} zitiert ist`,
  "stops-short": ({ by, words }) => `Bei ${who(by)} endet die sinngemäße Wiedergabe vor ${quoted(words)}`,
  alone: () => "Kein anderes Medium hat es",
  "put-aside": () => "Was abweicht, wurde verworfen",
  agreed: () => "Alle Medien stimmen Wort für Wort überein",
};

const GERMAN: Sentences = {
  heads: HEADS,
  opposites: (one, other) => `${quoted(one)} und ${quoted(other)} sind Gegensätze`,
  surer: (by) => `Bei ${who(by)} klingt es sicherer`,
  frames: FRAMES,
  ends: ENDS,
};

export function inGerman(telling: Telling): string {
  return tellIn(GERMAN, telling);
}

/** "The Ledger steht „three“" */
function has({ by, words }: Has): string {
  return `${who(by)} steht ${shown(words)}`;
}

/** Where "steht" is said already: "The Courier „thirteen“". */
function stands({ by, words }: Has): string {
  return `${who(by)} ${shown(words)}`;
}

function within({ sentence }: { readonly sentence: string | null }): string {
  return sentence === null ? "" : ` (${quoted(sentence)})`;
}

function shown(words: string): string {
  return words === "" ? "nichts" : quoted(words);
}

function quoted(words: string): string {
  return `„${words}“`;
}

/** Behind "bei": "A", "A und B", "A, B und C", "A, B und 3 weiteren". */
function who({ outlets: [first = "", second = "", third = ""], count, again }: Party): string {
  const others = count === 3 ? third : `${count - 2} weiteren`;
  const names =
    count <= 1 ? first : count === 2 ? `${first} und ${second}` : `${first}, ${second} und ${others}`;
  return again ? `${names} (an anderer Stelle im Artikel)` : names;
}
