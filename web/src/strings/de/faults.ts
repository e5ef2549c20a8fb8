import type { Catalogue } from "../catalogue.ts";
import type { FieldSentences, Refusals } from "../en/faults.ts";
import { figure } from "./plural.ts";
import { inGerman } from "./sentences.ts";

/** The server's sentence names the file, the number or the reason: it stays, in its own language. */
const because = (what: string) => (sentence: string) => `${what} Der Server sagt: „${sentence}“`;

const noSuchStatement = "Diese Äußerung gibt es nicht: Vielleicht wurde das Thema neu ausgewertet.";
const busy = "Andere ändern gerade dasselbe: gleich noch einmal versuchen.";

const fields: FieldSentences = {
  told: {
    "Name the outlet.": "Bitte das Medium angeben.",
    "Give the story a title.": "Bitte dem Thema einen Titel geben.",
    "Give a web address that starts with http:// or https://.":
      "Bitte eine Webadresse angeben, die mit http:// oder https:// beginnt.",
    "Give the language as a short tag such as en or de.":
      "Bitte die Sprache als Kürzel angeben, etwa en oder de.",
    "Give the language as a short tag such as ru.": "Bitte die Sprache als Kürzel angeben, etwa ru.",
    "Give the date as 2025-01-31, or with a time as 2025-01-31T09:30Z.":
      "Bitte das Datum als 2025-01-31 angeben oder mit Uhrzeit als 2025-01-31T09:30Z.",
    "There is no such date.": "Dieses Datum gibt es nicht.",
    "The article is empty: paste its text.": "Der Artikel ist leer: bitte den Text einfügen.",
    "An article may have 2,000,000 characters at most.": "Ein Artikel fasst höchstens 2.000.000 Zeichen.",
    "Say what the evidence is.": "Bitte angeben, was der Beleg ist.",
    "Name the file.": "Bitte die Datei benennen.",
    "Give your name.": "Bitte den Namen angeben.",
    "Give the name.": "Bitte den Namen angeben.",
    "Give the reason.": "Bitte begründen.",
    "This holds no words: mark some.": "Hier stehen keine Wörter: bitte welche markieren.",
    "Mark the words.": "Bitte die Wörter markieren.",
    "Select words.": "Bitte Wörter auswählen.",
    "Name the quotations.": "Bitte die Zitate angeben.",
    "Name two utterances or more.": "Bitte mindestens zwei Äußerungen angeben.",
    "Name two speakers or more.": "Bitte mindestens zwei Sprecher angeben.",
    "Say what is to be corrected.": "Bitte angeben, was korrigiert werden soll.",
    "Say what is to change.": "Bitte angeben, was geändert werden soll.",
    "Say what is to change: title or archived.": "Bitte angeben, was geändert werden soll.",
    "Say who replied.": "Bitte angeben, von wem die Stellungnahme kommt.",
    "Give the reply in its own words.": "Bitte die Stellungnahme im Wortlaut angeben.",
    "Say why it is withdrawn.": "Bitte angeben, warum sie zurückgezogen wird.",
    "This is no id.": "Das ist keine Kennung.",
    "This is no SHA-256 in hex.": "Das ist kein SHA-256 in Hexadezimal.",
    "This is missing.": "Das fehlt.",
    "This is not in the form it should have.": "Das hat nicht die vorgesehene Form.",
    "This is not one of the forms it may have.": "Das hat keine der möglichen Formen.",
  },
  tooLong: (most) => `Das ist zu lang: höchstens ${figure(most)} Zeichen.`,
  other: because("So geht es nicht."),
};

const refusals: Refusals = {
  "story.not-found":
    "Dieses Thema gibt es hier nicht: Vielleicht ist es gelöscht oder liegt an einem anderen Desk.",
  "story.title-required": "Bitte dem Thema einen Titel geben.",
  "article.not-found": "Diesen Artikel gibt es im Thema nicht: Vielleicht wurde er herausgenommen.",
  "article.empty": because("Kein Text gefunden."),
  "article.too-large": because("Zu groß."),
  "article.not-text": because("Kein lesbares Textformat."),
  "article.unreadable": because("Nicht lesbar."),
  "article.duplicate": because("Dieser Text ist schon im Thema; nichts wurde hinzugefügt."),
  "utterance.not-found": noSuchStatement,
  "quotation.not-found": "Dieses Zitat gibt es nicht: Vielleicht wurde das Thema neu ausgewertet.",
  "speaker.not-found": "Diesen Sprecher gibt es im Thema nicht: bitte neu wählen.",
  "difference.not-found": "Diese Abweichung gibt es nicht: Vielleicht wurde das Thema neu ausgewertet.",
  "correction.impossible": because("Diese Korrektur ist nicht möglich."),
  "correction.not-found": "Diese Korrektur gilt nicht mehr: Sie wurde schon zurückgenommen.",
  "correction.stale":
    "Eine Äußerung hat sich seit dem Öffnen geändert, durch eine Bewertung oder eine andere Korrektur: noch einmal ansehen, dann korrigieren.",
  "ruling.reason-required": "Bitte begründen: Ein Urteil ohne Grund hilft später niemandem.",
  "ruling.stale":
    "Die Äußerung hat sich seit dem Öffnen geändert, durch eine andere Bewertung oder eine neue Auswertung: noch einmal ansehen, dann bewerten.",
  "ruling.reading-unknown":
    "Dieses Medium hat keine Lesart der Äußerung: bitte eines bewerten, das eine hat.",
  "ruling.finding-misplaced":
    "Befund und Urteil passen nicht zusammen: bitte ein anderes Urteil oder einen anderen Befund wählen.",
  "claim.not-found": "Diese Behauptung gibt es an der Äußerung nicht: Vielleicht wurde sie zurückgenommen.",
  "reply.not-found": "Diese Stellungnahme gibt es im Thema nicht: Vielleicht wurde sie herausgenommen.",
  "report.void": "Diese Fassung ist schon zurückgezogen.",
  "claim.words-elsewhere":
    "Eine zweite Behauptung bezieht sich auf Wörter dieser Äußerung: bitte Wörter in ihren Zitaten auswählen.",
  "claim.ruled-on": "Über diese Behauptung liegt eine Bewertung vor: diese zuerst zurücknehmen.",
  "check.not-found": "Diese Gegenprüfung gibt es nicht.",
  "check.impossible": because("Diese Gegenprüfung ist nicht möglich."),
  "check.blind":
    "Das bleibt verdeckt, solange eine Gegenprüfung aussteht, die hier gemacht werden könnte: zuerst gegenprüfen, oder wer bewertet hat, holt die Datei.",
  "attachment.not-found": "Diese Datei gibt es im Thema nicht: bitte noch einmal anhängen.",
  "attachment.too-large": because("Die Datei ist zu groß."),
  "revision.not-found":
    "Diesen Text hat der Artikel nicht: Vielleicht wurde die Änderung rückgängig gemacht.",
  "bundle.invalid": because("Dieses Thema lässt sich nicht übernehmen."),
  "bundle.known": because("Dieses Thema ist schon an diesem Desk; nichts wurde übernommen."),
  "profile.not-found": "Diesen Namen kennt der Desk nicht: bitte noch einmal wählen, wer hier arbeitet.",
  "profile.name-taken": "Diesen Namen gibt es schon: bitte ihn wählen oder den neuen ergänzen.",
  "profile.required": "Bitte zuerst einen Namen angeben: Was hier getan wird, tut jemand.",
  "event.not-undoable": because("Das lässt sich nicht rückgängig machen."),
  "report.format-unknown": because("Dieses Berichtsformat gibt es nicht."),
  "report.timed-out":
    "Der Bericht brauchte zu viel Zeit oder Speicher: bitte enger filtern oder CSV oder JSON nehmen.",
  "report.version-unknown": "Diese Fassung des Berichts wurde nie freigegeben.",
  "report.not-ready":
    "Der Bericht kann noch nicht freigegeben werden: bitte Fehlendes ergänzen oder begründen, warum ohne freigegeben wird.",
  "report.stale":
    "Seit dem Ansehen des Berichts ist in diesem Thema etwas geschehen: noch einmal ansehen, dann freigeben.",
  "job.not-found":
    "Diesen Auftrag gibt es hier nicht mehr: Sein Ergebnis wurde schon abgeholt, oder der Desk wurde neu gestartet.",
  "job.unfinished": "Das läuft noch: später noch einmal fragen.",
  "job.cancelled": "Das wurde abgebrochen; nichts wurde geändert.",
  "job.too-many": "Der Desk hat so viel zu tun, wie er fassen kann: gleich noch einmal versuchen.",
  "store.locked": busy,
  "store.full":
    "Die Festplatte ist voll; nichts wurde gespeichert: Platz schaffen, dann noch einmal versuchen.",
  "store.backup-invalid": because("Diese Sicherung lässt sich nicht zurückspielen."),
  "request.invalid": because("So geht es nicht."),
  "request.unreadable": because("Die Anfrage war nicht lesbar."),
  "request.too-large": "Das ist mehr, als eine Anfrage tragen darf.",
  "request.not-found": because("Unter dieser Adresse gibt es nichts."),
  "request.forbidden-origin": because("Von dieser Adresse aus ist der Desk nicht zu bedienen."),
  "analysis.timed-out": "Die Auswertung brauchte zu lange und wurde abgebrochen; nichts wurde geändert.",
  "server.failed": "Beim Server ist etwas schiefgegangen; nichts wurde gespeichert.",
};

export const faults: Catalogue["faults"] = {
  ofThePage: "Auf dieser Seite ist etwas schiefgegangen. Bitte neu laden; alles Gespeicherte ist sicher.",
  nameWithheld: "Nichts wurde geändert: Jeder Vorgang trägt einen Namen, darum bitte zuerst einen angeben.",
  network: {
    "network.unreachable": "Der Server ist nicht erreichbar. Läuft Variorum noch?",
    "network.not-ours":
      "Der Server hat etwas geantwortet, das diese Seite nicht versteht. Bitte die Seite neu laden.",
    "network.silent": "Der Server hat abgelehnt, ohne einen Grund zu nennen. Bitte die Seite neu laden.",
  },
  refusals,
  fields,
  sentences: { of: inGerman },
};
