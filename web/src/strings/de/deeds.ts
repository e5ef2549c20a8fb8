import type { CorrectingDeed, Deed } from "@variorum/server/domain";
import type { Catalogue } from "../catalogue.ts";
import type { Deeds } from "../en/deeds.ts";
import { marks } from "./marks.ts";
import { plural } from "./plural.ts";

type Part<Name extends string> = Extract<Deed, Readonly<Record<Name, unknown>>>;

const LABELS: Readonly<Record<Part<"labels">["labels"][number], string>> = {
  outlet: "Medium",
  title: "Überschrift",
  byline: "Autor",
  url: "Webadresse",
  fetchedAt: "Abrufdatum",
  archiveUrl: "Kopie im Archiv",
  publishedAt: "Erscheinungsdatum",
  language: "Sprache",
  kind: "Art",
  wire: "Agentur",
  translatedFrom: "Sprache des Originals",
  translation: "Art der Übersetzung",
  translator: "Übersetzer",
};

const MODES: Readonly<Record<Extract<CorrectingDeed, { readonly kind: "set-mode" }>["mode"], string>> = {
  direct: "wörtliches Zitat",
  mixed: "Bruchstück im Satz des Mediums",
  indirect: "indirekte Rede",
  scare: "niemandes Worte",
};

const quotations = plural({ one: "ein Zitat", other: "# Zitate" });
const statements = plural({ one: "einer Äußerung", other: "# Äußerungen" });
const corrections = plural({ one: "eine Korrektur", other: "# Korrekturen" });

const told: Deeds = {
  act: (who, deed) => `${who} hat ${done(deed)}`,
  correction: corrected,
};

export const deeds: Catalogue["deeds"] = { told };

/** Ends on its participle: what stands before it is "Ada hat". */
function done(deed: Deed): string {
  switch (deed.kind) {
    case "story.created":
      return `das Thema „${deed.title}“ angelegt`;
    case "story.renamed":
      return `das Thema in „${deed.title}“ umbenannt`;
    case "story.archived":
      return "das Thema archiviert";
    case "story.unarchived":
      return "das Thema aus dem Archiv zurückgeholt";
    case "story.deleted":
      return "das Thema gelöscht";
    case "story.restored":
      return "das Thema wiederhergestellt";
    case "article.added":
      return `den Artikel von ${deed.outlet} hinzugefügt`;
    case "article.changed":
      return `die Angaben zum Artikel von ${deed.outlet} geändert${inBrackets(deed.labels.map((label) => LABELS[label]).join(", "))}`;
    case "article.removed":
      return `den Artikel von ${deed.outlet} herausgenommen`;
    case "article.restored":
      return `den Artikel von ${deed.outlet} zurückgeholt`;
    case "article.revised":
      return `einen geänderten Text von ${deed.outlet} aufgenommen`;
    case "ruling.made":
      return `„${deed.gist}“${inBrackets(deed.outlet ?? "")} ${ruled(deed.verdict)}`;
    case "ruling.withdrawn":
      return `die Bewertung von „${deed.gist}“ durch ${deed.by} zurückgenommen`;
    case "claim.added":
      return `„${deed.claim}“ als zweite Behauptung festgehalten`;
    case "claim.removed":
      return `die Behauptung „${deed.claim}“ zurückgenommen`;
    case "check.requested":
      return `eine Gegenprüfung von „${deed.gist}“ erbeten`;
    case "check.withdrawn":
      return `die Bitte um eine Gegenprüfung von „${deed.gist}“ zurückgenommen`;
    case "check.made":
      return `„${deed.gist}“ gegengeprüft`;
    case "check.unmade":
      return `die Gegenprüfung von „${deed.gist}“ zurückgenommen`;
    case "correction.made":
      return corrected(deed.what);
    case "correction.withdrawn":
      return `zurückgenommen: ${corrected(deed.what)}`;
    case "loss.settled":
      return `bestätigt, dass „${deed.words}“ weggefallen ist`;
    case "loss.reopened":
      return "ein verlorenes Zitat wieder zur Suche gestellt";
    case "report.signed":
      return `Fassung ${deed.version}${deed.isOverOpenPoints ? " trotz offener Punkte" : ""} freigegeben`;
    case "report.voided":
      return `Fassung ${deed.version} zurückgezogen; sie ist ungültig`;
    case "report.reinstated":
      return `Fassung ${deed.version} wieder für gültig erklärt`;
    case "reply.added":
      return `eine Stellungnahme von ${deed.from} aufgenommen`;
    case "reply.removed":
      return `die Stellungnahme von ${deed.from} herausgenommen`;
  }
}

function ruled(verdict: Part<"verdict">["verdict"]): string {
  if (verdict === null) return "bewertet";
  return verdict === "open" ? "wieder geöffnet" : `als ${marks.verdictsWithin[verdict]} gewertet`;
}

function corrected(deed: CorrectingDeed): string {
  switch (deed.kind) {
    case "split":
      return `${named(deed.quotations)} zu einer eigenen Äußerung gemacht`;
    case "merge":
      return `${listed(deed.gists.map((gist) => `„${gist}“`))} zusammengelegt`;
    case "move":
      return `${named(deed.quotations)} zu „${deed.gist}“ verschoben`;
    case "add-quotation":
      return `„${deed.words}“ bei ${deed.outlet} hinzugefügt`;
    case "put":
      return `„${deed.words}“ zu „${deed.gist}“ gestellt`;
    case "set-bounds":
      return `die Grenzen von „${deed.from}“ auf „${deed.to}“ gesetzt`;
    case "set-speaker":
      return deed.speaker === null
        ? `den Sprecher von ${named(deed.quotations, "n")} entfernt`
        : `${named(deed.quotations)} ${deed.speaker} zugeordnet`;
    case "set-mode":
      return `${named(deed.quotations)} als ${MODES[deed.mode]} gekennzeichnet`;
    case "remove-quotations":
      return `${named(deed.quotations)} herausgenommen`;
    case "merge-speakers":
      return `${listed(deed.names)} zu einem Sprecher gemacht`;
    case "split-speaker":
      return `${deed.name} von ${deed.from} unterschieden`;
    case "rename-speaker":
      return `${deed.from} in ${deed.to} umbenannt`;
    case "dismiss-difference":
      return `eine Abweichung in „${deed.gist}“ verworfen: ${deed.reason}`;
    case "retype-difference":
      return `eine Abweichung in „${deed.gist}“ von ${marks.types[deed.from]} auf ${marks.types[deed.to]} umgestellt`;
    case "several":
      return `${corrections(deed.count)} gemacht`;
    case "find-again":
      return `„${deed.words}“ im geänderten Text wiedergefunden`;
    case "set-speaker-in-all":
      return `${statements(deed.count)} einen anderen Sprecher gegeben`;
    case "dismiss-in-all":
      return `Abweichungen der Art ${marks.types[deed.type]} in ${statements(deed.count)} verworfen: ${deed.reason}`;
    case "as-logged":
      return deed.summary;
  }
}

/** `ending`: of the counted noun in the dative. */
function named(
  { count, words }: Extract<CorrectingDeed, { readonly kind: "split" }>["quotations"],
  ending = "",
) {
  return count === 1 ? `„${words}“` : `${quotations(count)}${ending}`;
}

function listed(names: readonly string[]): string {
  if (names.length > 3) return `${names.slice(0, 2).join(", ")} und ${names.length - 2} weitere`;
  return names.join(" und ");
}

function inBrackets(words: string): string {
  return words === "" ? "" : ` (${words})`;
}
