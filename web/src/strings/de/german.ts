/**
 * German, fetched when it is chosen. The terms, after docs/GLOSSARY.md:
 *
 *   outlet Medium · story Thema · article Artikel · wire Agenturmeldung ·
 *   transcript Wortprotokoll · official text amtlicher Text
 *   quotation Zitat · speaker Sprecher · indirect speech indirekte Rede ·
 *   scare quotes Distanzzeichen · utterance, statement Äußerung
 *   witness Wiedergabe · reading Lesart · variation site Stelle · base Grundlage ·
 *   difference Abweichung · disagreement Unstimmigkeit · omission Auslassung ·
 *   interpolation Zusatz · wording Wortlaut · contradiction Widerspruch ·
 *   negation Verneinung · attribution Zuschreibung · occasion Anlass
 *   claim Behauptung · ruling Bewertung · verdict Urteil: open offen,
 *   verified belegt, disputed bestritten, unresolved ungeklärt · reason
 *   Begründung · evidence Beleg · finding Befund · second check Gegenprüfung
 *   correction Korrektur · merge zusammenlegen · split aufteilen · put aside
 *   verworfen · by hand von Hand · analysis Auswertung
 *   desk Desk · queue Liste · synopsis Synopse · report Bericht · sign
 *   freigeben · version Fassung · history Verlauf · act Vorgang
 *
 * An editor is asked in the infinitive ("Begründung angeben"), not addressed.
 */
import type { Catalogue } from "../catalogue.ts";
import { acts } from "./acts.ts";
import { app } from "./app.ts";
import { articles } from "./articles.ts";
import { asking } from "./asking.ts";
import { claimDialog } from "./claim-dialog.ts";
import { conflicts } from "./conflicts.ts";
import { correcting } from "./correcting.ts";
import { corrections } from "./corrections.ts";
import { deeds } from "./deeds.ts";
import { desk } from "./desk.ts";
import { faults } from "./faults.ts";
import { history } from "./history.ts";
import { intake } from "./intake.ts";
import { jobs } from "./jobs.ts";
import { keyboard, keys } from "./keyboard.ts";
import { live } from "./live.tsx";
import { marks } from "./marks.ts";
import { notices } from "./notices.ts";
import { overview } from "./overview.ts";
import { profiles } from "./profiles.ts";
import { queue } from "./queue.ts";
import { reader } from "./reader.ts";
import { report } from "./report.tsx";
import { review } from "./review.ts";
import { rulingConflict } from "./ruling-conflict.ts";
import { stories } from "./stories.ts";
import { story } from "./story.ts";
import { synopsis } from "./synopsis.tsx";
import { tellings } from "./tellings.ts";
import { texts } from "./texts.ts";
import { tour } from "./tour.tsx";
import { tourOffer } from "./tour-offer.ts";
import { ui } from "./ui.ts";
import { views } from "./views.tsx";

export const german: Catalogue = {
  acts,
  app,
  articles,
  asking,
  claimDialog,
  conflicts,
  correcting,
  corrections,
  deeds,
  desk,
  faults,
  history,
  intake,
  keyboard,
  keys,
  live,
  marks,
  notices,
  overview,
  profiles,
  queue,
  reader,
  report,
  review,
  rulingConflict,
  stories,
  story,
  tellings,
  texts,
  tour,
  tourOffer,
  synopsis,
  ui,
  views,
  jobs,
};
