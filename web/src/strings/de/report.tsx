import type { Catalogue } from "../catalogue.ts";
import type { OpenPoints } from "../en/report.tsx";
import { figure, plural } from "./plural.ts";

const entries = plural({ one: "# Eintrag", other: "# Einträge" });
const texts = plural({ one: "# Text", other: "# Texte" });
const rulings = plural({ one: "# Bewertung", other: "# Bewertungen" });
const files = plural({ one: "# Datei", other: "# Dateien" });
const versions = plural({ one: "# freigegebene Fassung", other: "# freigegebene Fassungen" });

const ofStatement = (what: string) => (number: number) => `Nr. ${number}: ${what}`;

const openPoints: OpenPoints = {
  "verdict-without-reason": ofStatement("Ein Urteil steht ohne Grund: bitte begründen."),
  "disputed-without-evidence": ofStatement(
    "Sie gilt als bestritten, ohne Beleg: bitte angeben, worauf das Urteil beruht.",
  ),
  "verified-without-ground": ofStatement(
    "Sie gilt als belegt, ohne direkten Beleg und ohne zwei unabhängige Medien.",
  ),
  "second-check-outstanding": ofStatement("Eine Gegenprüfung wurde erbeten und steht noch aus."),
  "second-check-differs": ofStatement(
    "Zwei Prüfende kamen zu verschiedenen Urteilen: nach beider Befund neu bewerten.",
  ),
  "grave-without-verdict": ofStatement("Eine schwerwiegende Abweichung ist noch ohne Urteil."),
  "claim-without-verdict": ofStatement("Eine zweite Behauptung darin ist noch ohne Urteil."),
  "rulings-without-text": ofStatement(
    "Ihre Wörter stehen nicht mehr in den Artikeln: prüfen, ob die Urteile noch gelten.",
  ),
  "approximate-collation": ofStatement(
    "Sie ist zu lang, um genau nebeneinandergestellt zu werden: Wort für Wort lesen.",
  ),
  "unnamed-speaker": ofStatement("Kein Medium sagt, wer gesprochen hat."),
  "disputed-speaker": ofStatement("Die Medien nennen verschiedene Sprecher: klären, wer gesprochen hat."),
  "conflicts-outside-quotations": plural({
    one: "Eine Angabe außerhalb der Zitate lautet unterschiedlich: bitte klären.",
    other: "# Angaben außerhalb der Zitate lauten unterschiedlich: bitte klären.",
  }),
  "nobody-heard": () =>
    "Etwas ist bestritten, und keine Stellungnahme liegt vor: die Betroffenen fragen oder vermerken, dass sie keine gaben.",
};

export const report: Catalogue["report"] = {
  readiness: {
    unknown: "Ist alles fertig?",
    empty: "Noch gibt es nichts zu berichten",
    blocked: plural({
      one: "Ein Punkt steht der Freigabe entgegen",
      other: "# Punkte stehen der Freigabe entgegen",
    }),
    ready: "Bereit zur Freigabe",
    readyButOpen: plural({
      one: "Bereit zur Freigabe; eine Äußerung ohne schwerwiegende Abweichung ist noch offen",
      other: "Bereit zur Freigabe; # Äußerungen ohne schwerwiegende Abweichung sind noch offen",
    }),
    graveOpen: plural({
      one: "Besser noch nicht freigeben: Eine Äußerung mit schwerwiegender Abweichung ist ohne Urteil",
      other: "Besser noch nicht freigeben: # Äußerungen mit schwerwiegender Abweichung sind ohne Urteil",
    }),
    openPoints,
    toMend: "Vor der Freigabe zu beheben",
    toLookAt: "Anzusehen",
    fewer: "Weniger",
    all: (points) => `Alle ${figure(points)}`,
    notFetched: "Was fehlt, konnte nicht geladen werden.",
    fetching: "Was fehlt, wird geladen",
  },

  filter: {
    title: "Der Bericht enthält nur",
    takeAway: (part) => `Nicht beschränken auf: ${part}`,
    speaker: "ein Sprecher",
    outlet: "ein Medium",
    ruledOnBy: (checker) => `bewertet von ${checker}`,
    ruledOnBySomeone: "von jemandem bewertet",
    words: (words) => `„${words}“`,
    checks: {
      outstanding: "Gegenprüfung steht aus",
      agrees: "Gegenprüfung stimmt überein",
      differs: "Gegenprüfung weicht ab",
    },
  },

  formatsTitle: "Formate",
  formats: {
    html: {
      name: "HTML",
      purpose: "Zum Lesen, Drucken und Weitergeben: eine einzige Datei, die alles enthält.",
    },
    pdf: { name: "PDF", purpose: "Zum Versenden und Ablegen: in Seiten gesetzt, überall gleich." },
    docx: {
      name: "Word",
      purpose: "Zum Weiterarbeiten mit anderen: DOCX, Korrekturvorschläge als nachverfolgte Änderungen.",
    },
    markdown: { name: "Markdown", purpose: "Zum Einfügen in ein Redaktionssystem, Wiki oder Ticket." },
    csv: {
      name: "CSV",
      purpose: "Zum Zählen und Sortieren in einer Tabelle: eine Zeile je Lesart eines Mediums.",
    },
    json: {
      name: "JSON",
      purpose: "Zum Weiterverarbeiten mit anderer Software: alle Textstellen, Abweichungen und Bewertungen.",
    },
    claimreview: {
      name: "ClaimReview",
      purpose:
        "Zum Veröffentlichen mit einem Faktencheck: JSON-LD nach schema.org, jede Behauptung mit Urteil.",
    },
    "web-annotation": {
      name: "Web Annotation",
      purpose: "Um Urteile auf den Seiten der Medien zu zeigen: W3C-Anmerkungen zu jeder Lesart.",
    },
    tei: {
      name: "TEI",
      purpose: "Zur Untersuchung des Wortlauts: ein kritischer Apparat in TEI-P5-XML.",
    },
  },
  look: {
    audience: "Für wen",
    audiences: { internal: "Für den Desk", public: "Öffentlich" },
    internalHint: "Alles, auch interne Notizen, nicht öffentliche Belege und der Verlauf.",
    publicHint:
      "Ohne Notizen, nicht öffentliche Belege, Dateien und Verlauf; Zitate sind auf das zulässige Maß gekürzt.",
    checkers: "Wer geprüft hat",
    names: { named: "Mit Namen", unnamed: "Ohne Namen" },
    paper: "Papier",
    papers: { a4: "A4", letter: "Letter" },
  },

  sheet: {
    name: "Der Bericht",
    proof: "Abzug",
    version: (number) => `Fassung ${number}`,
    openAlone: "Einzeln öffnen",
    openToPrint: "Einzeln öffnen, zum Drucken",
    setting: "Bericht wird gesetzt",
    settingIt: "Bericht wird gesetzt …",
    notSet: "Der Bericht konnte nicht gesetzt werden.",
    beginning: (shown, all) =>
      `So weit der Anfang: ${figure(shown)} von ${figure(all)} Zeichen. Die gespeicherte Datei enthält alles.`,
    word: "Kein Browser zeigt Word-Dateien: Das ist derselbe Bericht, als HTML gesetzt. In Word sind Korrekturvorschläge nachverfolgte Änderungen.",
    noPdf: "Dieser Browser zeigt PDF nicht innerhalb einer Seite. Bitte einzeln öffnen oder speichern.",
  },

  save: {
    act: "Speichern",
    as: (format) => `als ${format}`,
    setting: "Wird gesetzt …",
    cancel: (format) => `Speichern als ${format} abbrechen`,
    failed: "Der Bericht konnte nicht gespeichert werden. Bitte gleich noch einmal versuchen.",
  },

  replies: {
    title: "Stellungnahmen",
    notFetched: "Die Stellungnahmen konnten nicht geladen werden.",
    none: "Noch keine.",
    takeDown: "Stellungnahme aufnehmen",
    from: "Von",
    fromHint: "Ein Medium, ein Sprecher, dessen Büro",
    receivedAt: "Eingegangen",
    receivedAtHint: "2025-01-31, auch Uhrzeit",
    text: "Im Wortlaut",
    about: "Bezieht sich auf",
    wholeStory: "Das ganze Thema",
    statement: (number, gist) => `Nr. ${figure(number)}: ${gist}`,
    url: "Webadresse",
    makePrivate: "Nur für den Desk",
    isPrivate: "Nur für den Desk: steht in keinem öffentlichen Bericht.",
    keep: "Stellungnahme aufnehmen",
    later: "Später",
    takeOut: (from) => `Stellungnahme von ${from} herausnehmen`,
    tookDown: (from) => `Stellungnahme von ${from} aufgenommen.`,
    tookOut: (from) => `Stellungnahme von ${from} herausgenommen.`,
  },

  signOff: {
    title: "Freigabe",
    checkedBy: "Geprüft von",
    nobodyYet: "noch niemandem",
    secondCheck: "Gegenprüfung",
    nobody: "niemand",
    editor: "Redaktion",
    you: "wer freigibt; nach dem Namen wird gefragt",
    why: "Warum trotzdem freigegeben wird",
    whyHint: plural({
      one: "Steht im Bericht, mit dem Punkt, der offenbleibt.",
      other: "Steht im Bericht, mit den # Punkten, die offenbleiben.",
    }),
    whyMissing: "Bitte Fehlendes ergänzen oder begründen, warum ohne freigegeben wird.",
    note: "Anmerkung zu dieser Fassung",
    signing: "Wird freigegeben …",
    sign: "Freigeben und festschreiben",
    signOver: "Trotz offener Punkte freigeben",
    staysOpen: "Freigeben lässt es sich trotzdem: Was ohne Urteil ist, steht im Bericht als offen.",
    whole:
      "Freigegeben wird das ganze Thema, auch wenn gefiltert ist. Eine freigegebene Fassung ändert sich nie; was später geschieht, kommt in eine neue.",
    signed: (version) => `Als Fassung ${version} freigegeben.`,
  },

  versions: {
    title: "Freigegebene Fassungen",
    notFetched: "Die Fassungen konnten nicht geladen werden.",
    none: "Keine: Das ist der erste Abzug.",
    version: (number) => `Fassung ${number}`,
    show: "Zeigen",
    toDraft: "Zurück zum Entwurf",
    which: (number) => `, Fassung ${number}`,
    signedBy: (editor, when) => (
      <>
        Freigegeben von {editor}, {when}
      </>
    ),
    current: "Auf dem aktuellen Stand",
    outOfDate: plural({ one: "Überholt: seither ein Vorgang", other: "Überholt: seither # Vorgänge" }),
    signedOver: plural({
      one: "Trotz # offenen Punktes freigegeben:",
      other: "Trotz # offener Punkte freigegeben:",
    }),
    hash: "SHA-256",
    marksAll: "Ein Klick markiert alles",
    since: "Seither getan und nicht enthalten",
    isVoid: "Ungültig",
    voidedBy: (editor, when) => (
      <>
        Zurückgezogen von {editor}, {when}
      </>
    ),
    withdraw: "Zurückziehen",
    whyVoid: "Warum sie zurückgezogen wird",
    whyVoidHint:
      "Die Fassung bleibt, wie sie freigegeben wurde; „Void“ und dieser Grund stehen in jedem Format darüber.",
    whyVoidMissing: "Bitte angeben, warum sie zurückgezogen wird.",
    keepIt: "Bestehen lassen",
    withdrew: (version) => `Fassung ${version} ist ungültig.`,
    changedSince: (version) => `Geändert seit Fassung ${version}`,
  },

  verify: {
    act: "Aufzeichnung prüfen",
    reckoning: "Wird nachgerechnet …",
    whole: "Nichts wurde verfälscht.",
    checked: (logged, read, ruled, kept, signed) =>
      `${entries(logged)} im Verlauf, ${texts(read)}, ${rulings(ruled)}, ${files(kept)} und ${versions(signed)} sind so, wie sie geschrieben wurden.`,
    broken: "Das ist nicht, was geschrieben wurde.",
  },
};
