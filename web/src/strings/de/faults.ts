import type { Catalogue } from "../catalogue.ts";

/** The server's sentence names the file, the number or the reason: it stays, in its own language. */
const because = (what: string) => (sentence: string) => `${what} Der Server sagt: „${sentence}“`;

const noSuchStatement = "Diese Äußerung gibt es nicht: Vielleicht wurde das Thema neu ausgewertet.";
const busy = "Andere ändern gerade dasselbe: gleich noch einmal versuchen.";

export const faults: Catalogue["faults"] = {
  ofThePage: "Auf dieser Seite ist etwas schiefgegangen. Bitte neu laden; alles Gespeicherte ist sicher.",
  nameWithheld: "Nichts wurde geändert: Jeder Vorgang trägt einen Namen, darum bitte zuerst einen angeben.",
  network: {
    "network.unreachable": "Der Server ist nicht erreichbar. Läuft Variorum noch?",
    "network.not-ours":
      "Der Server hat etwas geantwortet, das diese Seite nicht versteht. Bitte die Seite neu laden.",
    "network.silent": "Der Server hat abgelehnt, ohne einen Grund zu nennen. Bitte die Seite neu laden.",
  },
  refusals: {
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
    "correction.stale":
      "Eine Äußerung hat sich seit dem Öffnen geändert, durch eine Bewertung oder eine andere Korrektur: noch einmal ansehen, dann korrigieren.",
    "ruling.reason-required": "Bitte begründen: Ein Urteil ohne Grund hilft später niemandem.",
    "ruling.stale":
      "Die Äußerung hat sich seit dem Öffnen geändert, durch eine andere Bewertung oder eine neue Auswertung: noch einmal ansehen, dann bewerten.",
    "ruling.reading-unknown":
      "Dieses Medium hat keine Lesart der Äußerung: bitte eines bewerten, das eine hat.",
    "ruling.finding-misplaced": because("Befund und Urteil passen nicht zusammen."),
    "claim.not-found": "Diese Behauptung gibt es an der Äußerung nicht: Vielleicht wurde sie zurückgenommen.",
    "claim.words-elsewhere":
      "Eine zweite Behauptung bezieht sich auf Wörter dieser Äußerung: bitte Wörter in ihren Zitaten auswählen.",
    "claim.ruled-on": "Über diese Behauptung liegt eine Bewertung vor: diese zuerst zurücknehmen.",
    "check.not-found": "Diese Gegenprüfung gibt es nicht.",
    "check.impossible": because("Diese Gegenprüfung ist nicht möglich."),
    "check.blind": because("Das bleibt verdeckt, solange die Gegenprüfung aussteht."),
    "attachment.not-found": "Diese Datei gibt es im Thema nicht: bitte noch einmal anhängen.",
    "attachment.too-large": because("Die Datei ist zu groß."),
    "revision.not-found": because("Diesen Text hat der Artikel nicht."),
    "bundle.invalid": because("Dieses Thema lässt sich nicht übernehmen."),
    "bundle.known": because("Dieses Thema ist schon an diesem Desk; nichts wurde übernommen."),
    "profile.not-found": "Diesen Namen kennt der Desk nicht: bitte noch einmal wählen, wer hier arbeitet.",
    "profile.name-taken": "Diesen Namen gibt es schon: bitte ihn wählen oder den neuen ergänzen.",
    "profile.required": "Bitte zuerst einen Namen angeben: Was hier getan wird, tut jemand.",
    "event.not-undoable": because("Das lässt sich nicht rückgängig machen."),
    "report.format-unknown": because("Dieses Berichtsformat gibt es nicht."),
    "report.timed-out": because("Der Bericht brauchte zu lange."),
    "report.version-unknown": "Diese Fassung des Berichts wurde nie freigegeben.",
    "report.not-ready": because("Der Bericht kann noch nicht freigegeben werden."),
    "report.stale":
      "Seit dem Ansehen des Berichts ist in diesem Thema etwas geschehen: noch einmal ansehen, dann freigeben.",
    "job.not-found": because("Diesen Auftrag gibt es nicht mehr."),
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
    "analysis.timed-out": because("Die Auswertung brauchte zu lange."),
    "server.failed": "Beim Server ist etwas schiefgegangen; nichts wurde gespeichert.",
  },
};
