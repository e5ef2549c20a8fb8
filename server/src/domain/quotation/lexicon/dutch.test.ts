import { expect, test } from "vitest";
import { heardIn } from "../quotation.testkit.ts";

test.each([
  [
    "‘Het zwembad gaat in maart dicht’, zei burgemeester Anna Bakker maandag.",
    ["Anna Bakker: Het zwembad gaat in maart dicht"],
  ],
  ["Minister Piet de Groot verklaarde: “De weg blijft open.”", ["Piet de Groot: De weg blijft open."]],
  ["Volgens Jan Bakker is de brug “te oud om te blijven staan”.", ["Jan Bakker: te oud om te blijven staan"]],
  ["„Er zijn geen gewonden”, meldt de politie.", ["politie: Er zijn geen gewonden"]],
  ["‘Dit is een schande’, aldus Kamerlid Eva Smit.", ["Eva Smit: Dit is een schande"]],
  ["Eva Smit sprak met Jan Bakker. ‘Morgen komen we terug’, zei ze.", ["Eva Smit: Morgen komen we terug"]],
  [
    "‘We zijn moe’, vertelt Jan Bakker. ‘Maar we gaan door.’",
    ["Jan Bakker: We zijn moe … Maar we gaan door."],
  ],
  [
    "De voorzitter van de bond, Kees Mulder, noemde het besluit “een dure en domme fout”.",
    ["Kees Mulder: een dure en domme fout"],
  ],
  [
    "Woensdag zei wethouder Saskia van den Berg: ‘De trein komt niet.’",
    ["Saskia van den Berg: De trein komt niet."],
  ],
  [
    "“Niemand wordt ontslagen”, zei een woordvoerder van het concern.",
    ["woordvoerder van het concern: Niemand wordt ontslagen"],
  ],
  ["Op de muur stond “weg uit onze wijk en snel”.", ["?: weg uit onze wijk en snel"]],
  [
    "Nederland ligt stil. ‘Niemand heeft ons gewaarschuwd vannacht.’",
    ["?: Niemand heeft ons gewaarschuwd vannacht."],
  ],
])("%s", (text, expected) => expect(heardIn(text, { language: "nl" })).toEqual(expected));
