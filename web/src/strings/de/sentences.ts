/**
 * Sentences of the server that say more than the code they come with, each
 * known by itself; `{}` is a gap, filled in the same order.
 */
import type { RefusalSentence, WhyMissed } from "@variorum/server/contract";
import { figure } from "./plural.ts";

const SENTENCES: Readonly<Record<RefusalSentence | WhyMissed, string>> = {
  "This has been undone already.": "Das wurde schon rückgängig gemacht.",
  "The story is deleted: undo the deletion first.":
    "Das Thema ist gelöscht: zuerst das Löschen rückgängig machen.",
  "What is signed stays signed: sign a new version.":
    "Was freigegeben ist, bleibt es: bitte eine neue Fassung freigeben.",
  "Something newer has taken its place: undo that first.":
    "Etwas Neueres ist an seine Stelle getreten: dieses zuerst rückgängig machen.",
  "There is no such event in this story.": "Diesen Vorgang gibt es im Thema nicht.",
  "The utterance is no longer in this story.": "Diese Äußerung ist nicht mehr im Thema.",
  "This article is in the story already.": "Dieser Artikel ist schon im Thema.",

  "There is no such ruling on this utterance to check.":
    "An dieser Äußerung gibt es keine solche Bewertung zum Gegenprüfen.",
  "A second check of this ruling was asked for already.":
    "Für diese Bewertung wurde schon eine Gegenprüfung erbeten.",
  "This check has been made already.": "Diese Gegenprüfung ist schon erfolgt.",
  "The ruling was withdrawn: there is nothing to check.":
    "Die Bewertung wurde zurückgenommen: Es gibt nichts zu prüfen.",
  "You made the ruling: someone else has to check it.":
    "Die eigene Bewertung kann nur jemand anderes gegenprüfen.",
  "You asked for this check and have read the ruling: someone else has to make it.":
    "Wer die Gegenprüfung erbeten hat, kennt die Bewertung schon: Jemand anderes muss prüfen.",

  "These are all the quotations of their utterance: leave one behind.":
    "Das sind alle Zitate ihrer Äußerung: bitte eines zurücklassen.",
  "Name two utterances: one is one already.": "Bitte zwei Äußerungen angeben: Eine allein ist schon eine.",
  "This quotation is in that utterance already.": "Dieses Zitat gehört schon zu jener Äußerung.",
  "Name two speakers: one is one already.": "Bitte zwei Sprecher angeben: Einer allein ist schon einer.",
  "{} is not called “{}” in these articles.": "{} heißt in diesen Artikeln nicht „{}“.",
  "{} goes by no other name: give the quotations to another.":
    "{} trägt keinen anderen Namen: bitte die Zitate jemand anderem zuordnen.",
  "This utterance is no longer found in the articles: only what is found can be corrected.":
    "Diese Äußerung steht nicht mehr in den Artikeln: Korrigieren lässt sich nur, was gefunden wird.",
  "These words end behind the article.": "Diese Wörter enden hinter dem Artikel.",
  "There are no words between these bounds: mark some.":
    "Zwischen diesen Grenzen stehen keine Wörter: bitte welche markieren.",
  "These stretches overlap: mark them one after the other.":
    "Diese Stücke überlappen: bitte nacheinander markieren.",
  "These bounds cut a character in two.": "Diese Grenzen zerschneiden ein Zeichen.",
  "Marks that report no words belong to no utterance: say first that it is a quotation.":
    "Distanzzeichen gehören zu keiner Äußerung: bitte erst als Zitat kennzeichnen.",
  "Give a name with letters in it.": "Bitte einen Namen mit Buchstaben angeben.",
  "Somebody found this quotation again already.": "Jemand hat dieses Zitat schon wiedergefunden.",

  "{} is not a text: give an article as .txt, .md, .html, .pdf or .docx.":
    "{} ist kein Text: bitte den Artikel als .txt, .md, .html, .pdf oder .docx geben.",
  "{} is too entangled to be read: copy the article's text and paste it instead.":
    "{} ist zu verschachtelt, um gelesen zu werden: bitte den Text des Artikels kopieren und einfügen.",
  "{} is nested too deep to be read: copy the article's text and paste it instead.":
    "{} ist zu tief verschachtelt, um gelesen zu werden: bitte den Text des Artikels kopieren und einfügen.",
  "{} is too large: a file may have {} MB at most.": "{} ist zu groß: Eine Datei darf höchstens {} MB haben.",
  "{} is too large: it unpacks to more than 100 MB.": "{} ist zu groß: Entpackt sind es mehr als 100 MB.",
  "{} is empty: there is no text to read in it.": "{} ist leer: Darin steht kein Text.",
  "{} is too long: an article may have {} characters at most.":
    "{} ist zu lang: Ein Artikel fasst höchstens {} Zeichen.",
  "{} holds no text: it is a scan, read it out or paste its text.":
    "{} enthält keinen Text, sondern ein Bild davon: bitte Texterkennung nutzen oder den Text einfügen.",
  "{} is too long: a PDF may have {} pages at most.":
    "{} ist zu lang: Ein PDF darf höchstens {} Seiten haben.",
  "{} is protected by a password: open it, and save it without one.":
    "{} ist durch ein Passwort geschützt: bitte öffnen und ohne Passwort speichern.",
  "{} cannot be read as a PDF: save it again, or paste its text.":
    "{} lässt sich nicht als PDF lesen: bitte neu speichern oder den Text einfügen.",
  "{} cannot be read as a Word document: save it again as .docx, or paste its text.":
    "{} lässt sich nicht als Word-Dokument lesen: bitte neu als .docx speichern oder den Text einfügen.",
  "{} could not be read within the limits of time and memory: paste its text instead.":
    "{} ließ sich in den Grenzen von Zeit und Speicher nicht lesen: bitte den Text einfügen.",
  "This text of {} is in the story already: nothing was added.":
    "Dieser Text von {} ist schon im Thema; nichts wurde hinzugefügt.",

  "The story has no articles now.": "Das Thema hat derzeit keine Artikel.",
  "These readings do not stand against each other now.": "Diese Lesarten stehen derzeit nicht gegeneinander.",
  "The quotation it speaks of is not found now.": "Das Zitat, um das es geht, wird derzeit nicht gefunden.",
  "The words it speaks of do not stand in the articles now.":
    "Die Wörter, um die es geht, stehen derzeit nicht in den Artikeln.",
  "Nobody is quoted under this name now.": "Unter diesem Namen wird derzeit niemand zitiert.",
  "Fewer than two of these speakers are quoted now.":
    "Weniger als zwei dieser Sprecher werden derzeit zitiert.",
  "This speaker goes by no other name now.": "Dieser Sprecher trägt derzeit keinen anderen Namen.",
  "None of the quotations it speaks of is found now.":
    "Keines der Zitate, um die es geht, wird derzeit gefunden.",
  "The quotations it speaks of are found on one side only now.":
    "Die Zitate, um die es geht, werden derzeit nur auf einer Seite gefunden.",
};

const PATTERNS = Object.entries(SENTENCES).map(([theirs, ours]) => ({
  pattern: new RegExp(`^${theirs.split("{}").map(literally).join("(.+)")}$`, "su"),
  ours,
}));

/** Null: the sentence is not known. */
export function inGerman(sentence: string): string | null {
  for (const { pattern, ours } of PATTERNS) {
    const match = pattern.exec(sentence);
    if (match) return filled(ours, match.slice(1));
  }
  return null;
}

function filled(sentence: string, gaps: readonly string[]): string {
  const [head = "", ...rest] = sentence.split("{}");
  return rest.reduce((said, part, index) => `${said}${asWritten(gaps[index] ?? "")}${part}`, head);
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}

/** The server groups figures as English does: "2,000,000". */
function asWritten(gap: string): string {
  return /^\d{1,3}(?:,\d{3})+$/u.test(gap) ? figure(Number(gap.replaceAll(",", ""))) : gap;
}
