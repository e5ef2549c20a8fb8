import { expect, test } from "vitest";
import { heardIn } from "../quotation.testkit.ts";

test.each([
  [
    "Die Stadt will das Freibad schließen. „Wir haben das Geld nicht mehr“, sagte Bürgermeisterin Anna Weber am Montag.",
    ["Anna Weber: Wir haben das Geld nicht mehr"],
  ],
  [
    "Umweltminister Peter Braun erklärte am Freitag in Köln: „Der Fluss bleibt frei.“ Weber widersprach. „Das glaubt ihm keiner“, sagte Anna Weber.",
    ["Peter Braun: Der Fluss bleibt frei.", "Anna Weber: Das glaubt ihm keiner"],
  ],
  [
    "„Die Züge fahren“, teilte die Bahnpolizei mit. „Mehr wissen wir nicht.“",
    ["Bahnpolizei: Die Züge fahren … Mehr wissen wir nicht."],
  ],
  [
    "Am Dienstag sagte der Vorsitzende des Vereins, Jan Voss, die Lage sei „sehr ernst und gefährlich“.",
    ["Jan Voss: sehr ernst und gefährlich"],
  ],
  [
    "Der Tunnel wird nach den Worten des Verkehrschefs Ruben Adler „nicht zu meinen Lebzeiten“ gebaut.",
    ["Ruben Adler: nicht zu meinen Lebzeiten"],
  ],
  ["Die Brücke ist laut Anna Weber „nicht mehr zu retten“.", ["Anna Weber: nicht mehr zu retten"]],
  [
    "Der Polizeisprecherin Jana Kurz zufolge war die Straße „spiegelglatt und nicht gestreut“.",
    ["Jana Kurz: spiegelglatt und nicht gestreut"],
  ],
  ["Karin Vogt sprach von einem „schwarzen Tag für die Stadt“.", ["Karin Vogt: schwarzen Tag für die Stadt"]],
  [
    "Anna Weber traf Jan Voss im Rathaus. „Wir reden weiter“, sagte sie. „Heute und morgen.“",
    ["Anna Weber: Wir reden weiter … Heute und morgen."],
  ],
  [
    "»Niemand wird entlassen«, versicherte Vorstandschef Uwe Lang. »Das verspreche ich.«",
    ["Uwe Lang: Niemand wird entlassen … Das verspreche ich."],
  ],
  ["«Das Dach hält», so der Zürcher Stadtrat Beat Frei gegenüber der Zeitung.", ["Beat Frei: Das Dach hält"]],
  [
    "Die Ministerin hat am Abend gesagt: „Er rief mir zu: ‚Lauf ganz schnell weg!‘ Da bin ich gelaufen.“",
    [
      "Ministerin: Er rief mir zu: ‚Lauf ganz schnell weg!‘ Da bin ich gelaufen.",
      "?: Lauf ganz schnell weg!",
    ],
  ],
  [
    "Auf dem Schild stand „Betreten auf eigene Gefahr und nur bei Tag“.",
    ["?: Betreten auf eigene Gefahr und nur bei Tag"],
  ],
  [
    "Niemand kennt den Autor des Briefs. „Verlasst das Tal noch heute“ war darin zu lesen.",
    ["?: Verlasst das Tal noch heute"],
  ],
  [
    "Der Ingenieur Wolfgang Dreis widersprach. „Das war alles bekannt“, so Dreis.",
    ["Wolfgang Dreis: Das war alles bekannt"],
  ],
  ["Spediteur Mehmet Aydın sagt: „Das ist schlimm.“", ["Mehmet Aydın: Das ist schlimm."]],
  [
    "„Ich habe geschrieben: ‚Diese Brücke hält keinen Winter.‘“, sagte Anna Weber.",
    [
      "Anna Weber: Ich habe geschrieben: ‚Diese Brücke hält keinen Winter.‘",
      "Anna Weber: Diese Brücke hält keinen Winter.",
    ],
  ],
])("%s", (text, expected) => expect(heardIn(text, { language: "de" })).toEqual(expected));
